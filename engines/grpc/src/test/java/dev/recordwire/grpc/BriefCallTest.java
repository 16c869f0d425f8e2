package dev.recordwire.grpc;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.codec.Codec;
import dev.recordwire.grpc.TestServer.Way;
import dev.recordwire.grpc.Versions.Later;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Calls that name schemas, and are made again with their texts where a server asks.
class BriefCallTest {
  private static final Codec<Later> LATER = Codec.of(Later.class);
  private static final MethodDescriptor<Later, Later> NEXT_LATER =
      RecordwireMethods.unary(Station.NEXT.getFullMethodName(), LATER, LATER);
  private static final String NAMES = "names";
  private static final String TEXTS = "names and texts";

  /// Notes what the metadata of each call has.
  private static final class Notes implements ServerInterceptor {
    final List<String> found = new CopyOnWriteArrayList<>();

    @Override
    public <Q, R> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
      found.add(headers.containsKey(SchemaMetadata.TEXTS) ? TEXTS : NAMES);
      return next.startCall(call, headers);
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesAreEnoughWhereVersionsAreTheSame(Way way) throws IOException {
    Notes notes = new Notes();
    try (TestServer server =
        TestServer.start(way, ServerInterceptors.intercept(Station.service(), notes))) {
      RecordwireStub stub = server.stub();
      for (int i = 0; i < 3; i++) {
        assertThat(stub.call(Station.NEXT, Reading.of(i)).station()).isAtLeast(i);
      }
    }
    assertThat(notes.found).containsExactly(NAMES, NAMES, NAMES);
  }

  @ParameterizedTest
  @EnumSource
  void aServerOfAnotherVersionAsksOnce(Way way) throws IOException {
    Notes notes = new Notes();
    AtomicInteger answered = new AtomicInteger();
    ServerServiceDefinition service =
        RecordwireService.named(Station.NAME)
            .unary(
                Station.NEXT,
                reading -> {
                  answered.incrementAndGet();
                  return reading;
                })
            .build();
    try (TestServer server = TestServer.start(way, ServerInterceptors.intercept(service, notes))) {
      RecordwireStub stub = server.stub();
      for (int i = 0; i < 3; i++) {
        assertThat(stub.call(NEXT_LATER, Later.of(i)).station()).isEqualTo(i);
        assertThat(stub.callAsync(NEXT_LATER, Later.of(i)).join().sensor()).isEqualTo("mast");
      }
    }
    assertThat(notes.found).containsExactly(NAMES, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS);
    assertThat(answered.get()).isEqualTo(6);
  }

  @ParameterizedTest
  @EnumSource
  void allResponsesArriveInTheSecondCall(Way way) throws IOException {
    int count = 100;
    String name = Station.NAME + "/Many";
    MethodDescriptor<Reading, Reading> ours =
        RecordwireMethods.serverStreaming(name, ReadingCodec.CODEC, ReadingCodec.CODEC);
    MethodDescriptor<Later, Later> theirs = RecordwireMethods.serverStreaming(name, LATER, LATER);
    ServerServiceDefinition service =
        RecordwireService.named(Station.NAME)
            .serverStreaming(
                ours,
                (reading, responses) -> {
                  for (int i = 0; i < count; i++) {
                    responses.send(Reading.of(i));
                  }
                })
            .build();
    try (TestServer server = TestServer.start(way, service);
        StreamingCall<Later, Later> call = server.stub().stream(theirs, Later.of(1))) {
      int next = 0;
      for (Later each : call) {
        assertThat(each.station()).isEqualTo(next);
        next++;
      }
      assertThat(next).isEqualTo(count);
    }
  }

  @ParameterizedTest
  @EnumSource
  void callsOfManyRequestsHaveTheTextsAtOnce(Way way) throws IOException {
    String name = Station.NAME + "/Sum";
    MethodDescriptor<Reading, Reading> ours =
        RecordwireMethods.clientStreaming(name, ReadingCodec.CODEC, ReadingCodec.CODEC);
    MethodDescriptor<Later, Later> theirs = RecordwireMethods.clientStreaming(name, LATER, LATER);
    Notes notes = new Notes();
    ServerServiceDefinition service =
        RecordwireService.named(Station.NAME)
            .clientStreaming(
                ours,
                requests -> {
                  int sum = 0;
                  for (Reading each : requests) {
                    sum += each.station();
                  }
                  return Reading.of(sum);
                })
            .build();
    try (TestServer server = TestServer.start(way, ServerInterceptors.intercept(service, notes));
        StreamingCall<Later, Later> call = server.stub().open(theirs)) {
      for (int i = 1; i <= 10; i++) {
        call.send(Later.of(i));
      }
      assertThat(call.result().station()).isEqualTo(55);
    }
    assertThat(notes.found).containsExactly(TEXTS);
  }

  /// A channel whose calls do nothing but note what they were asked for.
  private static final class Recorder extends Channel {
    final List<Recorded> calls = new ArrayList<>();
    boolean failsToSend;

    @Override
    public <Q, R> ClientCall<Q, R> newCall(MethodDescriptor<Q, R> method, CallOptions options) {
      return new Recording<>(this);
    }

    @Override
    public String authority() {
      return "nowhere";
    }
  }

  /// A call, and the log of its methods.
  private static final class Recorded {
    final StringBuilder log = new StringBuilder();
    Metadata headers = new Metadata();
    ClientCall.@Nullable Listener<?> listener;

    void close(Status status, Metadata trailers) {
      if (listener == null) {
        throw new AssertionError("the call was not started");
      }
      listener.onClose(status, trailers);
    }
  }

