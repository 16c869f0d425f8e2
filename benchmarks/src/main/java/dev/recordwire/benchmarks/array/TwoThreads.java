package dev.recordwire.benchmarks.array;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Operations on two halves of the elements, in two threads that share nothing: what `parallel()`
/// could reach on two processors of this machine.
final class TwoThreads {
  private static final ExecutorService OTHER =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

  private TwoThreads() {}

  /// Prepares an operation that `parallel()` is measured with, if the results of two halves say
  /// what it is of all elements.
  static @Nullable Work work(Operation operation, double[] values) {
    return switch (operation) {
      case SUM, HISTOGRAM -> halves(operation, values, true);
      case SCALE, TIMES_PLUS -> halves(operation, values, false);
      default -> null;
    };
  }

  private static Work halves(Operation operation, double[] values, boolean adds) {
    int half = values.length / 2;
    Work first = RecordwireWork.of(operation, Arrays.copyOf(values, half), Storage.BYTES);
    Work second =
        RecordwireWork.of(
            operation, Arrays.copyOfRange(values, half, values.length), Storage.BYTES);
    return () -> {
      Future<Double> other = OTHER.submit(second::run);
      double one = first.run();
      double two = result(other);
      return adds ? one + two : one;
    };
  }

  private static double result(Future<Double> other) {
    try {
      return other.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
