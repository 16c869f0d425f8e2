package dev.recordwire.codec.internal;

import java.lang.foreign.MemorySegment;

/// The JDK's memory segments, which are started when the first is needed: starting them takes
/// longer than all that a codec does for its first payload in an array.
///
/// The JVM loses a class whose initialiser overflows the stack, so they are started only where the
/// stack has room: see [InitializerRoom].
public final class Segments {
  private static final int BYTES = 64;

  private static boolean started;

  private Segments() {}

  /// Starts them if nobody has.
  ///
  /// @throws StackOverflowError if the stack has no room; then nothing was done
  public static void start() {
    if (!started) {
      InitializerRoom.require();
      useAll();
      started = true;
    }
  }

  /// Starts them if the stack has room, and returns whether they are started.
  public static boolean areStarted() {
    if (!started) {
      try {
        start();
      } catch (StackOverflowError _) {
        return false;
      }
    }
    return true;
  }

  private static void useAll() {
    MemorySegment bytes = MemorySegment.ofArray(new byte[BYTES]);
    copyBoth(bytes);
    MemorySegment chars = MemorySegment.ofArray(new char[BYTES / Character.BYTES]);
    MemorySegment longs = MemorySegment.ofArray(new long[BYTES / Long.BYTES]);
    for (MemorySegment segment : new MemorySegment[] {bytes, chars, longs}) {
      segment.set(Layouts.INT8, 0, segment.get(Layouts.INT8, 0));
      segment.set(Layouts.INT16, 0, segment.get(Layouts.INT16, 0));
      segment.set(Layouts.UINT16, 0, segment.get(Layouts.UINT16, 0));
      segment.set(Layouts.INT32, 0, segment.get(Layouts.INT32, 0));
      segment.set(Layouts.INT64, 0, segment.get(Layouts.INT64, 0));
      MemorySegment.copy(bytes, 0, segment.asSlice(0, Long.BYTES), 0, Long.BYTES);
    }
  }

  private static void copyBoth(MemorySegment bytes) {
    byte[] int8 = new byte[1];
    MemorySegment.copy(int8, 0, bytes, Layouts.INT8, 0, 1);
    MemorySegment.copy(bytes, Layouts.INT8, 0, int8, 0, 1);
    short[] int16 = new short[1];
    MemorySegment.copy(int16, 0, bytes, Layouts.INT16, 0, 1);
    MemorySegment.copy(bytes, Layouts.INT16, 0, int16, 0, 1);
    char[] uint16 = new char[1];
    MemorySegment.copy(uint16, 0, bytes, Layouts.UINT16, 0, 1);
    MemorySegment.copy(bytes, Layouts.UINT16, 0, uint16, 0, 1);
    int[] int32 = new int[1];
    MemorySegment.copy(int32, 0, bytes, Layouts.INT32, 0, 1);
    MemorySegment.copy(bytes, Layouts.INT32, 0, int32, 0, 1);
    long[] int64 = new long[1];
    MemorySegment.copy(int64, 0, bytes, Layouts.INT64, 0, 1);
    MemorySegment.copy(bytes, Layouts.INT64, 0, int64, 0, 1);
    float[] float32 = new float[1];
    MemorySegment.copy(float32, 0, bytes, Layouts.FLOAT32, 0, 1);
    MemorySegment.copy(bytes, Layouts.FLOAT32, 0, float32, 0, 1);
    double[] float64 = new double[1];
    MemorySegment.copy(float64, 0, bytes, Layouts.FLOAT64, 0, 1);
    MemorySegment.copy(bytes, Layouts.FLOAT64, 0, float64, 0, 1);
  }
}
