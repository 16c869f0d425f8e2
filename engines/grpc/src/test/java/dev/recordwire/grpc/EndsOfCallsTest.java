package dev.recordwire.grpc;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.array.Float64View;
import dev.recordwire.grpc.TestServer.Way;
import dev.recordwire.grpc.Versions.Total;
import io.grpc.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Calls that end before their time, and calls that are slower on one side.
class EndsOfCallsTest {
  private static final int SECONDS = 20;

  private static void await(CountDownLatch latch) throws InterruptedException {
    assertThat(latch.await(SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  /// A service whose streaming handlers wait forever, and count how often they were woken.
  private static RecordwireService waiting(CountDownLatch started, CountDownLatch woken) {
    return RecordwireService.named(Station.NAME)
        .serverStreaming(
            Station.COUNT,
            (_, _) -> {
              started.countDown();
              try {
                new CountDownLatch(1).await();
              } finally {
                woken.countDown();
              }
            })
        .bidirectional(
            Station.SUMS,
            (readings, _) -> {
              started.countDown();
              try {
                readings.read();
              } finally {
                woken.countDown();
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void aDeadlineEndsTheCallOnBothSides(Way way) throws IOException, InterruptedException {
    CountDownLatch started = new CountDownLatch(2);
    CountDownLatch woken = new CountDownLatch(2);
    try (TestServer server = TestServer.start(way, waiting(started, woken).build())) {
      RecordwireStub hasty =
          RecordwireStub.of(server.channel()).withDeadlineAfter(Duration.ofMillis(500));
      try (StreamingCall<Reading, Reading> one = hasty.stream(Station.COUNT, Reading.of(1));
          StreamingCall<Reading, Total> other = hasty.open(Station.SUMS)) {
        await(started);
        assertThat(CallsTest.failure(one::read)).startsWith("DEADLINE_EXCEEDED: ");
        assertThat(CallsTest.failure(other::read)).startsWith("DEADLINE_EXCEEDED: ");
        assertThat(CallsTest.failure(() -> other.send(Reading.of(1))))
            .startsWith("DEADLINE_EXCEEDED: ");
      }
      await(woken);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClosedCallWakesItsHandler(Way way) throws IOException, InterruptedException {
    CountDownLatch started = new CountDownLatch(2);
    CountDownLatch woken = new CountDownLatch(2);
    try (TestServer server = TestServer.start(way, waiting(started, woken).build())) {
      StreamingCall<Reading, Reading> one = server.stub().stream(Station.COUNT, Reading.of(1));
      StreamingCall<Reading, Total> other = server.stub().open(Station.SUMS);
      try (one;
          other) {
        await(started);
        assertThat(other.send(Reading.of(1))).isTrue();
      }
      assertThat(CallsTest.failure(one::read))
          .isEqualTo("CANCELLED: the client has closed the call before its end");
      assertThat(CallsTest.failure(() -> server.stub().call(Station.NEXT, Reading.of(1))))
          .startsWith("UNIMPLEMENTED: ");
      await(woken);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClosedCallMayBeEnded(Way way) throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    try (TestServer server = TestServer.start(way, waiting(never, never).build())) {
      StreamingCall<Reading, Total> call = server.stub().open(Station.SUMS);
      call.close();
      call.end();
      assertThat(CallsTest.failure(call::result))
          .isEqualTo("CANCELLED: the client has closed the call before its end");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCancelledFutureCancelsItsCall(Way way) throws IOException, InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    try (TestServer server =
        TestServer.start(
            way,
            RecordwireService.named(Station.NAME)
                .unary(
                    Station.NEXT,
                    reading -> {
                      Context.current().addListener(_ -> cancelled.countDown(), Runnable::run);
                      started.countDown();
                      cancelled.await();
                      return reading;
                    })
                .build())) {
      CompletableFuture<Reading> response = server.stub().callAsync(Station.NEXT, Reading.of(1));
      await(started);
      assertThat(response.cancel(true)).isTrue();
      await(cancelled);
      assertThat(response.isCancelled()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anInterruptedClientCancelsItsCall(Way way) throws IOException, InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch woken = new CountDownLatch(1);
    try (TestServer server = TestServer.start(way, waiting(started, woken).build());
        StreamingCall<Reading, Reading> call = server.stub().stream(Station.COUNT, Reading.of(1))) {
      await(started);
      Thread.currentThread().interrupt();
      assertThat(CallsTest.failure(call::read))
          .isEqualTo("CANCELLED: the thread that waited for messages was interrupted");
      assertThat(Thread.interrupted()).isTrue();
      await(woken);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFastServerWaitsForASlowClient(Way way) throws IOException, InterruptedException {
    AtomicInteger sent = new AtomicInteger();
    Reading large = new Reading(1, "roof", Float64View.zeros(10_000));
    try (TestServer server =
            TestServer.start(
                way,
                RecordwireService.named(Station.NAME)
                    .serverStreaming(
                        Station.COUNT,
                        (_, responses) -> {
                          for (int i = 0; i < 1000; i++) {
                            responses.send(large);
                            sent.incrementAndGet();
                          }
                        })
                    .build());
        StreamingCall<Reading, Reading> call = server.stub().stream(Station.COUNT, Reading.of(1))) {
      assertThat(call.read()).isEqualTo(large);
      int before;
      do {
        before = sent.get();
        Thread.sleep(300);
      } while (sent.get() != before);
      assertThat(before).isLessThan(100); // of 80 KB each

      int read = 1;
      while (call.read() != null) {
        read++;
      }
      assertThat(read).isEqualTo(1000);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFastClientWaitsForASlowServer(Way way) throws IOException, InterruptedException {
    AtomicInteger sent = new AtomicInteger();
    CountDownLatch mayRead = new CountDownLatch(1);
    Reading large = new Reading(1, "roof", Float64View.zeros(10_000));
    try (TestServer server =
            TestServer.start(
                way,
                RecordwireService.named(Station.NAME)
                    .clientStreaming(
                        Station.SUM,
                        readings -> {
                          mayRead.await();
                          int count = 0;
                          for (Reading reading : readings) {
                            count += reading.station();
                          }
                          return new Total(count, 0);
                        })
                    .build());
        StreamingCall<Reading, Total> call = server.stub().open(Station.SUM)) {
      Thread sender =
          Thread.startVirtualThread(
              () -> {
                for (int i = 0; i < 1000; i++) {
                  call.send(large);
                  sent.incrementAndGet();
                }
              });
      int before;
      do {
        before = sent.get();
        Thread.sleep(300);
      } while (sent.get() != before || before == 0);
      assertThat(before).isLessThan(100); // of 80 KB each

      mayRead.countDown();
      sender.join();
      assertThat(call.result()).isEqualTo(new Total(1000, 0));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStoppedServerIsNoticed(Way way) throws IOException, InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch woken = new CountDownLatch(1);
    try (TestServer server = TestServer.start(way, waiting(started, woken).build());
        StreamingCall<Reading, Reading> call = server.stub().stream(Station.COUNT, Reading.of(1))) {
      await(started);
      server.server().shutdownNow();
      assertThat(CallsTest.failure(call::read).split(":", -1)[0])
          .isIn(List.of("UNAVAILABLE", "CANCELLED"));
      await(woken);
    }
  }
}
