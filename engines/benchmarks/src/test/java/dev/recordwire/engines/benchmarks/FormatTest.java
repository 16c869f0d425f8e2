package dev.recordwire.engines.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.broker.LocalBroker;
import java.io.IOException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/// All formats carry their payloads, and a worker does what it measures.
class FormatTest {
  @Test
  void eachReadsWhatItWrote() {
    for (String payload : Format.PAYLOADS) {
      for (String name : Format.names(payload)) {
        Format format = Format.of(payload, name);
        Headers headers = new RecordHeaders();
        byte[] bytes = format.serde().serializer().serialize("topic", headers, format.sample());
        Object read = format.serde().deserializer().deserialize("topic", headers, bytes);
        assertThat(read.getClass()).isEqualTo(format.sample().getClass());
        assertWithMessage("%s in %s", payload, name)
            .that(format.serde().serializer().serialize("topic", new RecordHeaders(), read))
            .isEqualTo(bytes);
      }
    }
  }

  @Test
  void ourVariantsAreThere() {
    assertThat(Format.names("Reading"))
        .containsExactly(
            "recordwire", "recordwire+bare", "recordwire+evolvable", "protobuf", "avro", "json")
        .inOrder();
    assertThat(Format.names("EcgPacket"))
        .containsExactly(
            "recordwire", "recordwire+bare", "recordwire+view", "protobuf", "avro", "json")
        .inOrder();
  }

  @Test
  void aRoundGoesThroughTheBroker() throws IOException {
    try (LocalBroker broker = LocalBroker.start();
        KafkaWorker worker = new KafkaWorker(broker.address(), "Reading", "recordwire")) {
      for (int i = 0; i < 2; i++) {
        Round round = Round.parse(worker.round(100).text());
        assertThat(round.produce()).isGreaterThan(0);
        assertThat(round.consume()).isGreaterThan(0);
        assertThat(round.serialize()).isGreaterThan(0);
        assertThat(round.deserialize()).isGreaterThan(0);
      }
    }
  }
}