  private static final class Recording<Q, R> extends ClientCall<Q, R> {
    private final Recorder recorder;
    private final Recorded recorded = new Recorded();

    Recording(Recorder recorder) {
      this.recorder = recorder;
    }

    @Override
    public void start(Listener<R> listener, Metadata headers) {
      recorder.calls.add(recorded);
      recorded.headers = headers;
      recorded.listener = listener;
    }

    @Override
    public void request(int messages) {
      recorded.log.append("request ").append(messages).append(", ");
    }

    @Override
    public void cancel(@Nullable String message, @Nullable Throwable cause) {
      recorded.log.append("cancel ").append(message).append(", ");
    }

    @Override
    public void halfClose() {
      recorded.log.append("end, ");
    }

    @Override
    public void sendMessage(Q message) {
      if (recorder.failsToSend && recorder.calls.size() > 1) {
        throw new IllegalStateException("no more");
      }
      recorded.log.append("send ").append(((Reading) message).station()).append(", ");
    }
  }

  /// The statuses that a program gets.
  private static final class Ends extends ClientCall.Listener<Reading> {
    final List<Status> statuses = new ArrayList<>();

    @Override
    public void onClose(Status status, Metadata trailers) {
      statuses.add(status);
    }
  }

  private final Recorder recorder = new Recorder();
  private final Ends ends = new Ends();

  private ClientCall<Reading, Reading> started() {
    ClientCall<Reading, Reading> call =
        new SchemaClientInterceptor().interceptCall(Station.NEXT, CallOptions.DEFAULT, recorder);
    Metadata headers = new Metadata();
    headers.put(Metadata.Key.of("token", Metadata.ASCII_STRING_MARSHALLER), "secret");
    call.start(ends, headers);
    call.request(2);
    return call;
  }

  private Recorded recorded(int call) {
    return recorder.calls.get(call);
  }

  private void ask() {
    recorded(0).close(Status.FAILED_PRECONDITION, question());
  }

  private static Metadata question() {
    Metadata trailers = new Metadata();
    trailers.put(SchemaMetadata.TEXTS_WANTED, "1");
    return trailers;
  }

  @Test
  void theSecondCallIsMadeWhenTheServerAsks() {
    ClientCall<Reading, Reading> call = started();
    call.sendMessage(Reading.of(7));
    call.halfClose();
    assertThat(recorder.calls).hasSize(1);
    ask();

    assertThat(recorded(0).log.toString()).isEqualTo("request 2, send 7, end, ");
    assertThat(recorded(1).log.toString()).isEqualTo("request 2, send 7, end, ");
    assertThat(recorded(0).headers.keys()).containsExactly("token", "recordwire-schemas");
    assertThat(recorded(1).headers.keys())
        .containsExactly("token", "recordwire-schemas", "recordwire-schema-texts");
    assertThat(ends.statuses).isEmpty();
    call.request(3);
    assertThat(recorded(1).log.toString()).endsWith("end, request 3, ");
    recorded(1).close(Status.OK, new Metadata());
    assertThat(ends.statuses).containsExactly(Status.OK);
  }

  @Test
  void aServerMayAskBeforeTheRequestIsSent() {
    ClientCall<Reading, Reading> call = started();
    ask();
    call.sendMessage(Reading.of(7));
    assertThat(recorder.calls).hasSize(1);
    call.halfClose();

    assertThat(recorded(1).log.toString()).isEqualTo("request 2, send 7, end, ");
  }

  @Test
  void aCallThatIsCancelledBeforeItIsMadeAgainEnds() {
    ClientCall<Reading, Reading> call = started();
    ask();
    call.cancel("enough", null);

    assertThat(recorded(1).log.toString()).isEqualTo("cancel enough, ");
    recorded(1).close(Status.CANCELLED, new Metadata());
    assertThat(ends.statuses).containsExactly(Status.CANCELLED);
    call.cancel("again", null);
    assertThat(recorder.calls).hasSize(2);
  }

  @Test
  void aCallThatIsCancelledAfterwardsEndsToo() {
    ClientCall<Reading, Reading> call = started();
    call.sendMessage(Reading.of(7));
    call.halfClose();
    ask();
    call.cancel("enough", null);

    assertThat(recorded(1).log.toString()).isEqualTo("request 2, send 7, end, cancel enough, ");
    assertThat(recorder.calls).hasSize(2);
  }

  @Test
  void aRequestThatCannotBeSentAgainEndsTheCall() {
    recorder.failsToSend = true;
    ClientCall<Reading, Reading> call = started();
    call.sendMessage(Reading.of(7));
    call.halfClose();
    ask();

    assertThat(recorded(1).log.toString())
        .isEqualTo(
            "request 2, cancel the request could not be sent again with the texts of its"
                + " schemas, ");
  }

  @Test
  void theSecondCallIsNotMadeAgain() {
    ClientCall<Reading, Reading> call = started();
    call.sendMessage(Reading.of(7));
    call.halfClose();
    ask();
    recorded(1).close(Status.FAILED_PRECONDITION, question());

    assertThat(recorder.calls).hasSize(2);
    assertThat(ends.statuses).containsExactly(Status.FAILED_PRECONDITION);
  }

  @Test
  void otherEndsAreTheProgramsOwn() {
    ClientCall<Reading, Reading> call = started();
    call.sendMessage(Reading.of(7));
    call.halfClose();
    recorded(0).close(Status.OK, question());

    assertThat(recorder.calls).hasSize(1);
    assertThat(ends.statuses).containsExactly(Status.OK);
  }
}
