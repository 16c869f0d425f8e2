package dev.recordwire.benchmarks.interleaved;

import java.util.List;

/// The quartiles of the time of one call, in nanoseconds.
///
/// @param low the lower quartile
/// @param median the time that half of the samples do not exceed
/// @param high the upper quartile
public record Quartiles(double low, double median, double high) {
  /// The quartiles of one sample or more.
  public static Quartiles of(List<Sample> samples) {
    List<Double> nanos = samples.stream().map(Sample::nanosPerCall).sorted().toList();
    int count = nanos.size();
    return new Quartiles(nanos.get(count / 4), nanos.get(count / 2), nanos.get(count * 3 / 4));
  }
}
