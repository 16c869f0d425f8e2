package dev.recordwire.http;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import dev.recordwire.file.FrameFormat;
import dev.recordwire.http.Versions.Total;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A client that sends request after request on one connection, malformed ones among them, and does
/// not wait for answers.
class FloodTest {
  private static final int SECONDS = 20;
  private static final String RECORD = "application/vnd.recordwire";
  private static final String FRAMES = RECORD + ".frames";
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d+)");

  private final AtomicInteger handled = new AtomicInteger();

  private LocalServer records() throws IOException {
    return LocalServer.of(
        RecordwireHandlers.post(
            ReadingCodec.CODEC,
            ReadingCodec.CODEC,
            BodyOptions.DEFAULT.withMaxBytes(1_000_000),
            reading -> {
              handled.incrementAndGet();
              return reading;
            }));
  }

  private LocalServer frames() throws IOException {
    return LocalServer.of(
        RecordwireHandlers.postFrames(
            ReadingCodec.CODEC,
            Codec.of(Total.class),
            BodyOptions.DEFAULT,
            readings -> {
              Total total = new Total(readings.stream().count(), 0);
              handled.incrementAndGet();
              return total;
            }));
  }

  private static byte[] request(String contentType, byte[] body, boolean isLast) {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    String head =
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n%s\r\n"
            .formatted(contentType, body.length, isLast ? "Connection: close\r\n" : "");
    request.writeBytes(head.getBytes(ISO_8859_1));
    request.writeBytes(body);
    return request.toByteArray();
  }

  /// The statuses of all answers until the server ends the connection.
  private static List<Integer> answers(LocalServer server, byte[]... requests)
      throws IOException, InterruptedException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), server.server().getAddress().getPort())) {
      socket.setSoTimeout(SECONDS * 1_000);
      Thread sender =
          Thread.startVirtualThread(
              () -> {
                try {
                  OutputStream out = socket.getOutputStream();
                  for (byte[] request : requests) {
                    out.write(request);
                  }
                  out.flush();
                } catch (IOException _) {
                  // the server has ended the connection, and its answers say why
                }
              });
      ByteArrayOutputStream answers = new ByteArrayOutputStream();
      try {
        socket.getInputStream().transferTo(answers);
      } catch (SocketException _) {
        // it was reset, since what was sent is not received any more
      }
      sender.join();
      List<Integer> statuses = new ArrayList<>();
      STATUS
          .matcher(answers.toString(ISO_8859_1))
          .results()
          .forEach(each -> statuses.add(Integer.parseInt(each.group(1))));
      return statuses;
    }
  }

  @Test
  void requestsBehindARefusedOneAreAnswered() throws Exception {
    byte[] sound = ReadingCodec.encode(Reading.of(1));
    try (LocalServer server = records()) {
      assertThat(
              answers(
                  server,
                  request(RECORD, sound, false),
                  request(RECORD, new byte[3], false),
                  request("text/plain", sound, false),
                  request(RECORD + "; schema=0123", sound, false),
                  request(RECORD, sound, true)))
          .containsExactly(200, 400, 415, 415, 200)
          .inOrder();
    }
    assertThat(handled.get()).isEqualTo(2);
  }

  @Test
  void theRestOfARefusedBodyIsNoRequest() throws Exception {
    byte[] frame = FrameFormat.PLAIN.encode(ReadingCodec.CODEC, Reading.of(1));
    byte[] hidden = request(FRAMES, frame, false);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(frame);
    body.writeBytes(new byte[4]); // an empty frame, which is no record
    body.writeBytes(hidden);
    try (LocalServer server = frames()) {
      assertThat(
              answers(
                  server, request(FRAMES, body.toByteArray(), false), request(FRAMES, frame, true)))
          .containsExactly(400, 200)
          .inOrder();
      assertThat(handled.get()).isEqualTo(1);

      for (int i = 0; i < 50_000; i++) {
        body.writeBytes(hidden);
      }
      assertThat(answers(server, request(FRAMES, body.toByteArray(), true)))
          .isAnyOf(List.of(400), List.of());
    }
    assertThat(handled.get()).isEqualTo(1);
  }

  @Test
  void malformedRequestsAreAnsweredOneByOne() throws Exception {
    int count = 2_000;
    byte[][] requests = new byte[count][];
    for (int i = 0; i < count; i++) {
      requests[i] = request(RECORD, new byte[i % 3], i == count - 1);
    }
    try (LocalServer server = records()) {
      List<Integer> statuses = answers(server, requests);
      assertThat(statuses).hasSize(count);
      assertThat(statuses.stream().distinct().toList()).containsExactly(400);
      assertThat(server.post(ReadingCodec.CODEC, Reading.of(1), ReadingCodec.CODEC))
          .isEqualTo(Reading.of(1));
    }
  }

  @Test
  void aFloodOfEmptyFramesIsOneFault() throws Exception {
    try (LocalServer server = frames()) {
      assertThat(answers(server, request(FRAMES, new byte[40_000], true))).containsExactly(400);
    }
    assertThat(handled.get()).isEqualTo(0);
  }

  @Test
  void aTypeOfManyParametersIsCut() throws Exception {
    byte[] sound = ReadingCodec.encode(Reading.of(1));
    String many = "; a=b".repeat(50_000);
    try (LocalServer server = records()) {
      assertThat(answers(server, request(RECORD + many, sound, true))).containsExactly(200);
      assertThat(answers(server, request("text/plain" + many, sound, true))).containsExactly(415);
    }
    BodyReader<Reading> reader = new BodyReader<>(ReadingCodec.CODEC, BodyOptions.DEFAULT);
    UnreadableBodyException fault =
        assertThrows(
            UnreadableBodyException.class,
            () ->
                reader.check(MediaType.RECORD, 0, "request", Optional.of("text/plain" + many), 1));
    assertThat(String.valueOf(fault.getMessage()).length()).isLessThan(500);
  }
}
