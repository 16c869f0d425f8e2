package dev.recordwire.benchmarks.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.DoubleStream;

/// The logarithmic scale from ratios to pixels; a ratio beyond its ends is drawn at the end.
///
/// @param least the ratio at `from`
/// @param most the ratio at `to`
/// @param from the place of the least ratio, in pixels
/// @param to the place of the most, in pixels
public record LogScale(double least, double most, double from, double to) {
  private static final MathContext ONE_DIGIT = new MathContext(1);

  /// The place of a ratio, in pixels.
  public double at(double ratio) {
    double clamped = Math.clamp(ratio, least, most);
    return from + (to - from) * Math.log(clamped / least) / Math.log(most / least);
  }

  /// The ratios with lines of a grid: 1, 2 and 5 times each power of ten between the ends.
  public DoubleStream marks() {
    return DoubleStream.iterate(Math.floor(Math.log10(least)), power -> power + 1)
        .takeWhile(power -> Math.pow(10, power) <= most)
        .flatMap(power -> DoubleStream.of(1, 2, 5).map(digit -> digit * Math.pow(10, power)))
        .filter(mark -> mark >= least && mark <= most);
  }

  /// The text of a mark, without digits that it does not need: `0.02`, `0.5`, `20`.
  public static String words(double mark) {
    return new BigDecimal(mark).round(ONE_DIGIT).toPlainString();
  }
}
