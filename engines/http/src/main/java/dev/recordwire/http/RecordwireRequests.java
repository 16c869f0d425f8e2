package dev.recordwire.http;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.file.FrameFormat;
import java.net.URI;
import java.net.http.HttpRequest;

/// Begins requests of `java.net.http` whose body is a record, or frames of records.
///
/// ```java
/// HttpRequest request = RecordwireRequests.post(uri, ReadingCodec.CODEC, reading).build();
/// ```
public final class RecordwireRequests {
  private static final String CONTENT_TYPE = "Content-Type";

  private RecordwireRequests() {}

  /// Begins a request with one record.
  ///
  /// @throws EncodeException if the format can't represent it
  public static <T> HttpRequest.Builder post(URI uri, Codec<T> codec, T value) {
    return HttpRequest.newBuilder(uri)
        .header(CONTENT_TYPE, RecordwireBodyPublishers.contentType(codec))
        .POST(RecordwireBodyPublishers.of(codec, value));
  }

  /// Begins a request with frames of records, see [RecordwireBodyPublishers#ofFrames].
  public static <T> HttpRequest.Builder postFrames(
      URI uri, Codec<T> codec, Iterable<? extends T> values, FrameFormat format) {
    return HttpRequest.newBuilder(uri)
        .header(CONTENT_TYPE, RecordwireBodyPublishers.contentType(codec, format))
        .POST(RecordwireBodyPublishers.ofFrames(codec, values, format));
  }
}
