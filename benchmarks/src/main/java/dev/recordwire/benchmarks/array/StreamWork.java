package dev.recordwire.benchmarks.array;

import static dev.recordwire.benchmarks.array.Operation.A;
import static dev.recordwire.benchmarks.array.Operation.B;
import static dev.recordwire.benchmarks.array.Operation.KEPT_ABOVE;

import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// The operations of [DoubleStream], whose sum is compensated.
final class StreamWork {
  private StreamWork() {}

  static @Nullable Work of(Operation operation, double[] values) {
    return switch (operation) {
      case SUM -> () -> DoubleStream.of(values).sum();
      case MEAN -> () -> DoubleStream.of(values).average().orElseThrow();
      case MIN -> () -> DoubleStream.of(values).min().orElseThrow();
      case MAX -> () -> DoubleStream.of(values).max().orElseThrow();
      case FILTER -> () -> DoubleStream.of(values).filter(x -> x > KEPT_ABOVE).toArray().length;
      case MAP -> () -> DoubleStream.of(values).map(x -> x * A + B).toArray()[0];
      case PIPELINE ->
          () ->
              DoubleStream.of(values)
                  .map(x -> x * 1.5)
                  .map(x -> x + 1)
                  .map(x -> Math.min(Math.max(x, 1.25), 2.25))
                  .map(Math::sqrt)
                  .map(x -> x - 0.5)
                  .sum();
      default -> null;
    };
  }
}
