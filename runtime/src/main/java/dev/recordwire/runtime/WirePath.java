package dev.recordwire.runtime;

import org.jspecify.annotations.Nullable;

/// The names that lead from the outermost record to a component: `Car.engine.capacity`.
final class WirePath {
  private static final int LONG = 1000;
  private static final int KEPT = 500;

  private static final int LONGEST = 40;

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

  /// The path of what `inner` leads to in one entry of a map: `limits["north"].low`, or
  /// `limits[3].low` where the key is not known or its text would not be short and plain.
  static String inEntry(String component, long index, @Nullable Object key, String inner) {
    return join(component + '[' + (isPlain(key) ? shown(key) : Long.toString(index)) + ']', inner);
  }

  private static boolean isPlain(@Nullable Object value) {
    return value instanceof Enum<?>
        || (value instanceof Comparable<?>
            && value.getClass().getModule() == Object.class.getModule());
  }

  /// A value as a message shows it: texts in quotes and on one line, long ones cut.
  static String shown(@Nullable Object value) {
    String text = value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(
            c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '?' : c)
        .forEach(shown::appendCodePoint);
    if (text.codePointCount(0, text.length()) > LONGEST) {
      shown.append('…');
    }
    return value instanceof CharSequence ? '"' + shown.toString() + '"' : shown.toString();
  }
}
