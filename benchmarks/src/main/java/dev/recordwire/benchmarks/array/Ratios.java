package dev.recordwire.benchmarks.array;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The ratios between the times of a run.
///
/// @param run the run
record Ratios(ArrayRun run) {
  /// The operations that the speed targets are about.
  static final List<Operation> CORE =
      List.of(
          Operation.SUM,
          Operation.MEAN,
          Operation.MIN,
          Operation.MAX,
          Operation.STD,
          Operation.SCALE,
          Operation.CLIP,
          Operation.DOT,
          Operation.TIMES_PLUS,
          Operation.FILTER);

  static final String OURS = Candidate.RECORDWIRE.words();

  /// The time of `other` divided by the time of `one`: above 1 if `one` is faster.
  OptionalDouble faster(Operation operation, int size, String one, String profile, String other) {
    return divided(
        run.nanos(operation, other, "clean", size), run.nanos(operation, one, profile, size));
  }

  /// The time in the dirty profile divided by the time in the clean one.
  OptionalDouble dirtyOverClean(Operation operation, int size, String candidate) {
    return divided(
        run.nanos(operation, candidate, "dirty", size),
        run.nanos(operation, candidate, "clean", size));
  }

  /// The fastest Java candidate that is not ours.
  Optional<ArrayCell> fastestPeer(Operation operation, int size) {
    List<String> ours =
        Arrays.stream(Candidate.values()).filter(Candidate::isOurs).map(Candidate::words).toList();
    return run.cells().stream()
        .filter(cell -> cell.operation() == operation && cell.size() == size)
        .filter(cell -> !cell.candidate().startsWith(ArrayCell.NUMPY))
        .filter(cell -> !ours.contains(cell.candidate()))
        .min((a, b) -> Double.compare(a.nanos(), b.nanos()));
  }

  /// The bytes that an operation moves per nanosecond.
  OptionalDouble bandwidth(Operation operation, int size, String candidate) {
    OptionalDouble nanos = run.nanos(operation, candidate, "clean", size);
    return nanos.isEmpty() || operation.bytesMoved() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) operation.bytesMoved() * size / nanos.getAsDouble());
  }

  /// The geometric mean of our speed as a multiple of NumPy's, over the [#CORE] operations.
  OptionalDouble geometricMean(int size) {
    double logs = 0;
    for (Operation operation : CORE) {
      OptionalDouble ratio = faster(operation, size, OURS, "clean", ArrayCell.NUMPY);
      if (ratio.isEmpty()) {
        return ratio;
      }
      logs += Math.log(ratio.getAsDouble());
    }
    return OptionalDouble.of(Math.exp(logs / CORE.size()));
  }

  private static OptionalDouble divided(OptionalDouble a, OptionalDouble b) {
    return a.isEmpty() || b.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(a.getAsDouble() / b.getAsDouble());
  }
}
