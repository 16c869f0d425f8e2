package dev.recordwire.benchmarks.codec;

import dev.recordwire.benchmarks.codec.CodecWorker.Operation;
import dev.recordwire.benchmarks.interleaved.Sample;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The result of one operation of a cell, in the shape of the JSON of JMH.
///
/// @param method the method of measuring, for readers
/// @param params the cell and the profile
/// @param primaryMetric the nanoseconds of a call, for each sample
/// @param secondaryMetrics the bytes that a call allocates
record CodecResult(
    String benchmark,
    String method,
    Map<String, String> params,
    Times primaryMetric,
    Map<String, Rate> secondaryMetrics) {
  static CodecResult of(
      Cell cell, Operation operation, Profile profile, String method, List<Sample> samples) {
    return new CodecResult(
        MeasureCodecs.class.getName() + "." + operation.method,
        method,
        Map.of("cell", cell.name(), "profile", profile.name().toLowerCase(Locale.ROOT)),
        new Times(
            "ns/op",
            List.of(samples.stream().map(sample -> rounded(sample.nanosPerCall())).toList())),
        Map.of(
            "gc.alloc.rate.norm",
            new Rate(
                rounded(samples.stream().mapToDouble(Sample::bytesPerCall).min().orElseThrow()))));
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /// The scores of each fork; an interleaved run has one fork.
  record Times(String scoreUnit, List<List<Double>> rawData) {}

  record Rate(double score) {}
}
