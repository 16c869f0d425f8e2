package dev.recordwire.benchmarks.interleaved;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// The quartiles of the time of one call, in nanoseconds, or of ratios of times.
///
/// @param low the lower quartile
/// @param median the number that half of the samples do not exceed
/// @param high the upper quartile
public record Quartiles(double low, double median, double high) {
  /// The quartiles of one sample or more.
  public static Quartiles of(List<Sample> samples) {
    return of(samples.stream().mapToDouble(Sample::nanosPerCall));
  }

  /// The quartiles of a number of one round or more.
  public static <R> Quartiles of(List<R> rounds, ToDoubleFunction<R> number) {
    return of(rounds.stream().mapToDouble(number));
  }

  /// The quartiles of one number or more.
  public static Quartiles of(DoubleStream numbers) {
    double[] sorted = numbers.sorted().toArray();
    int count = sorted.length;
    return new Quartiles(sorted[count / 4], sorted[count / 2], sorted[count * 3 / 4]);
  }

  /// The median and, in parentheses, the other two.
  ///
  /// @param unit what the numbers are divided by
  /// @param format how one of them is written
  public String text(double unit, String format) {
    return String.format(
        Locale.ROOT,
        format + " (" + format + "–" + format + ")",
        median / unit,
        low / unit,
        high / unit);
  }
}
