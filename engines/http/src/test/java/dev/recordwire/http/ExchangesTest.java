package dev.recordwire.http;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.file.FrameException;
import dev.recordwire.file.FrameFormat;
import dev.recordwire.file.FrameReader;
import dev.recordwire.http.Versions.Nothing;
import dev.recordwire.http.Versions.Total;
import dev.recordwire.http.Versions.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Records from the client to the server and back.
class ExchangesTest {
  private static final Codec<Total> TOTAL = Codec.of(Total.class);

  private static FrameFormat format(boolean isChecked) {
    return isChecked ? FrameFormat.CHECKED : FrameFormat.PLAIN;
  }

  private static LocalServer next() throws IOException {
    return LocalServer.of(
        RecordwireHandlers.post(
            ReadingCodec.CODEC,
            ReadingCodec.CODEC,
            BodyOptions.DEFAULT,
            reading -> new Reading(reading.station() + 1, reading.sensor(), reading.celsius())));
  }

  private static Total sum(FrameReader<Reading> readings) throws IOException {
    Total total = new Total(0, 0);
    for (Reading reading = readings.read(); reading != null; reading = readings.read()) {
      total = new Total(total.count() + 1, total.sum() + reading.celsius().sum());
    }
    return total;
  }

  @Test
  void aRecordIsAnsweredByARecord() throws Exception {
    try (LocalServer server = next()) {
      for (int i = 0; i < 100; i++) {
        assertThat(server.post(ReadingCodec.CODEC, Reading.of(i), ReadingCodec.CODEC))
            .isEqualTo(new Reading(i + 1, "roof", Float64View.of(21.5, 22, i)));
      }
    }
  }

  @Test
  void aLargeRecordGoesThrough() throws Exception {
    try (LocalServer server = next()) {
      Reading large = new Reading(1, "roof", Float64View.linspace(0, 1, 1_000_000));
      Reading response = server.post(ReadingCodec.CODEC, large, ReadingCodec.CODEC);
      assertThat(response.celsius()).isEqualTo(large.celsius());
      byte[] memory = (byte[]) response.celsius().segment().heapBase().orElseThrow();
      assertThat(memory.length).isEqualTo((int) ReadingCodec.encodedSize(response));
    }
  }

