package dev.recordwire.benchmarks.patterns;

import java.util.List;

/// The dirty profile: a pattern is used in every way and every case first, as in a service that has
/// run for long.
final class PatternUse {
  /// A number of calls above the limit at which HotSpot compiles a method with its optimising
  /// compiler.
  private static final int CALLS = 12_000;

  /// Long work has loops that are compiled sooner.
  private static final long NANOS = 40_000_000;

  /// Keeps the compiler from removing the calls below.
  @SuppressWarnings("NonFinalStaticField") // exists to be written
  static volatile long results;

  private PatternUse() {}

  static void everything(Pattern pattern) throws Exception {
    for (String theCase : pattern.cases()) {
      List<Way> ways = pattern.ways();
      for (Way way : ways) {
        if (way.language() == Language.JAVA) {
          try (Work work = pattern.work(way.words(), theCase)) {
            use(work);
          }
        }
      }
    }
  }

  private static void use(Work work) throws Exception {
    long end = System.nanoTime() + NANOS;
    long seen = 0;
    for (int i = 0; i < CALLS && System.nanoTime() < end; i++) {
      seen += work.run();
    }
    results = seen;
  }
}
