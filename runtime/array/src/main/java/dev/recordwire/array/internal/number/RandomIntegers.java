package dev.recordwire.array.internal.number;

import java.util.random.RandomGenerator;

/// Random integers in a range, each as likely as any other.
public final class RandomIntegers {
  private RandomIntegers() {}

  /// One from `low` (inclusive) to `high` (exclusive).
  ///
  /// @throws IllegalArgumentException if there is none
  public static long between(long low, long high, RandomGenerator generator) {
    if (low >= high) {
      throw new IllegalArgumentException(
          "no integer lies from " + low + " to " + high + ", which is exclusive");
    }
    return generator.nextLong(low, high);
  }

  /// The same for integers of 64 bits without a sign.
  ///
  /// @throws IllegalArgumentException if there is none
  public static long betweenUnsigned(long low, long high, RandomGenerator generator) {
    if (Long.compareUnsigned(low, high) >= 0) {
      throw new IllegalArgumentException(
          "no integer lies from "
              + Long.toUnsignedString(low)
              + " to "
              + Long.toUnsignedString(high)
              + ", which is exclusive");
    }
    return generator.nextLong(low ^ Long.MIN_VALUE, high ^ Long.MIN_VALUE) ^ Long.MIN_VALUE;
  }
}
