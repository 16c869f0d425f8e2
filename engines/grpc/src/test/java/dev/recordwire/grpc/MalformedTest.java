package dev.recordwire.grpc;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.grpc.TestServer.Way;
import dev.recordwire.grpc.Versions.Total;
import dev.recordwire.grpc.Versions.Words;
import io.grpc.CallOptions;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Messages that are no records, too large, or can't be written: each is a status of its call, and
/// the next call goes well.
class MalformedTest {
  private static final MethodDescriptor<Words, Words> ECHO =
      RecordwireMethods.unary(Station.NAME + "/Echo", Codec.of(Words.class), Codec.of(Words.class));

  private static byte[] poison() {
    byte[] payload = ReadingCodec.encode(Reading.of(1));
    payload[payload.length - 26] = 1;
    return payload;
  }

  private static byte[] callRaw(TestServer server, MethodDescriptor<?, ?> method, byte[] request) {
    return ClientCalls.blockingUnaryCall(
        server.channel(), RawCalls.of(method), CallOptions.DEFAULT, request);
  }

  @ParameterizedTest
  @EnumSource
  void aMalformedRequestIsAnInvalidArgument(Way way) throws IOException {
    AtomicInteger handled = new AtomicInteger();
    try (TestServer server =
        TestServer.start(
            way,
            RecordwireService.named(Station.NAME)
                .unary(
                    Station.NEXT,
                    reading -> {
                      handled.incrementAndGet();
                      return reading;
                    })
                .build())) {
      assertThat(CallsTest.failure(() -> callRaw(server, Station.NEXT, poison())))
          .isEqualTo(
              "INVALID_ARGUMENT: weather.Station/Next, request: Reading.celsius at byte 26: it"
                  + " claims 65539 elements of 8 bytes, and the payload has 24 bytes left");
      assertThat(CallsTest.failure(() -> callRaw(server, Station.NEXT, new byte[0])))
          .startsWith("INVALID_ARGUMENT: weather.Station/Next, request: Reading at byte 0: ");
      assertThat(handled.get()).isEqualTo(0);

      byte[] sound = ReadingCodec.encode(Reading.of(1));
      assertThat(callRaw(server, Station.NEXT, sound)).isEqualTo(sound);
      assertThat(handled.get()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anyBytesAreAnsweredByAStatus(Way way) throws IOException {
    Random random = new Random(1);
    try (TestServer server = TestServer.start(way, Station.service())) {
      int refused = 0;
      for (int i = 0; i < 500; i++) {
        byte[] bytes = ReadingCodec.encode(Reading.of(i));
        for (int changes = 0; changes < 3; changes++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        byte[] request = Arrays.copyOf(bytes, random.nextInt(bytes.length + 5));
        try {
          callRaw(server, Station.NEXT, request);
        } catch (StatusRuntimeException e) {
          assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
          refused++;
        }
      }
      assertThat(refused).isGreaterThan(100);
      assertThat(server.stub().call(Station.NEXT, Reading.of(1)).station()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMalformedRequestEndsAStream(Way way) throws IOException {
    try (TestServer server = TestServer.start(way, Station.service())) {
      MethodDescriptor<byte[], byte[]> sums = RawCalls.of(Station.SUMS);
      try (StreamingCall<byte[], byte[]> call =
          StreamingCall.start(server.channel().newCall(sums, CallOptions.DEFAULT))) {
        call.send(ReadingCodec.encode(Reading.of(0)));
        assertThat(Codec.of(Total.class).decode(requireNonNull(call.read())))
            .isEqualTo(new Total(1, 43.5));
        assertThat(
                CallsTest.failure(
                    () -> {
                      call.send(poison());
                      call.send(ReadingCodec.encode(Reading.of(0)));
                      call.read();
                    }))
            .startsWith(
                "INVALID_ARGUMENT: weather.Station/Sums, request: Reading.celsius at byte 26: ");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFloodOfMalformedRequestsIsOneFault(Way way) throws Exception {
    try (TestServer server = TestServer.start(way, Station.service())) {
      MethodDescriptor<byte[], byte[]> sums = RawCalls.of(Station.SUMS);
      try (StreamingCall<byte[], byte[]> call =
          StreamingCall.start(server.channel().newCall(sums, CallOptions.DEFAULT))) {
        assertThat(
                CallsTest.failure(
                    () -> {
                      for (int i = 0; i < 100_000; i++) {
                        call.send(new byte[0]); // until the call has ended
                      }
                      call.read();
                    }))
            .startsWith("INVALID_ARGUMENT: weather.Station/Sums, request: Reading at byte 0: ");
      }
      assertThat(server.stub().call(Station.NEXT, Reading.of(1)).station()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMalformedResponseIsAnInternalError(Way way) throws IOException {
    AtomicInteger calls = new AtomicInteger();
    try (TestServer server =
        TestServer.start(
            way,
            RawCalls.service(
                Station.NEXT, request -> calls.getAndIncrement() == 0 ? poison() : request))) {
      StatusRuntimeException failure =
          assertThrows(
              StatusRuntimeException.class, () -> server.stub().call(Station.NEXT, Reading.of(1)));
      assertThat(failure)
          .hasMessageThat()
          .isEqualTo(
              "INTERNAL: weather.Station/Next, response: Reading.celsius at byte 26: it claims"
                  + " 65539 elements of 8 bytes, and the payload has 24 bytes left");
      assertThat(failure.getStatus().getCause()).isInstanceOf(DecodeException.class);
      assertThat(server.stub().call(Station.NEXT, Reading.of(1))).isEqualTo(Reading.of(1));
    }
  }

  @ParameterizedTest
  @EnumSource
  @SuppressWarnings("NullAway") // a null where none may be is what the test is about
  void aMessageThatCannotBeWrittenIsNamed(Way way) throws IOException {
    Words unwritable = new Words(Arrays.asList("one", null));
    try (TestServer server =
        TestServer.start(
            way,
            RecordwireService.named(Station.NAME)
                .unary(ECHO, words -> words.words().isEmpty() ? unwritable : words)
                .build())) {
      assertThat(CallsTest.failure(() -> server.stub().call(ECHO, new Words(List.of()))))
          .startsWith("INTERNAL: weather.Station/Echo, response: Words.words[1]: ");

      EncodeException failure =
          assertThrows(EncodeException.class, () -> server.stub().call(ECHO, unwritable));
      assertThat(failure.path()).isEqualTo("Words.words[1]");
      assertThrows(EncodeException.class, () -> server.stub().callAsync(ECHO, unwritable));

      Words words = new Words(List.of("one", "two"));
      assertThat(server.stub().call(ECHO, words)).isEqualTo(words);
    }
  }

  @ParameterizedTest
  @EnumSource
  @SuppressWarnings("NullAway") // a null where none may be is what the test is about
  void aStreamsMessageThatCannotBeWrittenEndsIt(Way way) throws IOException {
    MethodDescriptor<Words, Words> echo =
        RecordwireMethods.bidirectional(
            Station.NAME + "/Echo", Codec.of(Words.class), Codec.of(Words.class));
    Words unwritable = new Words(Arrays.asList("one", null));
    try (TestServer server =
            TestServer.start(
                way,
                RecordwireService.named(Station.NAME)
                    .bidirectional(
                        echo,
                        (requests, responses) -> {
                          for (Words request : requests) {
                            responses.send(request.words().isEmpty() ? unwritable : request);
                          }
                        })
                    .build());
        StreamingCall<Words, Words> call = server.stub().open(echo)) {
      assertThrows(EncodeException.class, () -> call.send(unwritable));
      Words words = new Words(List.of("one", "two"));
      call.send(words); // nothing of the other one was sent
      assertThat(call.read()).isEqualTo(words);
      call.send(new Words(List.of()));
      assertThat(CallsTest.failure(call::read))
          .startsWith("INTERNAL: weather.Station/Echo, response: Words.words[1]: ");
    }
  }

  @ParameterizedTest
  @EnumSource(names = "NETTY") // in one process nothing has a size
  void aHugeMessageIsRefusedByItsSize(Way way) throws IOException {
    Reading huge = new Reading(1, "roof", Float64View.zeros(1_000_000));
    try (TestServer server = TestServer.start(way, Station.service())) {
      assertThat(CallsTest.failure(() -> server.stub().call(Station.NEXT, huge)))
          .startsWith("RESOURCE_EXHAUSTED: ");
      assertThat(
              CallsTest.failure(
                  () -> server.stub().withCompression("gzip").call(Station.NEXT, huge)))
          .startsWith("RESOURCE_EXHAUSTED: ");
      assertThat(
              CallsTest.failure(
                  () ->
                      server
                          .stub()
                          .withMaxInboundMessageSize(10)
                          .call(Station.NEXT, Reading.of(1))))
          .startsWith("RESOURCE_EXHAUSTED: ");
      assertThat(server.stub().call(Station.NEXT, Reading.of(1)).station()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void limitsHoldForCompressedMessages(Way way) throws IOException {
    DecodeLimits limits = DecodeLimits.DEFAULT.withMaxBytes(1_000);
    MethodDescriptor<Reading, Reading> limited =
        RecordwireMethods.of(
            MethodType.UNARY,
            Station.NEXT.getFullMethodName(),
            RecordwireMarshaller.of(ReadingCodec.CODEC).withLimits(limits),
            RecordwireMarshaller.of(ReadingCodec.CODEC));
    Reading large = new Reading(1, "roof", Float64View.zeros(100_000));
    try (TestServer server =
        TestServer.start(
            way,
            RecordwireService.named(Station.NAME).unary(limited, reading -> reading).build())) {
      String refusal = "INVALID_ARGUMENT: weather.Station/Next, request: Reading at byte 0: ";
      assertThat(CallsTest.failure(() -> server.stub().call(Station.NEXT, large)))
          .startsWith(refusal);
      assertThat(
              CallsTest.failure(
                  () -> server.stub().withCompression("gzip").call(Station.NEXT, large)))
          .startsWith(refusal);
      assertThrows(EncodeException.class, () -> server.stub().call(limited, large));
      assertThat(server.stub().call(limited, Reading.of(1))).isEqualTo(Reading.of(1));
    }
  }
}
