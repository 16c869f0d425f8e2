package dev.recordwire.runtime;

/// The names that lead from the outermost record to a component: `Car.engine.capacity`.
final class WirePath {
  private static final int LONG = 1000;
  private static final int KEPT = 500;

  private WirePath() {}

  /// The path of what `inner` leads to inside `outer`; an empty `inner` is `outer` itself, and one
  /// that starts with an index follows it without a dot. Of a path that is too long to be read, the
  /// ends are kept.
  static String join(String outer, String inner) {
    if (inner.isEmpty() || outer.isEmpty()) {
      return outer + inner;
    }
    if (inner.length() > LONG) {
      return outer + ".…" + inner.substring(inner.length() - KEPT);
    }
    return inner.startsWith("[") ? outer + inner : outer + '.' + inner;
  }

  /// The path of one element of an array.
  static String element(String component, long index) {
    return component + '[' + index + ']';
  }
}
