package dev.recordwire.http;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;

import dev.recordwire.file.FrameFormat;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Clients that send no whole body, or go, of which the log has nothing: they are no fault of the
/// server, and may be many.
class ClientFaultsTest {
  private static final List<Logger> LOGS =
      List.of(Logger.getLogger("dev.recordwire.http"), Logger.getLogger("com.sun.net.httpserver"));
  private static final String TORN = "request: its body does not arrive: ";

  private final Queue<String> logged = new ConcurrentLinkedQueue<>();
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord message) {
          logged.add(message.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listenToTheLog() {
    LOGS.forEach(log -> log.addHandler(listener));
  }

  @AfterEach
  void leaveTheLog() {
    LOGS.forEach(log -> log.removeHandler(listener));
  }

  /// Sends bytes that no client of HTTP would send, and returns the answer, which comes while the
  /// server could wait for more of them.
  private static String send(LocalServer server, String method, String headers, String body)
      throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), server.server().getAddress().getPort())) {
      socket.setSoTimeout(20_000);
      String request =
          "%s / HTTP/1.1\r\nHost: localhost\r\n%s\r\n\r\n%s".formatted(method, headers, body);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      InputStream in = socket.getInputStream();
      StringBuilder answer = new StringBuilder();
      while (answer.indexOf("\r\n\r\n") < 0) {
        int next = in.read();
        assertThat(next).isAtLeast(0);
        answer.append((char) next);
      }
      String length = answer.toString().replaceAll("(?is).*content-length: *([0-9]+).*", "$1");
      return answer + new String(in.readNBytes(Integer.parseInt(length)), ISO_8859_1);
    }
  }

  @Test
  void aRecordThatDoesNotArriveIsABadRequest() throws IOException {
    try (LocalServer server =
        LocalServer.of(
            RecordwireHandlers.post(
                ReadingCodec.CODEC, ReadingCodec.CODEC, BodyOptions.DEFAULT, each -> each))) {
      String type = "Content-Type: application/vnd.recordwire\r\n";
      for (String answer :
          List.of(
              send(server, "POST", type + "Transfer-Encoding: chunked", "zzzz\r\nabc"),
              send(server, "POST", type + "Transfer-Encoding: chunked", "-5\r\nabc"))) {
        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertThat(answer).contains(TORN);
      }
    }
    assertThat(logged).isEmpty();
  }

  @Test
  void framesThatDoNotArriveAreABadRequest() throws IOException {
    for (boolean asStream : new boolean[] {false, true}) {
      try (LocalServer server =
          LocalServer.of(
              RecordwireHandlers.postFrames(
                  ReadingCodec.CODEC,
                  ReadingCodec.CODEC,
                  BodyOptions.DEFAULT,
                  readings ->
                      asStream
                          ? readings.stream().findFirst().orElseThrow()
                          : requireNonNull(readings.read())))) {
        String answer =
            send(
                server,
                "POST",
                "Content-Type: application/vnd.recordwire.frames\r\nTransfer-Encoding: chunked",
                "zzzz\r\nabc");
        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertThat(answer).contains(TORN);
      }
    }
    assertThat(logged).isEmpty();
  }

  @Test
  void aClientMayGoWithinItsAnswer() throws IOException {
    try (LocalServer server =
        LocalServer.of(
            RecordwireHandlers.getFrames(
                ReadingCodec.CODEC,
                FrameFormat.PLAIN,
                (_, readings) -> {
                  while (true) { // until the client is missed
                    readings.write(Reading.of(1));
                  }
                }))) {
      try (Socket socket =
          new Socket(InetAddress.getLoopbackAddress(), server.server().getAddress().getPort())) {
        socket
            .getOutputStream()
            .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(ISO_8859_1));
        assertThat(socket.getInputStream().readNBytes(1_000)).hasLength(1_000);
        socket.setSoLinger(true, 0);
      }
    } // which waits for the handler
    assertThat(logged).isEmpty();
  }

  @Test
  void aHeadHasNoBody() throws IOException, InterruptedException {
    try (LocalServer server =
        LocalServer.of(RecordwireHandlers.get(ReadingCodec.CODEC, _ -> Reading.of(1)))) {
      HttpRequest head = HttpRequest.newBuilder(server.uri()).HEAD().build();
      assertThat(server.client().send(head, BodyHandlers.discarding()).statusCode()).isEqualTo(405);
    }
    assertThat(logged).isEmpty();
  }

  @Test
  void aHandlersOwnFaultIsLogged() throws IOException {
    try (LocalServer server =
        LocalServer.of(
            RecordwireHandlers.get(
                ReadingCodec.CODEC,
                _ -> {
                  throw new IOException("the disk is full");
                }))) {
      assertThat(send(server, "GET", "Accept: */*", "")).startsWith("HTTP/1.1 500 ");
    }
    assertThat(logged).containsExactly("the handler of / failed");
  }

  @Test
  void chunksOfAByteLeaveNoBuffersInMemory() {
    byte[] network = new byte[1];
    BodyCollector<byte[]> collector = new BodyCollector<>(1_000, (bytes, _) -> bytes);
    for (int i = 0; i < 300; i++) {
      network[0] = (byte) i;
      collector.onNext(List.of(ByteBuffer.wrap(network)));
    }
    collector.onComplete();
    byte[] body = collector.getBody().toCompletableFuture().join();
    assertThat(body).hasLength(300);
    for (int i = 0; i < body.length; i++) {
      assertThat(body[i]).isEqualTo((byte) i); // of which the network's buffer has the last alone
    }
  }
}
