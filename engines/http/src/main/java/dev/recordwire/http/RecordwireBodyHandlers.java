package dev.recordwire.http;

import dev.recordwire.codec.Codec;
import dev.recordwire.file.FrameReader;
import dev.recordwire.http.BodyReader.Body;
import dev.recordwire.http.UnreadableBodyException.Fault;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.charset.StandardCharsets;

/// Reads responses of `java.net.http` as records.
///
/// ```java
/// Reading latest = client.send(request, RecordwireBodyHandlers.of(ReadingCodec.CODEC)).body();
/// ```
///
/// A response is read if its status is one of success, its content type that of records, and its
/// schema goes with the reader's; any other is an [UnreadableBodyException] with the status, the
/// type, and of a text its beginning. Views of a record lie in an array that holds its body alone.
public final class RecordwireBodyHandlers {
  private static final int SUCCESS = 200;
  private static final int REDIRECTION = 300;

  /// The most bytes of a failure's text that an exception has.
  private static final int SHOWN = 1_000;

  private RecordwireBodyHandlers() {}

  /// Returns a handler of responses that are one record.
  public static <T> BodyHandler<T> of(Codec<T> codec) {
    return of(codec, BodyOptions.DEFAULT);
  }

  /// Returns a handler of responses that are one record, with options.
  public static <T> BodyHandler<T> of(Codec<T> codec, BodyOptions options) {
    BodyReader<T> reader = new BodyReader<>(codec, options);
    return info ->
        checked(
            reader,
            info,
            MediaType.RECORD,
            body ->
                new BodyCollector<>(
                    options.maxBytes(),
                    (bytes, isWhole) -> {
                      if (!isWhole) {
                        throw reader.tooLong(body.status(), body.place());
                      }
                      return reader.decode(body, bytes);
                    }));
  }

  /// Returns a handler of responses that are frames of records, each read when it is asked for: the
  /// sender waits for a slow reader. The reader must be closed, or read to its end.
  ///
  /// A torn or malformed frame is a [FrameException][dev.recordwire.file.FrameException] with its
  /// number and place.
  public static <T> BodyHandler<FrameReader<T>> ofFrames(Codec<T> codec) {
    return ofFrames(codec, BodyOptions.DEFAULT);
  }

  /// Returns a handler of responses that are frames of records, with options.
  public static <T> BodyHandler<FrameReader<T>> ofFrames(Codec<T> codec, BodyOptions options) {
    BodyReader<T> reader = new BodyReader<>(codec, options);
    return info ->
        checked(
            reader,
            info,
            MediaType.FRAMES,
            body ->
                BodySubscribers.mapping(
                    BodySubscribers.ofInputStream(), bytes -> reader.frames(body, bytes)));
  }

  private interface Success<B> {
    BodySubscriber<B> read(Body body);
  }

  private static <B> BodySubscriber<B> checked(
      BodyReader<?> reader, ResponseInfo info, String type, Success<B> success) {
    int status = info.statusCode();
    String place = "response with status " + status;
    if (status < SUCCESS || status >= REDIRECTION) {
      return failed(info, new UnreadableBodyException(Fault.STATUS, status, place, null));
    }
    try {
      return success.read(
          reader.check(
              type,
              status,
              place,
              info.headers().firstValue("Content-Type"),
              info.headers().firstValueAsLong("Content-Length").orElse(0)));
    } catch (UnreadableBodyException e) {
      return failed(info, e);
    }
  }

  /// Reads the beginning of what the server has to say, and fails.
  private static <B> BodySubscriber<B> failed(ResponseInfo info, UnreadableBodyException fault) {
    boolean isText = info.headers().firstValue("Content-Type").orElse("").startsWith("text/");
    return new BodyCollector<>(
        SHOWN,
        new BodyCollector.Result<>() {
          @Override
          public B of(byte[] bytes, boolean isWhole) throws IOException {
            throw isText && bytes.length > 0
                ? new UnreadableBodyException(
                    fault.fault(),
                    fault.status(),
                    fault.getMessage() + ": " + new String(bytes, StandardCharsets.UTF_8).strip(),
                    null)
                : fault;
          }

          @Override
          public Throwable torn(Throwable ofConnection) {
            fault.addSuppressed(ofConnection);
            return fault;
          }
        });
  }
}
