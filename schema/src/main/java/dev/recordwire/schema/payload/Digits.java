package dev.recordwire.schema.payload;

import java.math.BigInteger;

/// Decimal digits of numbers of any size. The time that Java's own parser takes grows with the
/// square of their number: a megabyte of digits would keep it busy for seconds.
final class Digits {
  /// As many as Java's own parser reads faster than halves of them.
  private static final int FEW = 2_000;

  private Digits() {}

  /// Returns the integer of digits with or without a sign.
  ///
  /// @throws NumberFormatException if the text is no integer
  static BigInteger integer(String text) {
    if (text.length() <= FEW) {
      return new BigInteger(text);
    }
    boolean isSigned = text.charAt(0) == '-' || text.charAt(0) == '+';
    int first = isSigned ? 1 : 0;
    if (!text.chars().skip(first).allMatch(c -> c >= '0' && c <= '9')) {
      throw new NumberFormatException("no integer of " + text.length() + " characters");
    }
    BigInteger number = whole(text, first, text.length());
    return text.charAt(0) == '-' ? number.negate() : number;
  }

  private static BigInteger whole(String text, int from, int to) {
    if (to - from <= FEW) {
      return new BigInteger(text.substring(from, to));
    }
    int low = (to - from) / 2;
    return whole(text, from, to - low)
        .multiply(BigInteger.TEN.pow(low))
        .add(whole(text, to - low, to));
  }

  /// Counts the digits of a number of JSON from the first on that is not 0, up to the exponent.
  static int significant(String number) {
    int digits = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c == 'e' || c == 'E') {
        break;
      }
      boolean isDigit = c >= '0' && c <= '9';
      digits += isDigit && (digits > 0 || c != '0') ? 1 : 0;
    }
    return digits;
  }
}
