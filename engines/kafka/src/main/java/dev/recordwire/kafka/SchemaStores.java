package dev.recordwire.kafka;

import java.nio.file.Path;
import java.util.Map;

/// Makes the stores of schemas that come with Recordwire.
public final class SchemaStores {
  private SchemaStores() {}

  /// Returns a store in memory, which knows some schemas from the start.
  ///
  /// @param schemas their canonical texts
  public static SchemaStore inMemory(String... schemas) {
    return new MemorySchemaStore(schemas);
  }

  /// Returns a store in a folder, with a file `<fingerprint>.json` for each schema. It also reads
  /// files of other names that end in `.json`, in any layout, as the command `recordwire schema`
  /// and people write them. Files that come later are found.
  ///
  /// @param folder an existing folder, or one that is made when a schema is published
  public static SchemaStore directory(Path folder) {
    return new DirectorySchemaStore(folder);
  }

  /// Returns a store in a compacted topic, whose keys are fingerprints and whose values are the
  /// texts of schemas. Whoever publishes first makes the topic, with one partition.
  ///
  /// @param configs the settings of a client of Kafka, such as `bootstrap.servers`; those that are
  ///     not common to all clients are ignored
  public static SchemaStore topic(String topic, Map<String, ?> configs) {
    return new TopicSchemaStore(topic, configs);
  }
}
