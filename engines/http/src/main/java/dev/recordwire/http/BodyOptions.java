package dev.recordwire.http;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.file.FrameFormat;
import dev.recordwire.schema.Schema;
import java.util.HashMap;
import java.util.Map;

/// The choices for reading bodies.
///
/// ```java
/// BodyOptions options = BodyOptions.DEFAULT.withMaxBytes(1 << 20).withKnown(schemaOfVersion1);
/// ```
///
/// @param maxBytes the longest body of one record, and the longest record among frames; a longer
///     one is refused before memory is taken for it
/// @param limits the most that a payload may claim
/// @param known the texts of other schemas, by the first 16 digits of their fingerprints
public record BodyOptions(int maxBytes, DecodeLimits limits, Map<String, String> known) {
  /// 64 MiB, the default limits, and no schema but one's own.
  public static final BodyOptions DEFAULT =
      new BodyOptions(FrameFormat.PLAIN.maxBytes(), DecodeLimits.DEFAULT, Map.of());

  /// Checks and copies.
  ///
  /// @throws IllegalArgumentException if `maxBytes` is negative, or larger than a frame can be
  public BodyOptions {
    FrameFormat.PLAIN.withMaxBytes(maxBytes);
    known = Map.copyOf(known);
  }

  /// Returns these options with another bound of bodies.
  ///
  /// @throws IllegalArgumentException if it is negative, or larger than a frame can be
  public BodyOptions withMaxBytes(int bytes) {
    return new BodyOptions(bytes, limits, known);
  }

  /// Returns these options with limits.
  public BodyOptions withLimits(DecodeLimits limits) {
    return new BodyOptions(maxBytes, limits, known);
  }

  /// Returns these options with schemas of other versions, whose bodies are read as far as the
  /// rules of docs/evolution.md allow.
  ///
  /// @param schemas the texts of [Codec#schema][dev.recordwire.codec.Codec#schema]
  /// @throws dev.recordwire.schema.SchemaException if one is no schema
  public BodyOptions withKnown(String... schemas) {
    Map<String, String> more = new HashMap<>(known);
    for (String text : schemas) {
      Schema schema = Schema.parse(text);
      more.put(MediaType.name(schema.fingerprint()), schema.canonical());
    }
    return new BodyOptions(maxBytes, limits, more);
  }
}
