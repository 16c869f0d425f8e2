package dev.recordwire.tools.console;

import java.util.Locale;

/// A number of bytes in three digits: `17 bytes`, `1.24 GB`.
public final class Bytes {
  private static final String[] UNITS = {"kB", "MB", "GB", "TB", "PB", "EB"};

  private Bytes() {}

  /// The number in decimal units.
  public static String of(long bytes) {
    if (bytes < 1000) {
      return Count.of(bytes, "byte");
    }
    double value = bytes;
    int unit = -1;
    do {
      value /= 1000;
      unit++;
    } while (value >= 999.5);
    int digits = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    return String.format(Locale.ROOT, "%." + digits + "f %s", value, UNITS[unit]);
  }
}
