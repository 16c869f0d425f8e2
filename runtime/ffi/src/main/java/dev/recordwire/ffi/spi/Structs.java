package dev.recordwire.ffi.spi;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// Checks values before they are written into a C struct, and names the component that C can't
/// take.
public final class Structs {
  private Structs() {}

  /// A pointer in a struct.
  ///
  /// @param path the struct and the component
  /// @throws NullPointerException if it is null
  /// @throws IllegalArgumentException if it is memory on the heap
  /// @throws IllegalStateException if it is memory of an arena that is closed
  public static MemorySegment pointer(String path, @Nullable MemorySegment pointer) {
    if (pointer == null) {
      throw new NullPointerException(
          path + " is null: use MemorySegment.NULL for NULL, or annotate it @Nullable");
    }
    if (!pointer.isNative()) {
      throw new IllegalArgumentException(
          path + " is memory on the heap, which a struct can't point to: use memory of an arena");
    }
    if (!pointer.scope().isAlive()) {
      throw new IllegalStateException(
          path + " is memory of an arena that is closed: close it when C has done with it");
    }
    return pointer;
  }

  /// Like [#pointer(String, MemorySegment)], with NULL for null.
  public static MemorySegment pointerOrNull(String path, @Nullable MemorySegment pointer) {
    return pointer == null ? MemorySegment.NULL : pointer(path, pointer);
  }

  /// The record of a struct that C takes by value, as an argument or inside another struct.
  ///
  /// @param path the function and the parameter, or the struct and the component
  /// @throws NullPointerException if it is null
  public static <T> T value(String path, @Nullable T value) {
    if (value == null) {
      throw new NullPointerException(
          path + " is null, and C takes the struct by value: pass a record");
    }
    return value;
  }

  /// The record of a struct in an array of structs.
  ///
  /// @param type the record's class
  /// @throws NullPointerException if it is null
  public static <T> T element(String type, int index, @Nullable T value) {
    if (value == null) {
      throw new NullPointerException(
          type
              + "["
              + index
              + "] is null: put a record there, or annotate the parameter @Out if C only writes"
              + " the array");
    }
    return value;
  }
}
