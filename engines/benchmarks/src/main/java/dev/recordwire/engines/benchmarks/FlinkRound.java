package dev.recordwire.engines.benchmarks;

/// Nanoseconds for one element, in one round of a worker.
///
/// @param serialize time of the serializer
/// @param deserialize time of the deserializer
/// @param copy time to copy an object
/// @param job time of a job for one element
record FlinkRound(double serialize, double deserialize, double copy, double job) {
  /// The time of all that the serializer does for an element on its way between two tasks, of which
  /// the second has another one chained.
  double all() {
    return serialize + deserialize + copy;
  }

  /// The text of a round, as [#parse] reads it.
  String text() {
    return NumberLine.text(serialize, deserialize, copy, job);
  }

  /// Reads the text of a round.
  static FlinkRound parse(String text) {
    double[] numbers = NumberLine.parse(text);
    return new FlinkRound(numbers[0], numbers[1], numbers[2], numbers[3]);
  }
}
