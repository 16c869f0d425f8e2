package dev.recordwire.grpc;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.grpc.TestServer.Way;
import dev.recordwire.grpc.Versions.Total;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCalls;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Records through methods of each kind.
class CallsTest {
  @ParameterizedTest
  @EnumSource
  void unaryCallsAreAnswered(Way way) throws IOException {
    try (TestServer server = TestServer.start(way, Station.service())) {
      Reading response = server.stub().call(Station.NEXT, Reading.of(16));

      assertThat(response).isEqualTo(new Reading(17, "roof", Float64View.of(21.5, 22, 16)));
      assertThat(server.stub().callAsync(Station.NEXT, Reading.of(1)).join().station())
          .isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aServerStreams(Way way) throws IOException {
    try (TestServer server = TestServer.start(way, Station.service());
        StreamingCall<Reading, Reading> call =
            server.stub().stream(Station.COUNT, Reading.of(1000))) {
      List<Reading> readings = new ArrayList<>();
      call.forEach(readings::add);

      assertThat(readings).hasSize(1000);
      for (int i = 0; i < 1000; i++) {
        assertThat(readings.get(i)).isEqualTo(Reading.of(i));
      }
      assertThat(call.read()).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStreamMayBeEmpty(Way way) throws IOException {
    try (TestServer server = TestServer.start(way, Station.service());
        StreamingCall<Reading, Reading> none = server.stub().stream(Station.COUNT, Reading.of(0));
        StreamingCall<Reading, Total> call = server.stub().open(Station.SUM)) {
      assertThat(none.read()).isNull();
      assertThat(call.result()).isEqualTo(new Total(0, 0));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClientStreams(Way way) throws IOException {
    try (TestServer server = TestServer.start(way, Station.service());
        StreamingCall<Reading, Total> call = server.stub().open(Station.SUM)) {
      for (int i = 0; i < 1000; i++) {
        assertThat(call.send(Reading.of(i))).isTrue();
      }

      assertThat(call.result()).isEqualTo(new Total(1000, 1000 * 43.5 + 499_500));
    }
  }

  @ParameterizedTest
  @EnumSource
  void bothStream(Way way) throws IOException {
    try (TestServer server = TestServer.start(way, Station.service());
        StreamingCall<Reading, Total> call = server.stub().open(Station.SUMS)) {
      for (int i = 1; i <= 100; i++) {
        call.send(Reading.of(0));
        assertThat(call.read()).isEqualTo(new Total(i, i * 43.5));
      }
      call.end();
      assertThat(call.read()).isNull();
      assertThrows(IllegalStateException.class, () -> call.send(Reading.of(0)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void compressedMessagesArrive(Way way) throws IOException {
    try (TestServer server = TestServer.start(way, Station.service())) {
      Reading large = new Reading(1, "roof", Float64View.zeros(100_000));
      Reading response = server.stub().withCompression("gzip").call(Station.NEXT, large);
      assertThat(response.celsius()).isEqualTo(large.celsius());
    }
  }

  @ParameterizedTest
  @EnumSource
  void tenThousandCallsAtATime(Way way) throws IOException, InterruptedException {
    int count = 10_000;
    CountDownLatch arrived = new CountDownLatch(count);
    try (TestServer server =
        TestServer.start(
            way,
            RecordwireService.named(Station.NAME)
                .unary(
                    Station.NEXT,
                    reading -> {
                      arrived.countDown();
                      arrived.await(); // none is answered before all are there
                      return new Reading(
                          reading.station() + 1, reading.sensor(), reading.celsius());
                    })
                .build())) {
      RecordwireStub stub =
          RecordwireStub.of(server.channel()).withDeadlineAfter(2, TimeUnit.MINUTES);
      List<CompletableFuture<Reading>> responses = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        responses.add(stub.callAsync(Station.NEXT, Reading.of(i)));
      }
      for (int i = 0; i < count; i++) {
        assertThat(responses.get(i).join())
            .isEqualTo(new Reading(i + 1, "roof", Float64View.of(21.5, 22, i)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void handlersOfGrpcsOwnKindFitIn(Way way) throws IOException {
    try (TestServer server =
        TestServer.start(
            way,
            RecordwireService.named(Station.NAME)
                .method(
                    Station.NEXT,
                    ServerCalls.asyncUnaryCall(
                        (reading, observer) -> {
                          observer.onNext(Reading.of(reading.station() * 2));
                          observer.onCompleted();
                        }))
                .build())) {
      Reading response =
          ClientCalls.blockingUnaryCall(
              server.channel(), Station.NEXT, server.stub().getCallOptions(), Reading.of(21));
      assertThat(response.station()).isEqualTo(42);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHandlersStatusIsTheCalls(Way way) throws IOException {
    try (TestServer server =
        TestServer.start(
            way,
            RecordwireService.named(Station.NAME)
                .unary(
                    Station.NEXT,
                    _ -> {
                      throw Status.NOT_FOUND.withDescription("no such station").asException();
                    })
                .serverStreaming(
                    Station.COUNT,
                    (_, responses) -> {
                      responses.send(Reading.of(1));
                      throw Status.ABORTED.withDescription("enough").asRuntimeException();
                    })
                .clientStreaming(
                    Station.SUM,
                    _ -> {
                      throw new IOException("the disk is full");
                    })
                .build())) {
      assertThat(failure(() -> server.stub().call(Station.NEXT, Reading.of(1))))
          .isEqualTo("NOT_FOUND: no such station");
      try (StreamingCall<Reading, Reading> call =
          server.stub().stream(Station.COUNT, Reading.of(1))) {
        assertThat(call.read()).isEqualTo(Reading.of(1));
        assertThat(failure(call::read)).isEqualTo("ABORTED: enough");
      }
      try (StreamingCall<Reading, Total> call = server.stub().open(Station.SUM)) {
        assertThat(failure(call::result))
            .isEqualTo("UNKNOWN: the handler failed: the server's log says why");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aServerMayAnswerEarly(Way way) throws IOException {
    try (TestServer server =
            TestServer.start(
                way,
                RecordwireService.named(Station.NAME)
                    .clientStreaming(Station.SUM, _ -> new Total(7, 7))
                    .build());
        StreamingCall<Reading, Total> call = server.stub().open(Station.SUM)) {
      while (call.send(Reading.of(1))) {
        Thread.onSpinWait(); // until the server takes no more
      }
      assertThat(call.read()).isEqualTo(new Total(7, 7));
      assertThat(call.read()).isNull();
    }
  }

  @Test
  void aMethodOfAnotherKindIsRefused() {
    IllegalArgumentException failure =
        assertThrows(
            IllegalArgumentException.class,
            () -> RecordwireService.named(Station.NAME).unary(Station.COUNT, reading -> reading));
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "weather.Station/Count is SERVER_STREAMING, and its handler is for UNARY: describe it"
                + " so in RecordwireMethods, or add it by the method of its kind");
    for (String name : List.of("Next", "/Next", "weather.Station/", "")) {
      assertThat(
              assertThrows(
                  IllegalArgumentException.class,
                  () -> RecordwireMethods.unary(name, ReadingCodec.CODEC, ReadingCodec.CODEC)))
          .hasMessageThat()
          .isEqualTo("'" + name + "' is no full name of a method: write pkg.Service/Method");
    }
  }

  /// The code and description of a call's failure.
  static String failure(Executable call) {
    StatusRuntimeException failure = assertThrows(StatusRuntimeException.class, call);
    return String.valueOf(failure.getMessage());
  }
}
