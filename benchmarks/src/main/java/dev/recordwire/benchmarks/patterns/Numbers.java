package dev.recordwire.benchmarks.patterns;

import dev.recordwire.benchmarks.interleaved.Quartiles;
import java.util.Locale;

/// Measured numbers for readers.
final class Numbers {
  private Numbers() {}

  /// A ratio, with three digits at most.
  static String ratio(double ratio) {
    String format = ratio < 0.1 ? "%.3f" : ratio < 10 ? "%.2f" : ratio < 100 ? "%.1f" : "%.0f";
    return String.format(Locale.ROOT, format, ratio);
  }

  /// A ratio with its quartiles.
  static String spread(Quartiles ratio) {
    return ratio(ratio.median()) + " (" + ratio(ratio.low()) + "–" + ratio(ratio.high()) + ")";
  }

  /// A time in nanoseconds or a longer unit.
  static String time(double nanos) {
    if (nanos < 1_000) {
      return String.format(Locale.ROOT, nanos < 100 ? "%.1f ns" : "%.0f ns", nanos);
    }
    return nanos < 1_000_000
        ? String.format(Locale.ROOT, "%.2f µs", nanos / 1_000)
        : String.format(Locale.ROOT, "%.2f ms", nanos / 1_000_000);
  }
}
