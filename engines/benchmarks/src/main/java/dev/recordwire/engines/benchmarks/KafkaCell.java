package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.interleaved.Quartiles;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The result of one payload in one format: medians of rounds, in nanoseconds for one message.
///
/// @param bytes the payload's size
/// @param produce the quartiles of the time to produce
/// @param consume the quartiles of the time to consume
/// @param produceCpu processor time of the producer
/// @param consumeCpu processor time of the consumer
/// @param brokerCpu processor time of the broker, for both
/// @param serialize time of the serializer alone
/// @param deserialize time of the deserializer alone
record KafkaCell(
    String payload,
    String format,
    int bytes,
    Quartiles produce,
    Quartiles consume,
    double produceCpu,
    double consumeCpu,
    double brokerCpu,
    double serialize,
    double deserialize) {

  /// Sums up rounds.
  static KafkaCell of(
      String payload, String format, int bytes, List<Round> rounds, List<Double> brokerCpu) {
    return new KafkaCell(
        payload,
        format,
        bytes,
        quartiles(rounds, Round::produce),
        quartiles(rounds, Round::consume),
        quartiles(rounds, Round::produceCpu).median(),
        quartiles(rounds, Round::consumeCpu).median(),
        Quartiles.of(brokerCpu.stream().mapToDouble(Double::doubleValue)).median(),
        quartiles(rounds, Round::serialize).median(),
        quartiles(rounds, Round::deserialize).median());
  }

  private static Quartiles quartiles(List<Round> rounds, ToDoubleFunction<Round> number) {
    return Quartiles.of(rounds.stream().mapToDouble(number));
  }
}
