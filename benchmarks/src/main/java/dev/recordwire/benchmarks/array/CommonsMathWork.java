package dev.recordwire.benchmarks.array;

import static dev.recordwire.benchmarks.array.Operation.FACTOR;

import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.MathArrays;
import org.jspecify.annotations.Nullable;

/// The operations of Apache Commons Math.
final class CommonsMathWork {
  private CommonsMathWork() {}

  static @Nullable Work of(Operation operation, double[] values) {
    return switch (operation) {
      case SUM -> () -> StatUtils.sum(values);
      case MEAN -> () -> StatUtils.mean(values);
      case MIN -> () -> StatUtils.min(values);
      case MAX -> () -> StatUtils.max(values);
      case STD -> () -> Math.sqrt(StatUtils.populationVariance(values));
      case SCALE ->
          () -> {
            MathArrays.scaleInPlace(FACTOR, values);
            return Math.abs(values[0]);
          };
      case DOT -> {
        ArrayRealVector x = new ArrayRealVector(values, false);
        ArrayRealVector y = new ArrayRealVector(Values.others(values.length), false);
        yield () -> x.dotProduct(y);
      }
      default -> null;
    };
  }
}
