package dev.recordwire.http;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.file.FrameFormat;
import dev.recordwire.http.UnreadableBodyException.Fault;
import dev.recordwire.http.Versions.Breaking;
import dev.recordwire.http.Versions.Later;
import dev.recordwire.http.Versions.Total;
import dev.recordwire.http.Versions.WithoutSensor;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Bodies that are no records of the expected kind.
class FaultsTest {
  private static final Codec<Later> LATER = Codec.of(Later.class);
  private static final String RECORD = "application/vnd.recordwire";
  private static final byte[] PAYLOAD = ReadingCodec.encode(Reading.of(1));

  private static UnreadableBodyException fault(Executable call) {
    IOException failure = assertThrows(IOException.class, call);
    assertThat(failure).hasCauseThat().isInstanceOf(UnreadableBodyException.class);
    UnreadableBodyException cause = (UnreadableBodyException) requireNonNull(failure.getCause());
    assertThat(failure).hasMessageThat().isEqualTo(cause.getMessage());
    return cause;
  }

  private static UnreadableBodyException answer(
      int status, String contentType, long length, byte[] body) throws IOException {
    try (LocalServer server = LocalServer.answering(status, contentType, length, body)) {
      return answer(server);
    }
  }

  private static UnreadableBodyException answer(LocalServer server) {
    return fault(() -> server.get(ReadingCodec.CODEC, BodyOptions.DEFAULT.withMaxBytes(1_000)));
  }

