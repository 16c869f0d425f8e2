package dev.recordwire.processor.codec.emission;

import java.util.Locale;

/// Joins words to names, as in `hasRank`.
final class Capitals {
  private Capitals() {}

  /// Returns a name with a capital at its start.
  static String first(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
