package dev.recordwire.http;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.recordwire.codec.Codec;
import dev.recordwire.file.FrameException;
import dev.recordwire.file.FrameFormat;
import dev.recordwire.file.FrameReader;
import dev.recordwire.file.FrameWriter;
import dev.recordwire.http.BodyReader.Body;
import dev.recordwire.http.ClientStreams.ClientException;
import dev.recordwire.http.UnreadableBodyException.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Serves records with the JDK's server, `com.sun.net.httpserver`, of the module `jdk.httpserver`.
///
/// ```java
/// server.createContext("/latest", RecordwireHandlers.get(ReadingCodec.CODEC, _ -> latest));
/// ```
///
/// | fault | status |
/// |---|---|
/// | another method than the handler's | 405 |
/// | a content type or schema that is not the handler's | 415 |
/// | a body of more bytes than the options allow | 413 |
/// | a malformed body, and one that does not arrive whole | 400 |
/// | an [HttpStatusException] of the handler | its own |
/// | any other exception of the handler, and a response that can't be encoded | 500, logged |
///
/// The text of the response says which, but for 500. A client that is gone before its answer is, is
/// no fault of the handler and not logged. A handler runs in a thread of the server.
public final class RecordwireHandlers {
  private static final System.Logger LOG = System.getLogger("dev.recordwire.http");
  private static final String PLACE = "request";

  private RecordwireHandlers() {}

  /// Answers a request that has no record.
  ///
  /// @param <R> the record of the response
  @FunctionalInterface
  public interface Get<R> {
    /// Returns the response.
    R answer(HttpExchange exchange) throws Exception;
  }

  /// Answers a request with one record.
  ///
  /// @param <Q> the record of the request
  /// @param <R> the record of the response
  @FunctionalInterface
  public interface Post<Q, R> {
    /// Returns the response.
    R answer(Q request) throws Exception;
  }

  /// Answers a request with frames.
  ///
  /// @param <Q> the record of the frames
  /// @param <R> the record of the response
  @FunctionalInterface
  public interface PostFrames<Q, R> {
    /// Returns the response; it need not have read all frames.
    R answer(FrameReader<Q> requests) throws Exception;
  }

  /// Answers a request by frames.
  ///
  /// @param <R> the record of the frames
  @FunctionalInterface
  public interface GetFrames<R> {
    /// Writes the frames. The status has been sent before: a fault ends the connection, so that the
    /// client does not take the frames for all.
    void answer(HttpExchange exchange, FrameWriter<R> responses) throws Exception;
  }

  /// Returns a handler of `GET` that answers with one record.
  public static <R> HttpHandler get(Codec<R> response, Get<R> handler) {
    return exchange ->
        serve(exchange, "GET", () -> send(exchange, response, handler.answer(exchange)));
  }

  /// Returns a handler of `GET` that answers with frames of records.
  public static <R> HttpHandler getFrames(
      Codec<R> response, FrameFormat format, GetFrames<R> handler) {
    return exchange -> serve(exchange, "GET", () -> stream(exchange, response, format, handler));
  }

  /// Returns a handler of `POST` that takes a record and answers with one.
  public static <Q, R> HttpHandler post(
      Codec<Q> request, Codec<R> response, BodyOptions options, Post<Q, R> handler) {
    BodyReader<Q> reader = new BodyReader<>(request, options);
    return exchange ->
        serve(
            exchange,
            "POST",
            () -> send(exchange, response, handler.answer(receive(exchange, reader))));
  }

  /// Returns a handler of `POST` that takes frames, as they arrive, and answers with a record.
  public static <Q, R> HttpHandler postFrames(
      Codec<Q> request, Codec<R> response, BodyOptions options, PostFrames<Q, R> handler) {
    BodyReader<Q> reader = new BodyReader<>(request, options);
    return exchange ->
        serve(
            exchange,
            "POST",
            () -> {
              Body body = check(exchange, reader, MediaType.FRAMES);
              send(
                  exchange,
                  response,
                  handler.answer(reader.frames(body, ClientStreams.of(exchange.getRequestBody()))));
            });
  }

