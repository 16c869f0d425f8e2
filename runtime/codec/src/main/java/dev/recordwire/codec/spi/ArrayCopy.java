package dev.recordwire.codec.spi;

import dev.recordwire.codec.internal.Layouts;
import dev.recordwire.codec.internal.LittleEndian;
import dev.recordwire.codec.internal.Segments;
import java.lang.foreign.MemorySegment;

/// Copies arrays to and from little-endian bytes in a byte array.
///
/// Short arrays are copied element by element, since a bulk copy has a fixed price. So are carriers
/// that are wider than their wire type; their methods return the bitwise or of all elements, so
/// that one test at the end finds an element out of range.
final class ArrayCopy {
  /// Up to this many elements a loop is faster than a bulk copy.
  private static final int SHORT_ARRAY = 8;

  /// After so many elements, bulk copies have saved as much as it takes the JDK to start memory
  /// segments.
  private static final long WORTH_SEGMENTS = 1 << 18;

  /// True once bulk copies are used. Threads need not see each other's writes.
  private static boolean bulk;

  private static long copied;

  private ArrayCopy() {}

  private static boolean isBulk(int length) {
    return length > SHORT_ARRAY && (bulk || becomesBulk(length));
  }

  private static boolean becomesBulk(int length) {
    copied += length;
    bulk = copied >= WORTH_SEGMENTS && Segments.areStarted();
    return bulk;
  }

  static void put(short[] values, byte[] bytes, int at) {
    if (isBulk(values.length)) {
      MemorySegment.copy(values, 0, MemorySegment.ofArray(bytes), Layouts.INT16, at, values.length);
      return;
    }
    for (int i = 0; i < values.length; i++) {
      LittleEndian.SHORT.set(bytes, at + 2 * i, values[i]);
    }
  }

  static void get(byte[] bytes, int at, short[] values) {
    if (isBulk(values.length)) {
      MemorySegment.copy(MemorySegment.ofArray(bytes), Layouts.INT16, at, values, 0, values.length);
      return;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = (short) LittleEndian.SHORT.get(bytes, at + 2 * i);
    }
  }

  static void put(char[] values, byte[] bytes, int at) {
    if (isBulk(values.length)) {
      MemorySegment.copy(
          values, 0, MemorySegment.ofArray(bytes), Layouts.UINT16, at, values.length);
      return;
    }
    for (int i = 0; i < values.length; i++) {
      LittleEndian.SHORT.set(bytes, at + 2 * i, (short) values[i]);
    }
  }

  static void get(byte[] bytes, int at, char[] values) {
    if (isBulk(values.length)) {
      MemorySegment.copy(
          MemorySegment.ofArray(bytes), Layouts.UINT16, at, values, 0, values.length);
      return;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = (char) (short) LittleEndian.SHORT.get(bytes, at + 2 * i);
    }
  }

  static void put(int[] values, byte[] bytes, int at) {
    if (isBulk(values.length)) {
      MemorySegment.copy(values, 0, MemorySegment.ofArray(bytes), Layouts.INT32, at, values.length);
      return;
    }
    for (int i = 0; i < values.length; i++) {
      LittleEndian.INT.set(bytes, at + 4 * i, values[i]);
    }
  }

  static void get(byte[] bytes, int at, int[] values) {
    if (isBulk(values.length)) {
      MemorySegment.copy(MemorySegment.ofArray(bytes), Layouts.INT32, at, values, 0, values.length);
      return;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = (int) LittleEndian.INT.get(bytes, at + 4 * i);
    }
  }

  static void put(long[] values, byte[] bytes, int at) {
    if (isBulk(values.length)) {
      MemorySegment.copy(values, 0, MemorySegment.ofArray(bytes), Layouts.INT64, at, values.length);
      return;
    }
    for (int i = 0; i < values.length; i++) {
      LittleEndian.LONG.set(bytes, at + 8 * i, values[i]);
    }
  }

  static void get(byte[] bytes, int at, long[] values) {
    if (isBulk(values.length)) {
      MemorySegment.copy(MemorySegment.ofArray(bytes), Layouts.INT64, at, values, 0, values.length);
      return;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = (long) LittleEndian.LONG.get(bytes, at + 8 * i);
    }
  }

  static void putFloat16(float[] values, byte[] bytes, int at) {
    for (int i = 0; i < values.length; i++) {
      LittleEndian.SHORT.set(bytes, at + 2 * i, Float.floatToFloat16(values[i]));
    }
    if (Float16.hasNan(bytes, at, values.length)) {
      for (int i = 0; i < values.length; i++) {
        LittleEndian.SHORT.set(bytes, at + 2 * i, Float16.of(values[i]));
      }
    }
  }

