package dev.recordwire.examples.drawing;

import java.util.Locale;

/// How numbers and times are written for people, the same in every country.
public final class Numbers {
  private Numbers() {}

  /// A whole number with its thousands apart: `108 000`.
  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
  }

  /// A number with so many digits after the point.
  public static String fixed(double number, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", number);
  }

  /// Minutes and seconds: `19:35` of 1175 seconds.
  public static String clock(double seconds) {
    long whole = Math.round(seconds);
    return String.format(Locale.ROOT, "%02d:%02d", whole / 60, whole % 60);
  }
}
