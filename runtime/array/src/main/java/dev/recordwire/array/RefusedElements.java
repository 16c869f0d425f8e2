package dev.recordwire.array;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Exceptions of operations on a part of a view, which name an index within it, as those of an
/// operation on the whole.
final class RefusedElements {
  private static final Pattern INDEX = Pattern.compile("(?<= at index )\\d+");

  private RefusedElements() {}

  /// With the index that the element has if `first` elements come before the part.
  static ArithmeticException after(long first, ArithmeticException e) {
    String message = String.valueOf(e.getMessage());
    Matcher index = INDEX.matcher(message);
    return index.find()
        ? because(e, index.replaceFirst(Long.toString(first + Long.parseLong(index.group()))))
        : e;
  }

  /// With the part where the index counts, of which a filter has left some.
  static ArithmeticException leftOf(long first, ArithmeticException e) {
    return because(
        e,
        "counted among those that the filter left from element "
            + first
            + " on: "
            + e.getMessage());
  }

  private static ArithmeticException because(ArithmeticException cause, String message) {
    ArithmeticException located = new ArithmeticException(message);
    located.initCause(cause);
    return located;
  }
}
