package dev.recordwire.array.internal.vector;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;

/// The smallest and the largest lane of a vector, taken as unsigned integers.
///
/// `reduceLanes` with UMIN or UMAX is wrong in Java 25 until it is compiled, and for good where the
/// processor has no such instruction: it starts from the signed extremes, so that the largest of 1
/// to 9 is 128. Flipping the highest bit makes unsigned order signed order.
final class VectorUnsigned {
  private VectorUnsigned() {}

  static byte min(ByteVector lanes) {
    return (byte) (flipped(lanes).reduceLanes(VectorOperators.MIN) ^ Byte.MIN_VALUE);
  }

  static byte max(ByteVector lanes) {
    return (byte) (flipped(lanes).reduceLanes(VectorOperators.MAX) ^ Byte.MIN_VALUE);
  }

  private static ByteVector flipped(ByteVector lanes) {
    return lanes.lanewise(VectorOperators.XOR, Byte.MIN_VALUE);
  }

  static short min(ShortVector lanes) {
    return (short) (flipped(lanes).reduceLanes(VectorOperators.MIN) ^ Short.MIN_VALUE);
  }

  static short max(ShortVector lanes) {
    return (short) (flipped(lanes).reduceLanes(VectorOperators.MAX) ^ Short.MIN_VALUE);
  }

  private static ShortVector flipped(ShortVector lanes) {
    return lanes.lanewise(VectorOperators.XOR, Short.MIN_VALUE);
  }

  static int min(IntVector lanes) {
    return flipped(lanes).reduceLanes(VectorOperators.MIN) ^ Integer.MIN_VALUE;
  }

  static int max(IntVector lanes) {
    return flipped(lanes).reduceLanes(VectorOperators.MAX) ^ Integer.MIN_VALUE;
  }

  private static IntVector flipped(IntVector lanes) {
    return lanes.lanewise(VectorOperators.XOR, Integer.MIN_VALUE);
  }

  static long min(LongVector lanes) {
    return flipped(lanes).reduceLanes(VectorOperators.MIN) ^ Long.MIN_VALUE;
  }

  static long max(LongVector lanes) {
    return flipped(lanes).reduceLanes(VectorOperators.MAX) ^ Long.MIN_VALUE;
  }

  private static LongVector flipped(LongVector lanes) {
    return lanes.lanewise(VectorOperators.XOR, Long.MIN_VALUE);
  }
}
