package dev.recordwire.http;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.file.FrameFormat;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/// Makes bodies of requests of `java.net.http` from records. [RecordwireRequests] makes whole
/// requests, whose content type says what the body is.
public final class RecordwireBodyPublishers {
  private RecordwireBodyPublishers() {}

  /// Returns a body of one record, whose length is sent before it.
  ///
  /// @throws EncodeException if the format can't represent it
  public static <T> BodyPublisher of(Codec<T> codec, T value) {
    return BodyPublishers.ofByteArray(codec.encode(value));
  }

  /// Returns a body of frames, whose records are asked for and encoded as the connection has room:
  /// a body of any length takes the memory of a few kilobytes. A record that can't be encoded ends
  /// the request, whose cause is the [EncodeException].
  ///
  /// @param values the records, from the first one on each time that the request is sent
  public static <T> BodyPublisher ofFrames(
      Codec<T> codec, Iterable<? extends T> values, FrameFormat format) {
    return BodyPublishers.ofByteArrays(new FrameBatches<>(codec, values, format));
  }

  /// Returns the content type of a body of one record, with the name of its schema.
  public static String contentType(Codec<?> codec) {
    return MediaType.record(codec).header();
  }

  /// Returns the content type of a body of frames, with the name of their schema.
  public static String contentType(Codec<?> codec, FrameFormat format) {
    return MediaType.frames(codec, format).header();
  }
}