  private interface Work {
    void run() throws Exception;
  }

  private static void serve(HttpExchange exchange, String method, Work work) throws IOException {
    if (exchange.getRequestMethod().equals(method)) {
      answer(exchange, work);
    } else {
      exchange.getResponseHeaders().set("Allow", method);
      refuse(
          exchange, 405, "the method is %s: use %s".formatted(exchange.getRequestMethod(), method));
    }
    exchange.close(); // not after a fault, where it would end the body as if it were whole
  }

  private static void answer(HttpExchange exchange, Work work) throws IOException {
    try {
      work.run();
    } catch (UncheckedIOException e) {
      answerFault(exchange, e, requireNonNull(e.getCause())); // of FrameReader.stream()
    } catch (Exception e) {
      answerFault(exchange, e, e);
    }
  }

  private static void answerFault(HttpExchange exchange, Exception thrown, Exception fault)
      throws IOException {
    switch (fault) {
      case HttpStatusException e -> refuse(exchange, e.status(), e.getMessage());
      case UnreadableBodyException e -> refuse(exchange, status(e.fault()), e.getMessage());
      case FrameException e -> refuse(exchange, 400, PLACE + ": " + e.getMessage());
      case ClientException e ->
          refuse(exchange, 400, PLACE + ": its body does not arrive: " + e.getMessage());
      default -> {
        LOG.log(
            System.Logger.Level.ERROR,
            "the handler of " + exchange.getRequestURI() + " failed",
            thrown);
        refuse(exchange, 500, "the handler failed: the server's log says why");
      }
    }
  }

  private static int status(Fault fault) {
    return switch (fault) {
      case CONTENT_TYPE, SCHEMA -> 415;
      case SIZE -> 413;
      case MALFORMED, STATUS -> 400;
    };
  }

  /// Answers with a text, unless an answer has begun: then the connection ends within it.
  private static void refuse(HttpExchange exchange, int status, @Nullable String text)
      throws IOException {
    if (exchange.getResponseCode() >= 0) {
      throw new IOException("the answer ends early: " + text);
    }
    byte[] bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }

  private static Body check(HttpExchange exchange, BodyReader<?> reader, String type)
      throws UnreadableBodyException {
    return reader.check(
        type,
        0,
        PLACE,
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")),
        length(exchange.getRequestHeaders().getFirst("Content-Length")));
  }

  /// The length of a body; 0 if it is not known, or no number, which the server refuses.
  private static long length(@Nullable String header) {
    return header == null || !header.matches("[0-9]{1,18}") ? 0 : Long.parseLong(header);
  }

  private static <Q> Q receive(HttpExchange exchange, BodyReader<Q> reader) throws IOException {
    Body body = check(exchange, reader, MediaType.RECORD);
    // not closed here, which would wait for the rest of a body that is refused
    InputStream stream = ClientStreams.of(exchange.getRequestBody());
    byte[] bytes = stream.readNBytes(reader.options().maxBytes());
    if (stream.read() >= 0) {
      throw reader.tooLong(0, PLACE);
    }
    return reader.decode(body, bytes);
  }

  private static <R> void send(HttpExchange exchange, Codec<R> codec, R response)
      throws IOException {
    byte[] bytes = codec.encode(response);
    exchange.getResponseHeaders().set("Content-Type", RecordwireBodyPublishers.contentType(codec));
    exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      try (OutputStream body = ClientStreams.of(exchange.getResponseBody())) {
        body.write(bytes);
      }
    }
  }

  private static <R> void stream(
      HttpExchange exchange, Codec<R> codec, FrameFormat format, GetFrames<R> handler)
      throws Exception {
    exchange
        .getResponseHeaders()
        .set("Content-Type", RecordwireBodyPublishers.contentType(codec, format));
    exchange.sendResponseHeaders(200, 0);
    FrameWriter<R> responses =
        FrameWriter.to(codec, ClientStreams.of(exchange.getResponseBody()), format);
    handler.answer(exchange, responses);
    responses.close();
  }
}
