package dev.recordwire.http;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.file.FrameFormat;
import dev.recordwire.file.FrameReader;
import dev.recordwire.http.UnreadableBodyException.Fault;
import dev.recordwire.schema.SchemaPair;
import dev.recordwire.schema.SchemaPairs;
import java.io.InputStream;
import java.util.Optional;

/// Reads bodies of one kind of record, after their content type was compared with the reader's.
///
/// @param codec the codec
/// @param options the bounds, and other schemas
/// @param others the other schemas, each compared once
/// @param <T> the record
record BodyReader<T>(Codec<T> codec, BodyOptions options, SchemaPairs<String> others) {
  private static final int MAX_HEADER = 200;

  BodyReader(Codec<T> codec, BodyOptions options) {
    this(
        codec,
        options,
        new SchemaPairs<>(
            codec::schema,
            codec.type().getName(),
            name -> Optional.ofNullable(options.known().get(name))));
  }

  /// A body whose content type was found to go with the reader.
  ///
  /// @param status the status of the response; 0 of a request
  /// @param place the start of errors
  /// @param isChecked whether frames have checksums
  /// @param change the reason for which some payloads may be refused, if there is one
  record Body(int status, String place, boolean isChecked, Optional<String> change) {}

  /// Compares a content type.
  ///
  /// @param expected [MediaType#RECORD] or [MediaType#FRAMES]
  /// @param length the length of the body, if it is known
  /// @throws UnreadableBodyException if it is another, or the body is too long
  Body check(String expected, int status, String place, Optional<String> contentType, long length)
      throws UnreadableBodyException {
    Optional<String> header = contentType.map(BodyReader::shortened);
    MediaType type = MediaType.parse(header.orElse(""));
    if (!type.type().equals(expected)) {
      throw new UnreadableBodyException(
          Fault.CONTENT_TYPE,
          status,
          "%s: its content type is %s, and %s is expected: send it by the module recordwire-http, or with that header"
              .formatted(place, header.orElse("not there"), expected),
          null);
    }
    if (expected.equals(MediaType.RECORD) && length > options.maxBytes()) {
      throw tooLong(status, place);
    }
    Optional<String> change = Optional.empty();
    if (type.schema().isPresent() && !type.schema().get().equals(own())) {
      change = compare(status, place, type.schema().get());
    }
    return new Body(status, place, type.isChecked(), change);
  }

  /// The beginning of a header, which a stranger may have made of hundreds of thousands of
  /// parameters: a content type of records is far shorter.
  private static String shortened(String header) {
    return header.length() <= MAX_HEADER ? header : header.substring(0, MAX_HEADER) + "…";
  }

  private String own() {
    return MediaType.name(codec.fingerprint());
  }

  private Optional<String> compare(int status, String place, String schema)
      throws UnreadableBodyException {
    SchemaPair pair = others.of(schema).orElseGet(() -> SchemaPair.unreadable(unknown()));
    if (!pair.isReadable()) {
      throw new UnreadableBodyException(
          Fault.SCHEMA,
          status,
          "%s: written with schema %s, and %s".formatted(place, schema, pair.reason()),
          null);
    }
    return pair.readsAll() ? Optional.empty() : Optional.of(pair.reason());
  }

  private String unknown() {
    return "this reader has %s of %s, and not the writer's: add the text of its Codec.schema() to BodyOptions.withKnown"
        .formatted(own(), codec.type().getName());
  }

  /// The exception for a body of too many bytes.
  UnreadableBodyException tooLong(int status, String place) {
    return new UnreadableBodyException(
        Fault.SIZE,
        status,
        "%s: it has more than %d bytes: raise BodyOptions.withMaxBytes if it should"
            .formatted(place, options.maxBytes()),
        null);
  }

  /// Decodes a whole body.
  ///
  /// @throws UnreadableBodyException if it is malformed
  T decode(Body body, byte[] bytes) throws UnreadableBodyException {
    try {
      return codec.decode(bytes, options.limits());
    } catch (DecodeException e) {
      throw new UnreadableBodyException(
          Fault.MALFORMED,
          body.status(),
          "%s: %s%s"
              .formatted(
                  body.place(),
                  e.getMessage(),
                  body.change().map(each -> "; its schema is another, and " + each).orElse("")),
          e);
    }
  }

  /// Reads a body's frames as they arrive.
  FrameReader<T> frames(Body body, InputStream bytes) {
    FrameFormat format = body.isChecked() ? FrameFormat.CHECKED : FrameFormat.PLAIN;
    return FrameReader.of(codec, bytes, format.withMaxBytes(options.maxBytes()))
        .withLimits(options.limits());
  }
}
