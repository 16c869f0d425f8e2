package dev.recordwire.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.benchmarks.codec.Payload;
import dev.recordwire.benchmarks.codec.Payloads;
import dev.recordwire.benchmarks.codec.Peer;
import dev.recordwire.benchmarks.codec.reading.ReadingBenchmark;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every peer gives back what it is given, and every benchmark method runs: nothing is timed.
class SmokeTest {
  static Stream<Arguments> everyPeer() {
    return Payloads.all().stream()
        .flatMap(
            payload -> payload.peers().stream().map(peer -> Arguments.of(payload.name(), peer)));
  }

  @ParameterizedTest(name = "{0} / {1}")
  @MethodSource("everyPeer")
  void everyPeerRoundTrips(String payloadName, String peerName) throws Exception {
    Payload payload =
        Payloads.all().stream().filter(p -> p.name().equals(payloadName)).findFirst().orElseThrow();

    Peer<Object> peer = payload.open(peerName);

    assertThat(peer.decode(peer.encode(peer.sample()))).isEqualTo(peer.sample());
    for (Object read : peer.throughEveryStorage(peer.sample())) {
      assertThat(read).isEqualTo(peer.sample());
    }
  }

  @ParameterizedTest
  @MethodSource("everyPeer")
  void everyBenchmarkMethodRuns(String payloadName, String peerName) throws Exception {
    ReadingBenchmark benchmark = new ReadingBenchmark();
    benchmark.peer = peerName;
    benchmark.prepare();

    assertWithMessage(payloadName).that(benchmark.encodeNew()).isNotEmpty();
    assertThat(benchmark.encodeReused()).isGreaterThan(0);
    assertThat(benchmark.decode()).isNotNull();
  }
}
