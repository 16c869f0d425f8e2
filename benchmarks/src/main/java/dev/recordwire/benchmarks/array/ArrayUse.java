package dev.recordwire.benchmarks.array;

import java.util.ArrayList;
import java.util.List;

/// The dirty profile: uses every operation of the library on every kind of memory, as a
/// long-running service does. The number of calls is above the limit at which HotSpot compiles a
/// method with its optimising compiler.
final class ArrayUse {
  private static final int CALLS = 12_000;
  private static final int SIZE = 300;

  /// Keeps the compiler from removing the calls below.
  @SuppressWarnings("NonFinalStaticField") // exists to be written
  static volatile double results;

  private ArrayUse() {}

  static void everything() {
    double[] values = Values.random(SIZE);
    List<Work> all = new ArrayList<>();
    for (Operation operation : Operation.values()) {
      for (Storage storage : Storage.values()) {
        all.add(RecordwireWork.of(operation, values, storage));
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
