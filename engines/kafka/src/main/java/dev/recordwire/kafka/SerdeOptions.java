package dev.recordwire.kafka;

import dev.recordwire.codec.DecodeLimits;
import java.util.Optional;

/// The choices for writing and reading keys or values.
///
/// ```java
/// SerdeOptions options = SerdeOptions.DEFAULT.withStore(SchemaStores.directory(folder));
/// ```
///
/// @param store the schemas of other writers; whoever passes a store closes it
/// @param publishes whether a serializer publishes its schema in the store before its first message
/// @param headers whether a serializer names its schema in a header. Without it the schema is not
///     published, and readers take a payload for one of their own schema, or refuse it
/// @param withoutHeader the rule for messages that do not name their schema
/// @param limits the most that a payload may claim
/// @param copies whether a deserializer copies a payload before it decodes it. Without a copy the
///     views of a record lie in the memory of the whole fetch, which lives as long as the record
public record SerdeOptions(
    Optional<SchemaStore> store,
    boolean publishes,
    boolean headers,
    WithoutHeader withoutHeader,
    DecodeLimits limits,
    boolean copies) {
  /// No store, headers, any message, the default limits, no copies.
  public static final SerdeOptions DEFAULT =
      new SerdeOptions(
          Optional.empty(), true, true, WithoutHeader.DECODE, DecodeLimits.DEFAULT, false);

  /// Returns these options with a store, in which a serializer publishes its schema.
  public SerdeOptions withStore(SchemaStore store) {
    return new SerdeOptions(Optional.of(store), publishes, headers, withoutHeader, limits, copies);
  }

  /// Returns these options for serializers that publish their schema, or do not because somebody
  /// else does.
  public SerdeOptions withPublishing(boolean publishes) {
    return new SerdeOptions(store, publishes, headers, withoutHeader, limits, copies);
  }

  /// Returns these options for serializers that name their schema in a header, or do not.
  public SerdeOptions withHeaders(boolean headers) {
    return new SerdeOptions(store, publishes, headers, withoutHeader, limits, copies);
  }

  /// Returns these options with a rule for messages that do not name their schema.
  public SerdeOptions withoutHeader(WithoutHeader rule) {
    return new SerdeOptions(store, publishes, headers, rule, limits, copies);
  }

  /// Returns these options with limits.
  public SerdeOptions withLimits(DecodeLimits limits) {
    return new SerdeOptions(store, publishes, headers, withoutHeader, limits, copies);
  }

  /// Returns these options for deserializers that copy each payload, or do not.
  public SerdeOptions withCopies(boolean copies) {
    return new SerdeOptions(store, publishes, headers, withoutHeader, limits, copies);
  }
}
