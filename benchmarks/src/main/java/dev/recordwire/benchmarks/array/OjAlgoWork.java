package dev.recordwire.benchmarks.array;

import static dev.recordwire.benchmarks.array.Operation.FACTOR;

import org.jspecify.annotations.Nullable;
import org.ojalgo.array.ArrayR064;
import org.ojalgo.function.aggregator.Aggregator;
import org.ojalgo.function.constant.PrimitiveMath;

/// The operations of ojAlgo.
final class OjAlgoWork {
  private OjAlgoWork() {}

  static @Nullable Work of(Operation operation, double[] values) {
    ArrayR064 array = ArrayR064.wrap(values);
    return switch (operation) {
      case SUM -> () -> array.aggregateAll(Aggregator.SUM);
      case MEAN -> () -> array.aggregateAll(Aggregator.AVERAGE);
      case MIN -> () -> array.aggregateAll(Aggregator.MINIMUM);
      case MAX -> () -> array.aggregateAll(Aggregator.MAXIMUM);
      case SCALE ->
          () -> {
            array.modifyAll(PrimitiveMath.MULTIPLY.second(FACTOR));
            return Math.abs(values[0]);
          };
      case DOT -> {
        ArrayR064 other = ArrayR064.wrap(Values.others(values.length));
        yield () -> array.dot(other);
      }
      default -> null;
    };
  }
}
