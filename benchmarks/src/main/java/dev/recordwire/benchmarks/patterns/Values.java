package dev.recordwire.benchmarks.patterns;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// Numbers and bytes that all ways in all languages work on, and the loops that they share.
final class Values {
  static final ValueLayout.OfLong INT64 =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfDouble FLOAT64 =
      ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private Values() {}

  /// Bytes that look random.
  static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      bytes[i] = (byte) (i * 31);
    }
    return bytes;
  }

  /// The number at a position, below 1 000.
  static long number(int index) {
    return index * 7_919L % 1_000;
  }

  /// The numbers as int64, in native order.
  static void fill(MemorySegment target) {
    for (int i = 0; i < target.byteSize() / Long.BYTES; i++) {
      target.set(INT64, (long) i * Long.BYTES, number(i));
    }
  }

  /// The sum of a segment's int64.
  static long sum(MemorySegment segment) {
    long sum = 0;
    long end = segment.byteSize() - Long.BYTES;
    for (long at = 0; at <= end; at += Long.BYTES) {
      sum += segment.get(INT64, at);
    }
    return sum;
  }

  /// The sum of an array.
  static long sum(long[] numbers) {
    long sum = 0;
    for (long number : numbers) {
      sum += number;
    }
    return sum;
  }
}
