package dev.recordwire.benchmarks.patterns;

import java.util.List;

/// A pattern of speed: the cases in which it is measured, and the ways to do the work of a case.
interface Pattern {
  /// The cases, each of which begins with a number and its unit, such as `64 KB, 2 threads`.
  List<String> cases();

  /// All ways. The first of a language is the way without the pattern.
  List<Way> ways();

  /// Prepares the work of a case by a way in Java.
  Work work(String way, String theCase) throws Exception;

  /// The operations of one run; times are given for one of them.
  default long operations(String theCase) {
    return 1;
  }

  /// Whether a way does the work of a case.
  default boolean offers(Way way, String theCase) {
    return true;
  }

  /// An error for a way that a pattern does not know.
  static IllegalArgumentException unknown(String way) {
    return new IllegalArgumentException("no way is called '" + way + "'");
  }
}
