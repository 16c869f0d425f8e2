package dev.recordwire.array;

import java.math.BigDecimal;
import java.util.function.DoubleUnaryOperator;

/// Whether pairs of numbers are close of which one at least is an integer of 64 bits that float64
/// may not hold: by the difference of what both are.
final class ExactCloseness {
  /// float64 has all whole numbers up to this one.
  private static final double LIMIT = 0x1p53;

  private final DoubleUnaryOperator tolerance;
  private final MemoryWindow a;
  private final MemoryWindow b;
  private final long[] x = new long[NumberBlocks.LENGTH];
  private final long[] y = new long[NumberBlocks.LENGTH];

  /// @param tolerance how much a number of the first view may differ from one of the second
  ExactCloseness(DoubleUnaryOperator tolerance, MemoryWindow a, MemoryWindow b) {
    this.tolerance = tolerance;
    this.a = a;
    this.b = b;
  }

  /// Whether float64 does not hold all elements of two views.
  static boolean isNeeded(MemoryWindow a, MemoryWindow b) {
    return isLong(a) || isLong(b);
  }

  private static boolean isLong(MemoryWindow view) {
    return view.typeCode() == TypeCode.INT64 || view.typeCode() == TypeCode.UINT64;
  }

  /// Answers again for pairs that float64 may not hold.
  ///
  /// @param left `count` elements of the first view from index `first` on, as float64
  /// @param right those of the second view
  void correct(long first, int count, double[] left, double[] right, long[] answers) {
    read(a, first, count, x);
    read(b, first, count, y);
    for (int i = 0; i < count; i++) {
      double most = tolerance.applyAsDouble(right[i]);
      if (isHard(left[i], right[i]) && most < Double.POSITIVE_INFINITY) {
        answers[i] = differByAtMost(most, i, left[i], right[i]) ? 1 : 0;
      }
    }
  }

  private static void read(MemoryWindow view, long first, int count, long[] to) {
    if (!view.typeCode().isFloat()) {
      view.readLongs(first, count, to);
    }
  }

  private static boolean isHard(double left, double right) {
    double larger = Math.max(Math.abs(left), Math.abs(right));
    return larger >= LIMIT && larger < Double.POSITIVE_INFINITY;
  }

  private boolean differByAtMost(double most, int i, double left, double right) {
    if (!a.typeCode().isFloat() && a.typeCode() == b.typeCode()) {
      boolean unsigned = a.typeCode() == TypeCode.UINT64;
      int order = unsigned ? Long.compareUnsigned(x[i], y[i]) : Long.compare(x[i], y[i]);
      // The difference of two integers of 64 bits fits 64 bits without a sign.
      long difference = order < 0 ? y[i] - x[i] : x[i] - y[i];
      return ExactComparison.compare(difference, true, most) <= 0;
    }
    BigDecimal difference = exact(a, x[i], left).subtract(exact(b, y[i], right)).abs();
    return difference.compareTo(new BigDecimal(most)) <= 0;
  }

  private static BigDecimal exact(MemoryWindow view, long integer, double number) {
    if (view.typeCode().isFloat()) {
      return new BigDecimal(number);
    }
    return view.typeCode() == TypeCode.UINT64
        ? new BigDecimal(Long.toUnsignedString(integer))
        : BigDecimal.valueOf(integer);
  }
}
