package dev.recordwire.kafka;

import dev.recordwire.codec.Codec;
import dev.recordwire.schema.SchemaPair;
import dev.recordwire.schema.SchemaPairs;
import java.util.Optional;

/// The schemas of other writers that a deserializer has met, each compared once with its own.
final class WriterSchemas {
  private final Codec<?> codec;
  private final Optional<SchemaStore> store;
  private final SchemaPairs<SchemaId> compared;

  WriterSchemas(Codec<?> codec, Optional<SchemaStore> store) {
    this.codec = codec;
    this.store = store;
    this.compared =
        new SchemaPairs<>(
            codec::schema,
            codec.type().getName(),
            writer -> store.flatMap(each -> each.find(writer)));
  }

  /// Compares the schema with an id. An unknown one is asked for again the next time, since it may
  /// be known by then.
  ///
  /// @throws SchemaStoreException if the store can't be asked
  SchemaPair of(SchemaId writer) {
    return compared.of(writer).orElseGet(() -> SchemaPair.unreadable(unknown()));
  }

  private String unknown() {
    String own = "this reader has %s of %s".formatted(SchemaId.of(codec), codec.type().getName());
    return store.isEmpty()
        ? "%s and no store of schemas: set %s or %s, where the writer's is"
            .formatted(
                own,
                RecordwireConfig.SCHEMAS_DIRECTORY_CONFIG,
                RecordwireConfig.SCHEMAS_TOPIC_CONFIG)
        : "%s, and %s does not have the writer's: publish the text of its Codec.schema() there"
            .formatted(own, store.get());
  }
}
