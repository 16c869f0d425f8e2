package dev.recordwire.array.internal.statistics;

/// A product of integers that grows by one at a time.
public final class RunningProduct {
  private RunningProduct() {}

  /// `product` * `value`.
  ///
  /// @throws ArithmeticException if it does not fit int64
  public static long next(long product, long value, long index) {
    long next = product * value;
    if (Math.multiplyHigh(product, value) != next >> 63) {
      throw doesNotFit(index, "int64");
    }
    return next;
  }

  /// `product` * `value`, both unsigned.
  ///
  /// @throws ArithmeticException if it does not fit uint64
  public static long nextUnsigned(long product, long value, long index) {
    if (Math.unsignedMultiplyHigh(product, value) != 0) {
      throw doesNotFit(index, "uint64");
    }
    return product * value;
  }

  private static ArithmeticException doesNotFit(long index, String dtype) {
    return new ArithmeticException(
        "the product up to index "
            + index
            + " does not fit "
            + dtype
            + ": convert to float64 first, or multiply slices");
  }
}
