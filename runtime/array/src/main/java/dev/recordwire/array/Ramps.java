package dev.recordwire.array;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// The numbers of `arange`: how many there are, which ones, and whether they fit a type.
final class Ramps {
  private Ramps() {}

  /// How many numbers there are from `start` up to `stop`, exclusive.
  static long count(double start, double stop, double step) {
    if (!(Double.isFinite(start) && Double.isFinite(stop) && Double.isFinite(step))) {
      throw new IllegalArgumentException(
          text(start, stop, step) + " has no end: pass three finite numbers");
    }
    requireStep(step != 0);
    double steps = (stop - start) / step;
    if (steps == 0 && start != stop) {
      // Less than the smallest number, but more than none.
      return (start < stop) == (step > 0) ? 1 : 0;
    }
    if (Double.isInfinite(steps)) {
      steps = (stop / 2 - start / 2) / step * 2;
    }
    if (steps > Long.MAX_VALUE) {
      throw new IllegalArgumentException(
          text(start, stop, step) + " is too long for a view: use a larger step");
    }
    return (long) Math.max(0, Math.ceil(steps));
  }

  /// Number `i`.
  static double at(double start, double step, long i) {
    double number = start + i * step;
    // The way from the start may be more than a number can say, and where it leads to not.
    return Double.isInfinite(number) ? (start / 2 + i * (step / 2)) * 2 : number;
  }

  /// How many numbers there are from `start` up to `stop`, exclusive.
  ///
  /// @throws IllegalArgumentException if one of them is none of `type`
  static long count(long start, long stop, long step, TypeCode type) {
    requireStep(step != 0);
    BigDecimal distance = BigDecimal.valueOf(stop).subtract(BigDecimal.valueOf(start));
    BigInteger count =
        distance
            .divide(BigDecimal.valueOf(step), 0, RoundingMode.CEILING)
            .max(BigDecimal.ZERO)
            .toBigInteger();
    if (count.bitLength() >= Long.SIZE) {
      throw new IllegalArgumentException(
          text(start, stop, step)
              + " is too long for a view, with "
              + count
              + " elements: use a larger step");
    }
    long steps = count.longValue() - 1;
    if (steps >= 0) {
      requireFit(start, start, stop, step, type);
      requireFit(start + steps * step, start, stop, step, type);
    }
    return count.longValue();
  }

  private static void requireStep(boolean step) {
    if (!step) {
      throw new IllegalArgumentException("the step of arange is not 0");
    }
  }

  private static void requireFit(long value, long start, long stop, long step, TypeCode type) {
    long most = type == TypeCode.UINT64 ? Long.MAX_VALUE : type.most();
    if (value < type.least() || value > most) {
      throw new IllegalArgumentException(
          text(start, stop, step)
              + " would hold "
              + value
              + ", which does not fit "
              + type
              + ": use a wider type");
    }
  }

  private static String text(Object start, Object stop, Object step) {
    return "arange(" + start + ", " + stop + ", " + step + ")";
  }
}
