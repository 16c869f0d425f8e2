package dev.recordwire.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.benchmarks.codec.Payload;
import dev.recordwire.benchmarks.codec.Payloads;
import dev.recordwire.benchmarks.codec.Peer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Every peer gives back what it is given, and every benchmark runs: nothing is timed.
class SmokeTest {
  @TestFactory
  Collection<DynamicTest> everyPeerRoundTrips() {
    return Payloads.all().stream()
        .flatMap(
            payload ->
                payload.peers().stream()
                    .map(
                        peer ->
                            DynamicTest.dynamicTest(
                                payload.name() + ", " + peer, () -> roundTrips(payload, peer))))
        .toList();
  }

  private static void roundTrips(Payload payload, String name) throws Exception {
    Peer<Object> peer = payload.open(name);

    assertThat(peer.decode(peer.encode(peer.sample()))).isEqualTo(peer.sample());
    for (Object read : peer.throughEveryStorage(peer.sample())) {
      assertThat(read).isEqualTo(peer.sample());
    }
  }

  @Test
  void everyBenchmarkRunsForEveryPeer() throws Exception {
    System.setProperty("jmh.ignoreLock", "true");

    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("dev.recordwire")
                    .param("profile", "clean")
                    .mode(Mode.SingleShotTime)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .forks(0)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();

    Map<String, Set<String>> measured = new HashMap<>();
    for (RunResult result : results) {
      String peer = result.getParams().getParam("peer");
      if (peer != null) {
        String benchmark = result.getParams().getBenchmark();
        String type = benchmark.substring(0, benchmark.lastIndexOf('.'));
        String payload = type.substring(type.lastIndexOf('.') + 1).replace("Benchmark", "");
        measured.computeIfAbsent(payload, key -> new HashSet<>()).add(peer);
      }
    }
    for (Payload payload : Payloads.all()) {
      assertWithMessage(payload.name())
          .that(measured.get(payload.name()))
          .isEqualTo(payload.peers());
    }
  }
}
