package dev.recordwire.benchmarks.pairs;

import dev.recordwire.benchmarks.interleaved.Sample;
import dev.recordwire.benchmarks.interleaved.TaskGroup;
import dev.recordwire.benchmarks.interleaved.WorkerProcess;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The results of one task in both builds, of two processes each.
///
/// @param before nanoseconds a call in each process of the build before: the median of its samples
/// @param after the same for the build after
/// @param bytesBefore the bytes that a call allocates in the process that allocates less
/// @param bytesAfter the same for the build after
record PairResult(
    String group,
    String task,
    List<Double> before,
    List<Double> after,
    double bytesBefore,
    double bytesAfter) {

  /// A part of the time: only a larger difference counts.
  private static final double TOLERANCE = 0.03;

  /// A smaller difference can't be told from the differences of the clock and of the loop.
  private static final double TOLERATED_NANOS = 2;

  private static final double TOLERATED_BYTES = 1;

  static PairResult of(
      TaskGroup group,
      String task,
      List<WorkerProcess> workersBefore,
      List<WorkerProcess> workersAfter) {
    return new PairResult(
        group.name(),
        task,
        workersBefore.stream().map(worker -> medianNanos(worker.samples(task))).toList(),
        workersAfter.stream().map(worker -> medianNanos(worker.samples(task))).toList(),
        minBytes(workersBefore, task),
        minBytes(workersAfter, task));
  }

  private static double medianNanos(List<Sample> samples) {
    List<Double> nanos = samples.stream().map(Sample::nanosPerCall).sorted().toList();
    return nanos.get(nanos.size() / 2);
  }

  private static double minBytes(List<WorkerProcess> workers, String task) {
    return workers.stream()
        .flatMap(worker -> worker.samples(task).stream())
        .mapToDouble(Sample::bytesPerCall)
        .min()
        .orElseThrow();
  }

  /// The time after over the time before, of the faster process of each build.
  double ratio() {
    return least(after) / least(before);
  }

  /// The distance between two processes of the same build, as a part of the faster one's time.
  double noise() {
    return Stream.of(before, after)
        .mapToDouble(nanos -> most(nanos) / least(nanos) - 1)
        .max()
        .orElseThrow();
  }

  /// Whether both processes of the build after are slower than both of the build before, by more
  /// than 3 % and 2 ns.
  boolean isSlower() {
    double limit = most(before);
    return least(after) > limit * (1 + TOLERANCE) && least(after) > limit + TOLERATED_NANOS;
  }

  /// Whether a call allocates more than before.
  boolean allocatesMore() {
    return bytesAfter > bytesBefore * (1 + TOLERANCE) + TOLERATED_BYTES;
  }

  /// This result as a row of a Markdown table.
  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f | %.1f | %.3f | %.3f | %.0f | %.0f | %s |",
        group,
        task,
        least(before),
        least(after),
        ratio(),
        noise(),
        bytesBefore,
        bytesAfter,
        isSlower() ? "slower" : allocatesMore() ? "allocates" : "");
  }

  private static double least(List<Double> nanos) {
    return nanos.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  private static double most(List<Double> nanos) {
    return nanos.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }
}
