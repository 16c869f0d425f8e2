package dev.recordwire.schema.payload;

/// The names that lead from the outermost record to a component: `Car.engine.capacity`.
final class Paths {
  private static final int MAX_SHOWN = 40;

  private Paths() {}

  /// Returns the path of `inner` inside `outer`; an `inner` that starts with an index follows
  /// without a dot.
  static String join(String outer, String inner) {
    if (inner.isEmpty() || outer.isEmpty()) {
      return outer + inner;
    }
    return inner.startsWith("[") ? outer + inner : outer + '.' + inner;
  }

  static String element(long index) {
    return "[" + index + ']';
  }

  /// Returns the last name of a qualified name.
  static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  /// Returns a text as messages show it: in quotes, on one line, and cut if it is long.
  static String shown(String text) {
    StringBuilder shown = new StringBuilder("\"");
    int at = 0;
    for (int i = 0; i < MAX_SHOWN && at < text.length(); i++) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      boolean isPlain = !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
      shown.appendCodePoint(isPlain ? c : '?');
    }
    return shown.append(at < text.length() ? "…\"" : "\"").toString();
  }
}