  private static HttpResponse<String> send(
      LocalServer server, String contentType, HttpRequest.BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri()).header("Content-Type", contentType).POST(body).build();
    return server.client().send(request, BodyHandlers.ofString());
  }

  @Test
  void aStatusIsNotReadAsARecord() throws IOException {
    UnreadableBodyException fault =
        answer(500, "text/plain; charset=utf-8", 0, "the disk is full\n".getBytes(UTF_8));
    assertThat(fault.fault()).isEqualTo(Fault.STATUS);
    assertThat(fault.status()).isEqualTo(500);
    assertThat(fault).hasMessageThat().isEqualTo("response with status 500: the disk is full");
    assertThat(answer(404, RECORD, PAYLOAD.length, PAYLOAD))
        .hasMessageThat()
        .isEqualTo("response with status 404");
    String text = String.valueOf(answer(400, "text/html", 0, new byte[100_000]).getMessage());
    assertThat(text.length()).isLessThan(1_100);
  }

  @Test
  void anotherTypeIsNotReadAsARecord() throws IOException {
    UnreadableBodyException fault = answer(200, "application/json", 0, "{}".getBytes(UTF_8));
    assertThat(fault.fault()).isEqualTo(Fault.CONTENT_TYPE);
    assertThat(fault)
        .hasMessageThat()
        .isEqualTo(
            "response with status 200: its content type is application/json, and"
                + " application/vnd.recordwire is expected: send it by the module recordwire-http,"
                + " or with that header");
    assertThat(answer(200, RECORD + ".frames", 0, PAYLOAD).fault()).isEqualTo(Fault.CONTENT_TYPE);
  }

  @Test
  void aTypeIsReadAsItsRfcSays() throws Exception {
    for (String type :
        new String[] {
          RECORD,
          "Application/VND.Recordwire;charset=utf-8",
          RECORD + "; schema=\"" + MediaType.name(ReadingCodec.CODEC.fingerprint()) + "\"",
          RECORD + ";=;;schema",
          RECORD + " ; other=1 "
        }) {
      try (LocalServer server = LocalServer.answering(200, type, PAYLOAD.length, PAYLOAD)) {
        assertThat(server.get(ReadingCodec.CODEC)).isEqualTo(Reading.of(1));
      }
    }
    assertThat(RecordwireBodyPublishers.contentType(ReadingCodec.CODEC, FrameFormat.CHECKED))
        .isEqualTo(
            "application/vnd.recordwire.frames; checked=true; schema="
                + ReadingCodec.CODEC.fingerprint().substring(0, 16));
  }

  @Test
  void tooManyBytesAreRefused() throws IOException {
    String text =
        "response with status 200: it has more than 1000 bytes: raise BodyOptions.withMaxBytes if"
            + " it should";
    byte[] large = new byte[1_001];
    for (long length : new long[] {0, large.length}) {
      UnreadableBodyException fault = answer(200, RECORD, length, large);
      assertThat(fault.fault()).isEqualTo(Fault.SIZE);
      assertThat(fault).hasMessageThat().isEqualTo(text);
    }
    try (LocalServer server = LocalServer.dripping(RECORD, Long.MAX_VALUE)) {
      assertThat(answer(server).fault()).isEqualTo(Fault.SIZE);
    }
    assertThat(answer(200, RECORD, 0, new byte[1_000]).fault()).isEqualTo(Fault.MALFORMED);
    assertThrows(IllegalArgumentException.class, () -> BodyOptions.DEFAULT.withMaxBytes(-1));
  }

  @Test
  void malformedBytesAreNamed() throws IOException {
    byte[] poison = PAYLOAD.clone();
    poison[poison.length - 26] = 1;
    UnreadableBodyException fault = answer(200, RECORD, poison.length, poison);
    assertThat(fault.fault()).isEqualTo(Fault.MALFORMED);
    assertThat(fault)
        .hasMessageThat()
        .isEqualTo(
            "response with status 200: Reading.celsius at byte 26: it claims 65539 elements of 8"
                + " bytes, and the payload has 24 bytes left");
    assertThat(fault.malformed().orElseThrow().path()).isEqualTo("Reading.celsius");
  }

  @Test
  void aTornBodyIsNoRecord() throws IOException {
    try (LocalServer server = LocalServer.answering(200, RECORD, PAYLOAD.length + 1, PAYLOAD)) {
      IOException failure = assertThrows(IOException.class, () -> server.get(ReadingCodec.CODEC));
      assertThat(failure.getCause()).isNotInstanceOf(UnreadableBodyException.class);
    }
  }

  @Test
  void otherVersionsAreReadWhereTheirSchemaIsKnown() throws Exception {
    Later later = new Later(1, "mast", Float64View.of(3), 77);
    byte[] payload = LATER.encode(later);
    String type = RecordwireBodyPublishers.contentType(LATER);
    try (LocalServer server = LocalServer.answering(200, type, payload.length, payload)) {
      BodyOptions knowing = BodyOptions.DEFAULT.withKnown(LATER.schema());
      assertThat(server.get(ReadingCodec.CODEC, knowing))
          .isEqualTo(new Reading(1, "mast", Float64View.of(3)));
      UnreadableBodyException fault = fault(() -> server.get(ReadingCodec.CODEC));
      assertThat(fault.fault()).isEqualTo(Fault.SCHEMA);
      assertThat(fault)
          .hasMessageThat()
          .isEqualTo(
              "response with status 200: written with schema %s, and this reader has %s of dev.recordwire.http.Reading, and not the writer's: add the text of its Codec.schema() to BodyOptions.withKnown"
                  .formatted(
                      MediaType.name(LATER.fingerprint()),
                      MediaType.name(ReadingCodec.CODEC.fingerprint())));
    }
  }

  @Test
  void aForbiddenChangeIsNamed() throws IOException {
    Codec<Breaking> breaking = Codec.of(Breaking.class);
    String type = RecordwireBodyPublishers.contentType(breaking);
    byte[] payload = breaking.encode(new Breaking(1, "cellar", Float64View.of(8)));
    try (LocalServer server = LocalServer.answering(200, type, payload.length, payload)) {
      BodyOptions knowing = BodyOptions.DEFAULT.withKnown(breaking.schema());
      UnreadableBodyException fault = fault(() -> server.get(ReadingCodec.CODEC, knowing));
      assertThat(fault.fault()).isEqualTo(Fault.SCHEMA);
      assertThat(fault)
          .hasMessageThat()
          .contains("can't read payloads of it: Reading.station: 'station' of Reading was int64");
    }
  }

  @Test
  void aWriterThatWasUpdatedTooEarlyIsNamed() throws IOException {
    Codec<WithoutSensor> early = Codec.of(WithoutSensor.class);
    String type = RecordwireBodyPublishers.contentType(early);
    byte[] payload = early.encode(new WithoutSensor(1, Float64View.of(8)));
    try (LocalServer server = LocalServer.answering(200, type, payload.length, payload)) {
      BodyOptions knowing = BodyOptions.DEFAULT.withKnown(early.schema());
      UnreadableBodyException fault = fault(() -> server.get(ReadingCodec.CODEC, knowing));
      assertThat(fault.fault()).isEqualTo(Fault.MALFORMED);
      assertThat(fault)
          .hasMessageThat()
          .contains("; its schema is another, and dev.recordwire.http.Reading does not read all");
    }
  }

  @Test
  void aServerAnswersFaultsByTheirStatus() throws Exception {
    BodyOptions options =
        BodyOptions.DEFAULT.withMaxBytes(1_000).withLimits(DecodeLimits.DEFAULT.withMaxCount(10));
    try (LocalServer server =
        LocalServer.of(
            RecordwireHandlers.post(
                ReadingCodec.CODEC,
                ReadingCodec.CODEC,
                options,
                reading -> {
                  if (reading.station() == 1) {
                    throw new HttpStatusException(404, "no station 1");
                  }
                  if (reading.station() == 2) {
                    throw new IOException("the disk is full");
                  }
                  return reading;
                }))) {
      assertThat(send(server, "text/plain", BodyPublishers.ofString("hello")).statusCode())
          .isEqualTo(415);
      assertThat(send(server, RECORD + "; schema=0123", BodyPublishers.noBody()).body())
          .startsWith("request: written with schema 0123, and this reader has ");
      HttpResponse<String> malformed =
          send(server, RECORD, BodyPublishers.ofByteArray(new byte[3]));
      assertThat(malformed.statusCode()).isEqualTo(400);
      assertThat(malformed.body()).startsWith("request: Reading at byte 0: ");
      byte[] large = new byte[1_001];
      assertThat(send(server, RECORD, BodyPublishers.ofByteArray(large)).statusCode())
          .isEqualTo(413);
      assertThat(
              send(server, RECORD, BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large)))
                  .statusCode())
          .isEqualTo(413);
      assertThat(
              server
                  .client()
                  .send(HttpRequest.newBuilder(server.uri()).build(), BodyHandlers.ofString())
                  .statusCode())
          .isEqualTo(405);
      assertThat(fault(() -> server.post(ReadingCodec.CODEC, Reading.of(1), ReadingCodec.CODEC)))
          .hasMessageThat()
          .isEqualTo("response with status 404: no station 1");
      assertThat(fault(() -> server.post(ReadingCodec.CODEC, Reading.of(2), ReadingCodec.CODEC)))
          .hasMessageThat()
          .isEqualTo("response with status 500: the handler failed: the server's log says why");
      assertThat(server.post(ReadingCodec.CODEC, Reading.of(3), ReadingCodec.CODEC))
          .isEqualTo(Reading.of(3));
    }
  }

  @Test
  void anyBytesAreAnsweredByAStatus() throws Exception {
    Random random = new Random(1);
    try (LocalServer server =
        LocalServer.of(
            RecordwireHandlers.postFrames(
                ReadingCodec.CODEC,
                Codec.of(Total.class),
                BodyOptions.DEFAULT,
                readings -> new Total(readings.stream().count(), 0)))) {
      int refused = 0;
      for (int i = 0; i < 300; i++) {
        byte[] frame = FrameFormat.PLAIN.encode(ReadingCodec.CODEC, Reading.of(i));
        frame[random.nextInt(frame.length)] = (byte) random.nextInt();
        byte[] body = Arrays.copyOf(frame, 1 + random.nextInt(frame.length));
        int status =
            send(server, RECORD + ".frames", BodyPublishers.ofByteArray(body)).statusCode();
        assertThat(status).isAnyOf(200, 400);
        refused += status == 400 ? 1 : 0;
      }
      assertThat(refused).isGreaterThan(100);
    }
  }
}
