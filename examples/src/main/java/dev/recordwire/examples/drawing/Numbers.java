package dev.recordwire.examples.drawing;

import java.util.Locale;

/// The text of numbers and times for people, the same in every locale.
public final class Numbers {
  private Numbers() {}

  /// A whole number with a space between thousands: `108 000`.
  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
  }

  /// A number with a given number of digits after the point.
  public static String fixed(double number, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", number);
  }

  /// Minutes and seconds: `19:35` for 1175 seconds.
  public static String clock(double seconds) {
    long whole = Math.round(seconds);
    return String.format(Locale.ROOT, "%02d:%02d", whole / 60, whole % 60);
  }
}
