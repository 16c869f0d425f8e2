package dev.recordwire.ffi.spi;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// The elements of arrays on the heap as segments; null for null, which the frame accepts or
/// refuses.
public final class HeapArrays {
  private HeapArrays() {}

  /// All elements of an array.
  public static @Nullable MemorySegment of(byte @Nullable [] elements) {
    return elements == null ? null : MemorySegment.ofArray(elements);
  }

  /// All elements of an array.
  public static @Nullable MemorySegment of(short @Nullable [] elements) {
    return elements == null ? null : MemorySegment.ofArray(elements);
  }

  /// All elements of an array.
  public static @Nullable MemorySegment of(char @Nullable [] elements) {
    return elements == null ? null : MemorySegment.ofArray(elements);
  }

  /// All elements of an array.
  public static @Nullable MemorySegment of(int @Nullable [] elements) {
    return elements == null ? null : MemorySegment.ofArray(elements);
  }

  /// All elements of an array.
  public static @Nullable MemorySegment of(long @Nullable [] elements) {
    return elements == null ? null : MemorySegment.ofArray(elements);
  }

  /// All elements of an array.
  public static @Nullable MemorySegment of(float @Nullable [] elements) {
    return elements == null ? null : MemorySegment.ofArray(elements);
  }

  /// All elements of an array.
  public static @Nullable MemorySegment of(double @Nullable [] elements) {
    return elements == null ? null : MemorySegment.ofArray(elements);
  }
}