  static void getFloat16(byte[] bytes, int at, float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Float.float16ToFloat((short) LittleEndian.SHORT.get(bytes, at + 2 * i));
    }
    if (Float16.hasNan(bytes, at, values.length)) {
      for (int i = 0; i < values.length; i++) {
        values[i] = Float16.toFloat32((short) LittleEndian.SHORT.get(bytes, at + 2 * i));
      }
    }
  }

  static void put(float[] values, byte[] bytes, int at) {
    if (isBulk(values.length)) {
      MemorySegment.copy(
          values, 0, MemorySegment.ofArray(bytes), Layouts.FLOAT32, at, values.length);
      return;
    }
    for (int i = 0; i < values.length; i++) {
      LittleEndian.INT.set(bytes, at + 4 * i, Float.floatToRawIntBits(values[i]));
    }
  }

  static void get(byte[] bytes, int at, float[] values) {
    if (isBulk(values.length)) {
      MemorySegment.copy(
          MemorySegment.ofArray(bytes), Layouts.FLOAT32, at, values, 0, values.length);
      return;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = Float.intBitsToFloat((int) LittleEndian.INT.get(bytes, at + 4 * i));
    }
  }

  static void put(double[] values, byte[] bytes, int at) {
    if (isBulk(values.length)) {
      MemorySegment.copy(
          values, 0, MemorySegment.ofArray(bytes), Layouts.FLOAT64, at, values.length);
      return;
    }
    for (int i = 0; i < values.length; i++) {
      LittleEndian.LONG.set(bytes, at + 8 * i, Double.doubleToRawLongBits(values[i]));
    }
  }

  static void get(byte[] bytes, int at, double[] values) {
    if (isBulk(values.length)) {
      MemorySegment.copy(
          MemorySegment.ofArray(bytes), Layouts.FLOAT64, at, values, 0, values.length);
      return;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = Double.longBitsToDouble((long) LittleEndian.LONG.get(bytes, at + 8 * i));
    }
  }

  static int putUint8(int[] values, byte[] bytes, int at) {
    int seen = 0;
    for (int i = 0; i < values.length; i++) {
      int value = values[i];
      seen |= value;
      bytes[at + i] = (byte) value;
    }
    return seen;
  }

  static void getUint8(byte[] bytes, int at, int[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = bytes[at + i] & 0xFF;
    }
  }

  static int putUint8(short[] values, byte[] bytes, int at) {
    int seen = 0;
    for (int i = 0; i < values.length; i++) {
      short value = values[i];
      seen |= value;
      bytes[at + i] = (byte) value;
    }
    return seen;
  }

  static void getUint8(byte[] bytes, int at, short[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (short) (bytes[at + i] & 0xFF);
    }
  }

  static int putUint16(int[] values, byte[] bytes, int at) {
    int seen = 0;
    for (int i = 0; i < values.length; i++) {
      int value = values[i];
      seen |= value;
      LittleEndian.SHORT.set(bytes, at + 2 * i, (short) value);
    }
    return seen;
  }

  static void getUint16(byte[] bytes, int at, int[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (short) LittleEndian.SHORT.get(bytes, at + 2 * i) & 0xFFFF;
    }
  }

  static long putUint32(long[] values, byte[] bytes, int at) {
    long seen = 0;
    for (int i = 0; i < values.length; i++) {
      long value = values[i];
      seen |= value;
      LittleEndian.INT.set(bytes, at + 4 * i, (int) value);
    }
    return seen;
  }

  static void getUint32(byte[] bytes, int at, long[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (int) LittleEndian.INT.get(bytes, at + 4 * i) & 0xFFFF_FFFFL;
    }
  }

  static void putBool(boolean[] values, byte[] bytes, int at) {
    for (int i = 0; i < values.length; i++) {
      bytes[at + i] = (byte) (values[i] ? 1 : 0);
    }
  }

  /// Returns the bitwise or of all bytes: more than 1 if one was neither 0 nor 1.
  static int getBool(byte[] bytes, int at, boolean[] values) {
    int seen = 0;
    for (int i = 0; i < values.length; i++) {
      byte value = bytes[at + i];
      seen |= value;
      values[i] = value != 0;
    }
    return seen;
  }

  /// The index of the first byte that is neither 0 nor 1, or -1.
  static long firstNotBool(MemorySegment bytes) {
    long size = bytes.byteSize();
    long at = 0;
    while (at <= size - Long.BYTES
        && (bytes.get(Layouts.INT64, at) & 0xFEFE_FEFE_FEFE_FEFEL) == 0) {
      at += Long.BYTES;
    }
    while (at < size && (bytes.get(Layouts.INT8, at) & ~1) == 0) {
      at++;
    }
    return at < size ? at : -1;
  }
}
