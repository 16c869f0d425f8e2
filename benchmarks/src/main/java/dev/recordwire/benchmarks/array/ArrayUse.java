package dev.recordwire.benchmarks.array;

import dev.recordwire.array.Float64View;
import java.util.Arrays;
import java.util.List;

/// What a long-running service does to the kernels before one of them is measured: every operation
/// of the library that it needs, on every kind of memory in turn.
final class ArrayUse {
  /// Keeps the calls below from being optimised away.
  @SuppressWarnings("NonFinalStaticField") // exists to be written
  static volatile double results;

  private ArrayUse() {}

  static void everything(double[] values, int calls) {
    List<Float64View> views =
        Arrays.stream(Place.values()).map(place -> place.view(values)).toList();
    double seen = 0;
    for (int i = 0; i < calls; i++) {
      for (Float64View view : views) {
        seen += view.sum();
        view.scale(-1);
        seen += view.get(i % view.size());
      }
    }
    results = seen;
  }
}
