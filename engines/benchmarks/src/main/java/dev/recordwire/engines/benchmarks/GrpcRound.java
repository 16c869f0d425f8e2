package dev.recordwire.engines.benchmarks;

/// The cost of one call, in one round of a worker.
///
/// @param together nanoseconds by the clock, with many calls at a time
/// @param cpu nanoseconds of the processors, for client and server, with many calls at a time
/// @param allocated bytes on the heap, for client and server
/// @param alone nanoseconds by the clock, with one call at a time
record GrpcRound(double together, double cpu, double allocated, double alone) {
  /// The text of a round, as [#parse] reads it.
  String text() {
    return NumberLine.text(together, cpu, allocated, alone);
  }

  /// Reads the text of a round.
  static GrpcRound parse(String text) {
    double[] numbers = NumberLine.parse(text);
    return new GrpcRound(numbers[0], numbers[1], numbers[2], numbers[3]);
  }
}
