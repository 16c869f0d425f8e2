package dev.recordwire.runtime;

/// The names that lead from the outermost record to a component: `Car.engine.capacity`.
final class WirePath {
  private WirePath() {}

  /// The path of what `inner` leads to inside `outer`; an empty `inner` is `outer` itself, and one
  /// that starts with an index follows it without a dot.
  static String join(String outer, String inner) {
    return inner.isEmpty() || outer.isEmpty() || inner.startsWith("[")
        ? outer + inner
        : outer + '.' + inner;
  }

  /// The path of one element of an array.
  static String element(String component, long index) {
    return component + '[' + index + ']';
  }
}
