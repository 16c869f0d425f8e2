package dev.recordwire.array.internal.storage;

import java.lang.foreign.MemorySegment;

/// One element of each number type in a segment of storage [Storage#OTHER]: little-endian, at any
/// alignment. Each kind of storage has its own such class, so that the JVM sees each kind of
/// segment at a call of its own, and can compile it as what it is.
public final class OtherElements {
  private OtherElements() {}

  public static byte int8(MemorySegment segment, long at) {
    return segment.get(Layouts.BYTE, at);
  }

  public static void int8(MemorySegment segment, long at, int value) {
    segment.set(Layouts.BYTE, at, (byte) value);
  }

  public static int uint8(MemorySegment segment, long at) {
    return Byte.toUnsignedInt(segment.get(Layouts.BYTE, at));
  }

  public static void uint8(MemorySegment segment, long at, int value) {
    segment.set(Layouts.BYTE, at, (byte) value);
  }

  public static short int16(MemorySegment segment, long at) {
    return segment.get(Layouts.SHORT, at);
  }

  public static void int16(MemorySegment segment, long at, int value) {
    segment.set(Layouts.SHORT, at, (short) value);
  }

  public static int uint16(MemorySegment segment, long at) {
    return Short.toUnsignedInt(segment.get(Layouts.SHORT, at));
  }

  public static void uint16(MemorySegment segment, long at, int value) {
    segment.set(Layouts.SHORT, at, (short) value);
  }

  public static int int32(MemorySegment segment, long at) {
    return segment.get(Layouts.INT, at);
  }

  /// The int32 for a caller who may make a long of it.
  ///
  /// HotSpot would load it as a long by one instruction, which its signal handler can't skip when
  /// another program has cut a mapped file: the JVM would end.
  public static int halvesOfInt(MemorySegment segment, long at) {
    return Short.toUnsignedInt(segment.get(Layouts.SHORT, at))
        | segment.get(Layouts.SHORT, at + Short.BYTES) << Short.SIZE;
  }

  public static void int32(MemorySegment segment, long at, int value) {
    segment.set(Layouts.INT, at, value);
  }

  public static long uint32(MemorySegment segment, long at) {
    return Integer.toUnsignedLong(segment.get(Layouts.INT, at));
  }

  public static void uint32(MemorySegment segment, long at, long value) {
    segment.set(Layouts.INT, at, (int) value);
  }

  public static long int64(MemorySegment segment, long at) {
    return segment.get(Layouts.LONG, at);
  }

  public static void int64(MemorySegment segment, long at, long value) {
    segment.set(Layouts.LONG, at, value);
  }

  public static long uint64(MemorySegment segment, long at) {
    return segment.get(Layouts.LONG, at);
  }

  public static void uint64(MemorySegment segment, long at, long value) {
    segment.set(Layouts.LONG, at, value);
  }

  public static float float32(MemorySegment segment, long at) {
    return segment.get(Layouts.FLOAT, at);
  }

  public static void float32(MemorySegment segment, long at, float value) {
    segment.set(Layouts.FLOAT, at, value);
  }

  public static double float64(MemorySegment segment, long at) {
    return segment.get(Layouts.DOUBLE, at);
  }

  public static void float64(MemorySegment segment, long at, double value) {
    segment.set(Layouts.DOUBLE, at, value);
  }
}
