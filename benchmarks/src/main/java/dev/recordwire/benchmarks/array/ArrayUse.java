package dev.recordwire.benchmarks.array;

import java.util.ArrayList;
import java.util.List;

/// What a long-running service does to the loops before one of them is measured: every operation of
/// the library, on every kind of memory in turn, for more calls than those after which HotSpot
/// compiles with its optimising compiler.
final class ArrayUse {
  private static final int CALLS = 12_000;
  private static final int SIZE = 300;

  /// Keeps the calls below from being optimised away.
  @SuppressWarnings("NonFinalStaticField") // exists to be written
  static volatile double results;

  private ArrayUse() {}

  static void everything() {
    double[] values = Values.random(SIZE);
    List<Work> all = new ArrayList<>();
    for (Operation operation : Operation.values()) {
      for (Place place : Place.values()) {
        all.add(RecordwireWork.of(operation, values, place));
      }
    }
    double seen = 0;
    for (int i = 0; i < CALLS; i++) {
      for (Work work : all) {
        seen += work.run();
      }
    }
    results = seen;
  }
}
