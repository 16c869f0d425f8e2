package dev.recordwire.engines.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.api.Test;

/// All formats carry their payloads through Flink, and a worker does what it measures.
class FlinkFormatTest {
  @Test
  void eachReadsAndCopiesWhatItWrote() {
    for (String payload : Format.PAYLOADS) {
      for (String name : FlinkFormat.names(payload)) {
        FlinkFormat format = FlinkFormat.of(payload, name);
        FlinkSerializer serializer = FlinkSerializer.of(format);
        byte[] bytes = serializer.bytes();
        Object read = serializer.read(bytes);
        assertThat(read.getClass()).isEqualTo(format.sample().getClass());
        assertWithMessage("%s in %s", payload, name).that(serializer.bytes(read)).isEqualTo(bytes);
        assertWithMessage("%s in %s", payload, name)
            .that(serializer.bytes(serializer.copy(read)))
            .isEqualTo(bytes);
      }
    }
  }

  @Test
  void ourVariantsAreThere() {
    assertThat(FlinkFormat.names("Reading"))
        .containsExactly("recordwire", "recordwire+evolvable", "pojo", "kryo", "avro")
        .inOrder();
    assertThat(FlinkFormat.names("EcgPacket"))
        .containsExactly(
            "recordwire", "recordwire+view", "recordwire+sharing", "pojo", "kryo", "avro")
        .inOrder();
  }

  @Test
  void aRoundGoesThroughTheCluster() throws Exception {
    for (String name : FlinkFormat.names("EcgPacket")) {
      try (FlinkWorker worker = new FlinkWorker("EcgPacket", name)) {
        FlinkRound round = FlinkRound.parse(worker.round(100).text());
        assertThat(round.serialize()).isGreaterThan(0);
        assertThat(round.deserialize()).isGreaterThan(0);
        assertThat(round.copy()).isGreaterThan(0);
        assertThat(round.job()).isGreaterThan(0);
      }
    }
  }
}
