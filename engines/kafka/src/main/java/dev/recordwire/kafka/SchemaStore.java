package dev.recordwire.kafka;

import java.util.Optional;

/// The schemas that messages were written with, by their ids: readers find in it a schema that is
/// not their own, and writers publish theirs.
///
/// A store may be shared between threads, serializers and deserializers. [SchemaStores] makes
/// stores in memory, in a folder and in a topic.
public interface SchemaStore extends AutoCloseable {
  /// Returns the canonical text of the schema with an id, if the store has it.
  ///
  /// @throws SchemaStoreException if the store can't be asked, so that a later attempt may succeed
  Optional<String> find(SchemaId id);

  /// Adds a schema, unless the store has it, and returns when readers can find it.
  ///
  /// @param schema its canonical text, as [dev.recordwire.codec.Codec#schema] has it
  /// @throws SchemaStoreException if the store can't take it
  void publish(String schema);

  /// Releases the connections of the store; it opens them again if it is used later.
  @Override
  default void close() {}
}
