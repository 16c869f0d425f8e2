package dev.recordwire.benchmarks.array;

import static dev.recordwire.benchmarks.array.Operation.KEPT_ABOVE;

import org.eclipse.collections.impl.list.mutable.primitive.DoubleArrayList;
import org.jspecify.annotations.Nullable;

/// The operations of Eclipse Collections, whose sum is compensated.
final class EclipseCollectionsWork {
  private EclipseCollectionsWork() {}

  static @Nullable Work of(Operation operation, double[] values) {
    DoubleArrayList list = DoubleArrayList.newListWith(values);
    return switch (operation) {
      case SUM -> list::sum;
      case MEAN -> list::average;
      case MIN -> list::min;
      case MAX -> list::max;
      case DOT -> {
        DoubleArrayList other = DoubleArrayList.newListWith(Values.others(values.length));
        yield () -> list.dotProduct(other);
      }
      case FILTER -> () -> list.select(x -> x > KEPT_ABOVE).size();
      default -> null;
    };
  }
}
