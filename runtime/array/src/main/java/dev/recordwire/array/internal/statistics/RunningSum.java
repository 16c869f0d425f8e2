package dev.recordwire.array.internal.statistics;

/// A sum of integers that grows by one at a time.
public final class RunningSum {
  private RunningSum() {}

  /// `sum` + `value`.
  ///
  /// @throws ArithmeticException if it does not fit int64
  public static long next(long sum, long value, long index) {
    long next = sum + value;
    if (((sum ^ next) & (value ^ next)) < 0) {
      throw doesNotFit(index, "int64");
    }
    return next;
  }

  /// `sum` + `value`, both unsigned.
  ///
  /// @throws ArithmeticException if it does not fit uint64
  public static long nextUnsigned(long sum, long value, long index) {
    long next = sum + value;
    if (Long.compareUnsigned(next, sum) < 0) {
      throw doesNotFit(index, "uint64");
    }
    return next;
  }

  private static ArithmeticException doesNotFit(long index, String dtype) {
    return new ArithmeticException(
        "the sum up to index "
            + index
            + " does not fit "
            + dtype
            + ": convert to float64 first, or sum slices");
  }
}
