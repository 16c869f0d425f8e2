package dev.recordwire.grpc;

import dev.recordwire.schema.SchemaPair;
import java.util.Optional;

/// The schemas of a client beside the schemas of a server, for one method.
///
/// @param request the client writes, and the server reads
/// @param response the server writes, and the client reads
record SchemaVerdict(SchemaPair request, SchemaPair response) {
  /// The most characters of a reason, so that a status with it fits in the metadata of a response.
  private static final int MAX_CHARACTERS = 1_000;

  /// Keeps no more of the reasons than is said: a stranger's schemas may make them megabytes.
  SchemaVerdict {
    request = shortened(request);
    response = shortened(response);
  }

  /// A verdict on a method of which nothing can be read.
  static SchemaVerdict unreadable(String reason) {
    SchemaPair neither = SchemaPair.unreadable(reason);
    return new SchemaVerdict(neither, neither);
  }

  /// The reason for which no message goes between the two, if there is one.
  Optional<String> refusal() {
    if (!request.isReadable()) {
      return Optional.of("request: " + request.reason());
    }
    return response.isReadable() ? Optional.empty() : Optional.of("response: " + response.reason());
  }

  /// The change because of which some messages may be refused, if there is one.
  static Optional<String> change(SchemaPair pair) {
    return pair.readsAll() ? Optional.empty() : Optional.of(pair.reason());
  }

  private static SchemaPair shortened(SchemaPair pair) {
    String reason = pair.reason();
    return reason.length() <= MAX_CHARACTERS
        ? pair
        : new SchemaPair(
            pair.isReadable(),
            pair.readsAll(),
            reason.substring(0, MAX_CHARACTERS) + " … and more changes");
  }
}
