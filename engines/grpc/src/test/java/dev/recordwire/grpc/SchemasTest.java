package dev.recordwire.grpc;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.Codec;
import dev.recordwire.grpc.TestServer.Way;
import dev.recordwire.grpc.Versions.Breaking;
import dev.recordwire.grpc.Versions.Later;
import dev.recordwire.grpc.Versions.WithoutSensor;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.ServerCalls;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Clients and servers of two versions.
class SchemasTest {
  private static final Codec<Later> LATER = Codec.of(Later.class);

  /// The method of a later version.
  private static final MethodDescriptor<Later, Later> NEXT_LATER =
      RecordwireMethods.unary(Station.NEXT.getFullMethodName(), LATER, LATER);

  private static <T> MethodDescriptor<T, T> next(Class<T> type) {
    return RecordwireMethods.unary(
        Station.NEXT.getFullMethodName(), Codec.of(type), Codec.of(type));
  }

  private static <T> ServerServiceDefinition echo(
      MethodDescriptor<T, T> method, SchemaServerInterceptor schemas) {
    return RecordwireService.named(Station.NAME)
        .withSchemas(schemas)
        .unary(method, message -> message)
        .build();
  }

  private static <T> ServerServiceDefinition echo(MethodDescriptor<T, T> method) {
    return echo(method, new SchemaServerInterceptor());
  }

  private static String names(MethodDescriptor<?, ?> method) {
    return ((MethodSchemas) method.getSchemaDescriptor()).names();
  }

