package dev.recordwire.engines.benchmarks;

/// Nanoseconds for one message, in one round of a worker.
///
/// @param produce time from the first message to the last one's acknowledgement
/// @param produceCpu processor time of the producer's process
/// @param consume time from the first poll to the last message
/// @param consumeCpu processor time of the consumer's process
/// @param serialize time of the serializer alone, without Kafka
/// @param deserialize time of the deserializer alone
record Round(
    double produce,
    double produceCpu,
    double consume,
    double consumeCpu,
    double serialize,
    double deserialize) {

  /// The text of a round, as [#parse] reads it.
  String text() {
    return NumberLine.text(produce, produceCpu, consume, consumeCpu, serialize, deserialize);
  }

  /// Reads the text of a round.
  static Round parse(String text) {
    double[] numbers = NumberLine.parse(text);
    return new Round(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
  }
}
