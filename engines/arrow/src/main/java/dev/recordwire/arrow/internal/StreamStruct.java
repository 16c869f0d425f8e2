package dev.recordwire.arrow.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import dev.recordwire.ffi.internal.Restricted;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;

/// The struct `ArrowArrayStream` of Arrow's C data interface, and where its fields lie.
public final class StreamStruct {
  /// The bytes of the struct.
  public static final long BYTES = 40;

  private static final long GET_SCHEMA = 0;
  private static final long GET_NEXT = 8;
  private static final long GET_LAST_ERROR = 16;
  private static final long RELEASE = 24;
  private static final long PRIVATE_DATA = 32;

  private StreamStruct() {}

  /// The struct at an address.
  public static MemorySegment at(long address) {
    return Restricted.sized(MemorySegment.ofAddress(address), BYTES);
  }

  /// The address of the function that gives the schema.
  public static long getSchema(MemorySegment stream) {
    return stream.get(JAVA_LONG_UNALIGNED, GET_SCHEMA);
  }

  /// The address of the function that gives the next batch.
  public static long getNext(MemorySegment stream) {
    return stream.get(JAVA_LONG_UNALIGNED, GET_NEXT);
  }

  /// The address of the function that gives the text of the last error.
  public static long getLastError(MemorySegment stream) {
    return stream.get(JAVA_LONG_UNALIGNED, GET_LAST_ERROR);
  }

  /// The address of the function that releases a stream; 0 if it has been released, or moved.
  public static long release(MemorySegment stream) {
    return stream.get(JAVA_LONG_UNALIGNED, RELEASE);
  }

  /// Marks a stream as released, or as moved.
  public static void markReleased(MemorySegment stream) {
    stream.set(JAVA_LONG_UNALIGNED, RELEASE, 0);
  }

  static long privateData(MemorySegment stream) {
    return stream.get(JAVA_LONG_UNALIGNED, PRIVATE_DATA);
  }

  /// Writes all fields.
  static void write(
      MemorySegment stream,
      MemorySegment getSchema,
      MemorySegment getNext,
      MemorySegment getLastError,
      MemorySegment release,
      long owner) {
    stream.set(JAVA_LONG_UNALIGNED, GET_SCHEMA, getSchema.address());
    stream.set(JAVA_LONG_UNALIGNED, GET_NEXT, getNext.address());
    stream.set(JAVA_LONG_UNALIGNED, GET_LAST_ERROR, getLastError.address());
    stream.set(JAVA_LONG_UNALIGNED, PRIVATE_DATA, owner);
    VarHandle.releaseFence(); // who sees that it is there on another thread sees all of it
    stream.set(JAVA_LONG_UNALIGNED, RELEASE, release.address());
  }
}