  @ParameterizedTest
  @EnumSource
  void anOldClientCallsANewServer(Way way) throws IOException {
    try (TestServer server = TestServer.start(way, echo(NEXT_LATER))) {
      assertThat(server.stub().call(Station.NEXT, Reading.of(1))).isEqualTo(Reading.of(1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNewClientCallsAnOldServer(Way way) throws IOException {
    try (TestServer server = TestServer.start(way, echo(Station.NEXT))) {
      assertThat(server.stub().call(NEXT_LATER, Later.of(1)))
          .isEqualTo(new Later(1, "mast", Float64View.of(3, 1), 100));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aForbiddenChangeIsNamed(Way way) throws IOException {
    MethodDescriptor<Breaking, Breaking> breaking = next(Breaking.class);
    try (TestServer server = TestServer.start(way, echo(Station.NEXT))) {
      assertThat(CallsTest.failure(() -> server.stub().call(breaking, Breaking.of(1))))
          .isEqualTo(
              ("FAILED_PRECONDITION: weather.Station/Next: the client's schemas are %s, and"
                   + " request: dev.recordwire.grpc.Reading can't read payloads of it:"
                   + " Reading.station: 'station' of Reading was int64 and is int32, and payloads"
                   + " written before contain the bytes of the old type there: keep the type, and"
                   + " add a component of its own for the new type")
                  .formatted(names(breaking)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aForbiddenChangeOfTheResponseIsNamed(Way way) throws IOException {
    MethodDescriptor<Reading, Breaking> breaking =
        RecordwireMethods.unary(
            Station.NEXT.getFullMethodName(), ReadingCodec.CODEC, Codec.of(Breaking.class));
    try (TestServer server =
        TestServer.start(
            way,
            RecordwireService.named(Station.NAME)
                .unary(breaking, reading -> Breaking.of(reading.station()))
                .build())) {
      assertThat(CallsTest.failure(() -> server.stub().call(Station.NEXT, Reading.of(1))))
          .startsWith(
              ("FAILED_PRECONDITION: weather.Station/Next: the client's schemas are %s, and"
                   + " response: the client can't read payloads of it: Reading.station: 'station'"
                   + " of")
                  .formatted(names(Station.NEXT)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClientThatWasUpdatedTooEarlyIsNamed(Way way) throws IOException {
    MethodDescriptor<WithoutSensor, Reading> early =
        RecordwireMethods.unary(
            Station.NEXT.getFullMethodName(), Codec.of(WithoutSensor.class), ReadingCodec.CODEC);
    try (TestServer server = TestServer.start(way, echo(Station.NEXT))) {
      String text =
          CallsTest.failure(
              () -> server.stub().call(early, new WithoutSensor(1, Float64View.of(2))));
      assertThat(text)
          .startsWith("INVALID_ARGUMENT: weather.Station/Next, request: Reading.sensor at byte ");
      assertThat(text)
          .contains(
              "; the client's schema is another, and dev.recordwire.grpc.Reading does not read all"
                  + " payloads of it: Reading.sensor: 'sensor' of Reading was added, and payloads"
                  + " written before lack it");
      assertThat(text).endsWith("If the writer's version is the later one, update this reader");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aServerThatWasUpdatedTooEarlyIsNamed(Way way) throws IOException {
    MethodDescriptor<Reading, WithoutSensor> early =
        RecordwireMethods.unary(
            Station.NEXT.getFullMethodName(), ReadingCodec.CODEC, Codec.of(WithoutSensor.class));
    try (TestServer server =
        TestServer.start(
            way,
            RecordwireService.named(Station.NAME)
                .unary(early, reading -> new WithoutSensor(reading.station(), reading.celsius()))
                .build())) {
      String text = CallsTest.failure(() -> server.stub().call(Station.NEXT, Reading.of(1)));
      assertThat(text)
          .startsWith("INTERNAL: weather.Station/Next, response: Reading.sensor at byte ");
      assertThat(text)
          .contains(
              "; the server's schema is another, and the client does not read all payloads of it:"
                  + " Reading.sensor: 'sensor' of Reading was added");
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesAloneDoWhereTheServerKnowsTheTexts(Way way) throws IOException {
    SchemaClientInterceptor brief = new SchemaClientInterceptor().withoutTexts();
    try (TestServer server = TestServer.start(way, echo(Station.NEXT))) {
      RecordwireStub stub = RecordwireStub.of(server.channel(), brief);
      assertThat(stub.call(Station.NEXT, Reading.of(1))).isEqualTo(Reading.of(1));
      String text = CallsTest.failure(() -> stub.call(NEXT_LATER, Later.of(1)));
      assertThat(text)
          .startsWith(
              "FAILED_PRECONDITION: weather.Station/Next: the client's schemas are %s, and request: this server has "
                  .formatted(names(NEXT_LATER)));
      assertThat(text)
          .endsWith(
              "no texts of the client's schemas: let the client send them, or add those of"
                  + " Codec.schema() to SchemaServerInterceptor.withKnown");
    }
    SchemaServerInterceptor knowing = new SchemaServerInterceptor().withKnown(LATER.schema());
    try (TestServer server = TestServer.start(way, echo(Station.NEXT, knowing))) {
      assertThat(RecordwireStub.of(server.channel(), brief).call(NEXT_LATER, Later.of(1)).sensor())
          .isEqualTo("mast");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aServerMayRequireNames(Way way) throws IOException {
    SchemaServerInterceptor strict = new SchemaServerInterceptor().requiringNames();
    try (TestServer server = TestServer.start(way, echo(Station.NEXT, strict))) {
      assertThat(server.stub().call(Station.NEXT, Reading.of(1))).isEqualTo(Reading.of(1));
      assertThat(
              CallsTest.failure(
                  () ->
                      ClientCalls.blockingUnaryCall(
                          server.channel(), Station.NEXT, CallOptions.DEFAULT, Reading.of(1))))
          .isEqualTo(
              "FAILED_PRECONDITION: weather.Station/Next: no metadata recordwire-schemas names the"
                  + " client's schemas: let RecordwireStub or SchemaClientInterceptor call");
    }
  }

  @ParameterizedTest
  @EnumSource
  void servicesOfGrpcsOwnKindAreChecked(Way way) throws IOException {
    ServerServiceDefinition service =
        ServerServiceDefinition.builder(Station.NAME)
            .addMethod(
                Station.NEXT,
                ServerCalls.asyncUnaryCall(
                    (reading, observer) -> {
                      observer.onNext(reading);
                      observer.onCompleted();
                    }))
            .build();
    try (TestServer server =
        TestServer.start(
            way, ServerInterceptors.intercept(service, new SchemaServerInterceptor()))) {
      assertThat(server.stub().call(Station.NEXT, Reading.of(1))).isEqualTo(Reading.of(1));
      assertThat(server.stub().call(NEXT_LATER, Later.of(1)).sensor()).isEqualTo("mast");
      assertThat(CallsTest.failure(() -> server.stub().call(next(Breaking.class), Breaking.of(1))))
          .startsWith("FAILED_PRECONDITION: ");
    }
  }

  @ParameterizedTest
  @EnumSource
  void metadataOfStrangersIsAnsweredByAStatus(Way way) throws IOException {
    String bomb = SchemaMetadata.pack("a".repeat(50_000), "a".repeat(12_000)).orElseThrow();
    try (TestServer server = TestServer.start(way, echo(Station.NEXT))) {
      for (int i = 0; i < 3; i++) { // more often than an answer is kept
        for (String texts :
            List.of("", "no base64!", "AAAA", bomb, bomb.substring(0, 30), "x".repeat(6_001))) {
          Metadata headers = new Metadata();
          headers.put(SchemaMetadata.NAMES, i + "." + texts.length());
          headers.put(SchemaMetadata.TEXTS, texts);
          Channel stranger =
              ClientInterceptors.intercept(
                  server.channel(), MetadataUtils.newAttachHeadersInterceptor(headers));
          assertThat(
                  CallsTest.failure(
                      () ->
                          ClientCalls.blockingUnaryCall(
                              stranger, Station.NEXT, CallOptions.DEFAULT, Reading.of(1))))
              .startsWith(
                  "FAILED_PRECONDITION: weather.Station/Next: the client's schemas are " + i + ".");
        }
      }
      assertThat(server.stub().call(Station.NEXT, Reading.of(1))).isEqualTo(Reading.of(1));
    }
  }
}