  @Test
  void aRecordWithoutBytesGoesThrough() throws Exception {
    Codec<Nothing> nothing = Codec.of(Nothing.class);
    try (LocalServer server =
        LocalServer.of(
            RecordwireHandlers.post(nothing, nothing, BodyOptions.DEFAULT, request -> request))) {
      assertThat(server.post(nothing, new Nothing(), nothing)).isEqualTo(new Nothing());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aServerSendsFrames(boolean isChecked) throws Exception {
    try (LocalServer server =
            LocalServer.of(
                RecordwireHandlers.getFrames(
                    ReadingCodec.CODEC,
                    format(isChecked),
                    (_, responses) -> {
                      for (int i = 0; i < 10_000; i++) {
                        responses.write(Reading.of(i));
                      }
                    }));
        FrameReader<Reading> readings = server.getFrames(ReadingCodec.CODEC)) {
      int count = 0;
      for (Reading each = readings.read(); each != null; each = readings.read()) {
        assertThat(each).isEqualTo(Reading.of(count));
        count++;
      }
      assertThat(count).isEqualTo(10_000);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aClientSendsFrames(boolean isChecked) throws Exception {
    List<Reading> readings = IntStream.range(0, 10_000).mapToObj(Reading::of).toList();
    try (LocalServer server =
        LocalServer.of(
            RecordwireHandlers.postFrames(
                ReadingCodec.CODEC, TOTAL, BodyOptions.DEFAULT, ExchangesTest::sum))) {
      Total total = server.postFrames(ReadingCodec.CODEC, readings, format(isChecked), TOTAL);
      assertThat(total).isEqualTo(new Total(10_000, 10_000 * 43.5 + 49_995_000));
      assertThat(server.postFrames(ReadingCodec.CODEC, List.of(), format(isChecked), TOTAL))
          .isEqualTo(new Total(0, 0));
    }
  }

  @Test
  void framesAreMadeAsTheServerTakesThem() throws Exception {
    AtomicInteger made = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    Iterable<Reading> readings =
        () ->
            Stream.generate(() -> new Reading(1, "roof", Float64View.zeros(1_000)))
                .peek(_ -> made.incrementAndGet())
                .limit(10_000) // 80 MB
                .iterator();
    try (LocalServer server =
        LocalServer.of(
            RecordwireHandlers.postFrames(
                ReadingCodec.CODEC,
                TOTAL,
                BodyOptions.DEFAULT,
                requests -> {
                  requests.read();
                  int before;
                  do { // until no more are made
                    before = made.get();
                    Thread.sleep(200);
                  } while (made.get() != before);
                  ahead.add(before);
                  Total rest = sum(requests);
                  return new Total(rest.count() + 1, rest.sum());
                }))) {
      Total total = server.postFrames(ReadingCodec.CODEC, readings, FrameFormat.PLAIN, TOTAL);
      assertThat(total).isEqualTo(new Total(10_000, 0));
      assertThat(ahead.getFirst()).isLessThan(5_000);
    }
  }

  @Test
  void aSlowServersFramesComeOneByOne() throws Exception {
    try (LocalServer server =
            LocalServer.of(
                RecordwireHandlers.getFrames(
                    ReadingCodec.CODEC,
                    FrameFormat.CHECKED,
                    (exchange, responses) -> {
                      for (int i = 0; i < 3; i++) {
                        responses.write(Reading.of(i));
                        responses.flush();
                        exchange.getResponseBody().flush();
                        Thread.sleep(100);
                      }
                    }));
        FrameReader<Reading> readings = server.getFrames(ReadingCodec.CODEC)) {
      for (int i = 0; i < 3; i++) {
        assertThat(readings.read()).isEqualTo(Reading.of(i));
      }
      assertThat(readings.read()).isNull();
    }
  }

  @Test
  void anAnswerThatFailsHalfwayIsNotTakenForWhole() throws Exception {
    try (LocalServer server =
            LocalServer.of(
                RecordwireHandlers.getFrames(
                    ReadingCodec.CODEC,
                    FrameFormat.PLAIN,
                    (_, responses) -> {
                      responses.write(Reading.of(1));
                      responses.flush();
                      throw new IOException("the disk is broken");
                    }));
        FrameReader<Reading> readings = server.getFrames(ReadingCodec.CODEC)) {
      assertThrows(
          IOException.class,
          () -> {
            while (readings.read() != null) {}
          });
    }
  }

  @Test
  @SuppressWarnings("NullAway") // a null where none may be is what the test is about
  void aRecordThatCannotBeEncodedEndsTheRequest() throws Exception {
    Codec<Words> words = Codec.of(Words.class);
    Words unwritable = new Words(Arrays.asList("one", null));
    try (LocalServer server =
        LocalServer.of(
            RecordwireHandlers.postFrames(
                words, TOTAL, BodyOptions.DEFAULT, requests -> new Total(0, 0)))) {
      IOException failure =
          assertThrows(
              IOException.class,
              () ->
                  server.postFrames(
                      words,
                      List.of(new Words(List.of("one")), unwritable),
                      FrameFormat.PLAIN,
                      TOTAL));
      assertThat(causes(failure)).contains(EncodeException.class);
      assertThrows(EncodeException.class, () -> server.post(words, unwritable, TOTAL));
    }
  }

  @Test
  void aMalformedFrameIsNamed() throws Exception {
    byte[] frame = FrameFormat.CHECKED.encode(ReadingCodec.CODEC, Reading.of(1));
    frame[10]++;
    try (LocalServer server =
            LocalServer.answering(
                200, "application/vnd.recordwire.frames; checked=true", 0, frame);
        FrameReader<Reading> readings = server.getFrames(ReadingCodec.CODEC)) {
      FrameException failure = assertThrows(FrameException.class, readings::read);
      assertThat(failure).hasMessageThat().startsWith("frame 0 at byte 0: its checksum is ");
    }
  }

  private static List<Class<?>> causes(Throwable failure) {
    List<Class<?>> causes = new ArrayList<>();
    for (Throwable each = failure; each != null; each = each.getCause()) {
      causes.add(each.getClass());
    }
    return causes;
  }
}
