package dev.recordwire.tools.console;

import java.util.Locale;

/// A number of things in words.
public final class Count {
  private Count() {}

  /// `1 row`, `12,000 rows`.
  public static String of(long count, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
  }
}
