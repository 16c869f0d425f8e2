package dev.recordwire.grpc;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.array.Float64View;
import dev.recordwire.grpc.TestServer.Way;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The memory of views, and the streams that payloads go through.
class ViewsTest {
  private static final RecordwireMarshaller<Reading> MARSHALLER =
      RecordwireMarshaller.of(ReadingCodec.CODEC);

  private static byte[] memory(Reading reading) {
    return (byte[]) reading.celsius().segment().heapBase().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void theyOutliveTheCallAndTheServer(Way way) throws IOException {
    List<Reading> received = Collections.synchronizedList(new ArrayList<>());
    List<Reading> returned = new ArrayList<>();
    int count = 200;
    try (TestServer server =
        TestServer.start(
            way,
            RecordwireService.named(Station.NAME)
                .unary(
                    Station.NEXT,
                    reading -> {
                      received.add(reading);
                      return reading;
                    })
                .build())) {
      for (int i = 0; i < count; i++) {
        Reading sent = new Reading(i, "roof", Float64View.full(1_000, i));
        returned.add(server.stub().call(Station.NEXT, sent));
      }
    }
    for (int i = 0; i < count; i++) {
      assertThat(received.get(i).celsius()).isEqualTo(Float64View.full(1_000, i));
      assertThat(returned.get(i).celsius()).isEqualTo(Float64View.full(1_000, i));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theyLieInAnArrayOfTheirMessageAlone(Way way) throws IOException {
    Reading sent = new Reading(1, "roof", Float64View.full(10_000, 1));
    byte[] payload = ReadingCodec.encode(sent);
    List<byte[]> memories = new ArrayList<>();
    try (TestServer server =
        TestServer.start(
            way,
            RecordwireService.named(Station.NAME)
                .unary(
                    Station.NEXT,
                    reading -> {
                      memories.add(memory(reading));
                      return reading;
                    })
                .build())) {
      memories.add(memory(server.stub().call(Station.NEXT, sent)));
    }
    assertThat(memories).hasSize(2);
    for (byte[] each : memories) {
      assertThat(each).isEqualTo(payload);
    }
  }

  @Test
  void inOneProcessTheSendersArrayIsTheReceivers() throws IOException {
    InputStream stream = MARSHALLER.stream(Reading.of(1));
    assertThat(stream.available()).isEqualTo(ReadingCodec.encode(Reading.of(1)).length);
    Reading first = MARSHALLER.parse(stream);
    assertThat(stream.available()).isEqualTo(0);
    stream.reset();
    assertThat(memory(MARSHALLER.parse(stream))).isSameInstanceAs(memory(first));
  }

  @Test
  void streamsAreTakenInPieces() throws IOException {
    byte[] payload = ReadingCodec.encode(Reading.of(1));
    PayloadStream stream = (PayloadStream) MARSHALLER.stream(Reading.of(1));
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    taken.write(stream.read());
    taken.writeBytes(stream.readNBytes(10));
    assertThat(stream.available()).isEqualTo(payload.length - 11);
    assertThat(stream.drainTo(taken)).isEqualTo(payload.length - 11);
    assertThat(stream.drainTo(taken)).isEqualTo(0);
    assertThat(stream.read()).isEqualTo(-1);
    assertThat(taken.toByteArray()).isEqualTo(payload);
    assertThat(MARSHALLER.parse(new ByteArrayInputStream(payload))).isEqualTo(Reading.of(1));
  }

  @Test
  void aPreparedMessageIsTakenOnce() {
    Reading reading = Reading.of(1);
    MARSHALLER.prepare(reading);
    InputStream other = MARSHALLER.stream(Reading.of(1));
    InputStream prepared = MARSHALLER.stream(reading);
    assertThat(other).isNotSameInstanceAs(prepared);
    assertThat(MARSHALLER.stream(reading)).isNotSameInstanceAs(prepared);
    assertThat(MARSHALLER.parse(prepared)).isEqualTo(reading);
    MARSHALLER.prepare(reading);
    RecordwireMarshaller.forget();
    assertThat(MARSHALLER.parse(MARSHALLER.stream(reading))).isEqualTo(reading);
    assertThat(MARSHALLER.getMessageClass()).isEqualTo(Reading.class);
    assertThat(MARSHALLER.toString()).isEqualTo("Marshaller of dev.recordwire.grpc.Reading");
    assertThat(memory(MARSHALLER.parse(MARSHALLER.stream(reading))).length)
        .isEqualTo((int) ReadingCodec.encodedSize(reading));
    assertThat(Optional.of(MARSHALLER.codec())).isEqualTo(Optional.of(ReadingCodec.CODEC));
  }
}
