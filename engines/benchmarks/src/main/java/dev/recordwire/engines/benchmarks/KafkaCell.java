package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.interleaved.Quartiles;
import java.util.List;

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
  static KafkaCell of(String payload, String format, int bytes, List<BrokeredRound> measured) {
    List<Round> rounds = measured.stream().map(BrokeredRound::client).toList();
    return new KafkaCell(
        payload,
        format,
        bytes,
        Quartiles.of(rounds, Round::produce),
        Quartiles.of(rounds, Round::consume),
        Quartiles.of(rounds, Round::produceCpu).median(),
        Quartiles.of(rounds, Round::consumeCpu).median(),
        Quartiles.of(measured, BrokeredRound::brokerCpu).median(),
        Quartiles.of(rounds, Round::serialize).median(),
        Quartiles.of(rounds, Round::deserialize).median());
  }
}
