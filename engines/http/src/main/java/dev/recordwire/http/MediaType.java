package dev.recordwire.http;

import dev.recordwire.codec.Codec;
import dev.recordwire.file.FrameFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The content type of a body: a record, or frames of records, and the name of their schema.
///
/// @param type [#RECORD], [#FRAMES] or any other
/// @param parameters the parameters by their names, in small letters
record MediaType(String type, Map<String, String> parameters) {
  static final String RECORD = "application/vnd.recordwire";
  static final String FRAMES = "application/vnd.recordwire.frames";

  private static final String SCHEMA = "schema";
  private static final String CHECKED = "checked";
  private static final int DIGITS = 16;

  /// The type of one record.
  static MediaType record(Codec<?> codec) {
    return new MediaType(RECORD, Map.of(SCHEMA, name(codec.fingerprint())));
  }

  /// The type of frames.
  static MediaType frames(Codec<?> codec, FrameFormat format) {
    Map<String, String> parameters =
        format.isChecked()
            ? Map.of(SCHEMA, name(codec.fingerprint()), CHECKED, "true")
            : Map.of(SCHEMA, name(codec.fingerprint()));
    return new MediaType(FRAMES, parameters);
  }

  /// The name of a schema: the first 16 digits of its fingerprint.
  static String name(String fingerprint) {
    return fingerprint.substring(0, DIGITS);
  }

  /// Reads the value of a header, which may be anything.
  static MediaType parse(String header) {
    String[] parts = header.split(";", -1);
    Map<String, String> parameters = new TreeMap<>();
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      if (equals > 0) {
        parameters.put(
            parts[i].substring(0, equals).strip().toLowerCase(Locale.ROOT),
            parts[i].substring(equals + 1).strip().replace("\"", "").toLowerCase(Locale.ROOT));
      }
    }
    return new MediaType(parts[0].strip().toLowerCase(Locale.ROOT), parameters);
  }

  /// The name of the schema, if the header has one.
  Optional<String> schema() {
    return Optional.ofNullable(parameters.get(SCHEMA));
  }

  /// Whether frames have checksums.
  boolean isChecked() {
    return "true".equals(parameters.get(CHECKED));
  }

  /// The value of a header.
  String header() {
    StringBuilder header = new StringBuilder(type);
    new TreeMap<>(parameters)
        .forEach((name, value) -> header.append("; ").append(name).append('=').append(value));
    return header.toString();
  }
}
