package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.interleaved.Quartiles;
import java.util.List;

/// The result of one payload in one format: quartiles of rounds, for one call.
///
/// @param bytes the payload's size
/// @param together nanoseconds by the clock, with many calls at a time
/// @param cpu nanoseconds of the processors, for client and server
/// @param allocated bytes on the heap, for client and server
/// @param alone nanoseconds by the clock, with one call at a time
record GrpcCell(
    String payload,
    String format,
    int bytes,
    Quartiles together,
    Quartiles cpu,
    Quartiles allocated,
    Quartiles alone) {

  /// Sums up rounds.
  static GrpcCell of(String payload, String format, int bytes, List<GrpcRound> rounds) {
    return new GrpcCell(
        payload,
        format,
        bytes,
        Quartiles.of(rounds, GrpcRound::together),
        Quartiles.of(rounds, GrpcRound::cpu),
        Quartiles.of(rounds, GrpcRound::allocated),
        Quartiles.of(rounds, GrpcRound::alone));
  }
}
