package dev.recordwire.benchmarks.array;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How many times as fast one is as another in a run.
///
/// @param run the run
record Ratios(ArrayRun run) {
  /// What the targets are about.
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

  static final String OURS = Contender.RECORDWIRE.words();

  /// The time of `other` in that of `one`: above 1 where `one` is faster.
  OptionalDouble faster(Operation operation, int size, String one, String profile, String other) {
    return divided(
        run.nanos(operation, other, "clean", size), run.nanos(operation, one, profile, size));
  }

  /// The time of the dirty profile in that of the clean one.
  OptionalDouble dirtyOverClean(Operation operation, int size, String contender) {
    return divided(
        run.nanos(operation, contender, "dirty", size),
        run.nanos(operation, contender, "clean", size));
  }

  /// The fastest of the Java programs that are not ours.
  Optional<ArrayCell> fastestPeer(Operation operation, int size) {
    List<String> ours =
        Arrays.stream(Contender.values()).filter(Contender::isOurs).map(Contender::words).toList();
    return run.cells().stream()
        .filter(cell -> cell.operation() == operation && cell.size() == size)
        .filter(cell -> !cell.contender().equals(ArrayCell.NUMPY))
        .filter(cell -> !ours.contains(cell.contender()))
        .min((a, b) -> Double.compare(a.nanos(), b.nanos()));
  }

  /// The bytes per nanosecond that an operation moves.
  OptionalDouble bandwidth(Operation operation, int size, String contender) {
    OptionalDouble nanos = run.nanos(operation, contender, "clean", size);
    return nanos.isEmpty() || operation.bytesMoved() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) operation.bytesMoved() * size / nanos.getAsDouble());
  }

  /// The geometric mean over NumPy of the operations that the targets are about.
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
