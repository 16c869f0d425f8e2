package dev.recordwire.engines.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// All formats carry their payloads through gRPC, and a worker does what it measures.
class GrpcFormatTest {
  @Test
  void eachReadsWhatItWrote() throws IOException {
    for (String payload : Format.PAYLOADS) {
      for (String name : GrpcFormat.names(payload)) {
        try (GrpcWorker worker = new GrpcWorker(payload, name)) {
          assertWithMessage("%s in %s", payload, name)
              .that(worker.call().getClass())
              .isEqualTo(worker.type());
        }
      }
    }
  }

  @Test
  void ourVariantsAreThere() {
    assertThat(GrpcFormat.names("Reading"))
        .containsExactly("recordwire", "recordwire+bare", "recordwire+evolvable", "protobuf")
        .inOrder();
    assertThat(GrpcFormat.names("EcgPacket"))
        .containsExactly("recordwire", "recordwire+bare", "recordwire+view", "protobuf")
        .inOrder();
  }

  @Test
  void aRoundGoesThroughTheConnection() throws IOException {
    try (GrpcWorker worker = new GrpcWorker("Reading", "recordwire")) {
      for (int i = 0; i < 2; i++) {
        GrpcRound round = GrpcRound.parse(worker.round(1_000).text());
        assertThat(round.together()).isGreaterThan(0);
        assertThat(round.cpu()).isGreaterThan(0);
        assertThat(round.allocated()).isGreaterThan(1_000);
        assertThat(round.alone()).isGreaterThan(0);
      }
    }
  }
}
