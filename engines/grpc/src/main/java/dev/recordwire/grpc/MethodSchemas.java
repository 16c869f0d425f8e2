package dev.recordwire.grpc;

import dev.recordwire.codec.Codec;
import java.util.Optional;

/// The schemas of a method's messages, which its descriptor carries: their names and texts as the
/// metadata of a call has them.
///
/// @param names the first 16 digits of the fingerprints of request and response
/// @param texts the packed texts of both, unless they are longer than metadata has room for
record MethodSchemas(Codec<?> request, Codec<?> response, String names, Optional<String> texts) {
  private static final int DIGITS = 16;

  /// The schemas of two codecs.
  static MethodSchemas of(Codec<?> request, Codec<?> response) {
    return new MethodSchemas(
        request,
        response,
        name(request.fingerprint()) + SchemaMetadata.BETWEEN_NAMES + name(response.fingerprint()),
        SchemaMetadata.pack(request.schema(), response.schema()));
  }

  /// The name of a schema.
  static String name(String fingerprint) {
    return fingerprint.substring(0, DIGITS);
  }

  @Override
  public String toString() {
    return "%s -> %s, schemas %s"
        .formatted(request.type().getName(), response.type().getName(), names);
  }
}
