package dev.recordwire.benchmarks.array;

import org.apache.commons.statistics.descriptive.Max;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Min;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.apache.commons.statistics.descriptive.Sum;
import org.jspecify.annotations.Nullable;

/// The operations of Apache Commons Statistics, whose sum has extended precision.
final class CommonsStatisticsWork {
  private CommonsStatisticsWork() {}

  static @Nullable Work of(Operation operation, double[] values) {
    return switch (operation) {
      case SUM -> () -> Sum.of(values).getAsDouble();
      case MEAN -> () -> Mean.of(values).getAsDouble();
      case MIN -> () -> Min.of(values).getAsDouble();
      case MAX -> () -> Max.of(values).getAsDouble();
      case STD -> () -> StandardDeviation.of(values).setBiased(true).getAsDouble();
      default -> null;
    };
  }
}
