package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.interleaved.Quartiles;
import java.util.List;

/// The result of one payload in one format: quartiles of rounds, in nanoseconds for one element.
///
/// @param bytes the size in Flink's buffers
/// @param serialize time of the serializer
/// @param deserialize time of the deserializer
/// @param copy time to copy an object
/// @param all time of the three together
/// @param job time of the job
record FlinkCell(
    String payload,
    String format,
    int bytes,
    Quartiles serialize,
    Quartiles deserialize,
    Quartiles copy,
    Quartiles all,
    Quartiles job) {

  /// Sums up rounds.
  static FlinkCell of(String payload, String format, int bytes, List<FlinkRound> rounds) {
    return new FlinkCell(
        payload,
        format,
        bytes,
        Quartiles.of(rounds, FlinkRound::serialize),
        Quartiles.of(rounds, FlinkRound::deserialize),
        Quartiles.of(rounds, FlinkRound::copy),
        Quartiles.of(rounds, FlinkRound::all),
        Quartiles.of(rounds, FlinkRound::job));
  }
}
