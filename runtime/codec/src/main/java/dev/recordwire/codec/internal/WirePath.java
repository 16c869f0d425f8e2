package dev.recordwire.codec.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// The names that lead from the outermost record to a component: `Car.engine.capacity`.
public final class WirePath {
  private static final int MAX_LENGTH = 1000;
  private static final int SHOWN_END = 500;

  private static final int MAX_SHOWN_CHARS = 40;

  /// Numbers with more bits are shown by their number of bits.
  private static final int MAX_SHOWN_BITS = 256;

  private WirePath() {}

  /// The path of `inner` inside `outer`. An empty `inner` gives `outer` itself; an `inner` that
  /// starts with an index follows without a dot. Of a path that is too long to read, the two ends
  /// are kept.
  public static String join(String outer, String inner) {
    if (inner.isEmpty() || outer.isEmpty()) {
      return outer + inner;
    }
    if (inner.length() > MAX_LENGTH) {
      return outer + ".…" + inner.substring(inner.length() - SHOWN_END);
    }
    return inner.startsWith("[") ? outer + inner : outer + '.' + inner;
  }

  /// The path of one element of an array.
  public static String element(String component, long index) {
    return component + '[' + index + ']';
  }

  /// The path of `inner` inside one entry of a map: `limits["north"].low`, or `limits[3].low` if
  /// the key is not known or its text is not short and plain.
  public static String inEntry(String component, long index, @Nullable Object key, String inner) {
    return join(component + '[' + (isPlain(key) ? shown(key) : Long.toString(index)) + ']', inner);
  }

  private static boolean isPlain(@Nullable Object value) {
    return value instanceof Enum<?>
        || (value instanceof Comparable<?>
            && value.getClass().getModule() == Object.class.getModule()
            && bits(value) <= MAX_SHOWN_BITS);
  }

  /// The bits of a number that could be slow to print: the time grows with the square of its
  /// digits.
  private static int bits(Object value) {
    if (value instanceof BigInteger number) {
      return number.bitLength();
    }
    return value instanceof BigDecimal number ? number.unscaledValue().bitLength() : 0;
  }

  /// A value as the end of a message: after a colon if its text is short and plain; a number of
  /// many digits by its number of bits.
  public static String named(Object value) {
    if (isPlain(value)) {
      return ": " + shown(value);
    }
    int bits = bits(value);
    return bits == 0 ? "" : ": a number of " + bits + " bits";
  }

  /// A plain value as a message shows it: texts in quotes and on one line, long ones cut.
  private static String shown(@Nullable Object value) {
    String text = value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (int i = 0; i < MAX_SHOWN_CHARS && at < text.length(); i++) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      boolean isPlain = !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
      shown.appendCodePoint(isPlain ? c : '?');
    }
    if (at < text.length()) {
      shown.append('…');
    }
    return value instanceof CharSequence ? '"' + shown.toString() + '"' : shown.toString();
  }
}
