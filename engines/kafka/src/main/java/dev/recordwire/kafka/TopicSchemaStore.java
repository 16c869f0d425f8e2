package dev.recordwire.kafka;

import dev.recordwire.schema.Schema;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;

/// Schemas in a compacted topic: the keys are fingerprints, the values the texts.
///
/// A schema is known by the hash of its text, whatever key it has. An unknown id lets the store
/// read what the topic has got since, at most once a second for each id.
final class TopicSchemaStore implements SchemaStore {
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

  /// The most ids that are remembered as unknown; the oldest is forgotten first.
  private static final int MAX_UNKNOWN = 1_000;

  private final SchemaTopic topic;
  private final Map<SchemaId, String> schemas = new HashMap<>();

  private final Map<SchemaId, Long> unknown =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SchemaId, Long> eldest) {
          return size() > MAX_UNKNOWN;
        }
      };

  TopicSchemaStore(String topic, Map<String, ?> configs) {
    this.topic = new SchemaTopic(topic, configs);
  }

  @Override
  public synchronized Optional<String> find(SchemaId id) {
    if (!schemas.containsKey(id) && !isKnownToLack(id)) {
      readOn();
      if (!schemas.containsKey(id)) {
        unknown.put(id, System.nanoTime());
      }
    }
    return Optional.ofNullable(schemas.get(id));
  }

  private boolean isKnownToLack(SchemaId id) {
    Long asked = unknown.get(id);
    return asked != null && System.nanoTime() - asked < PATIENCE;
  }

  private void readOn() {
    try {
      topic.readOn(text -> schemas.put(SchemaId.ofText(text), text));
    } catch (KafkaException e) {
      throw new SchemaStoreException(
          "%s can't be read (%s): make sure that this program reaches it and may read it"
              .formatted(this, SchemaStoreException.reason(e)),
          e);
    }
  }

  @Override
  public synchronized void publish(String schema) {
    readOn();
    SchemaId id = SchemaId.ofText(schema);
    if (!schemas.containsKey(id)) {
      try {
        topic.add(Schema.parse(schema).fingerprint(), schema);
      } catch (KafkaException e) {
        throw SchemaStoreException.onPublishing(this, SchemaStoreException.reason(e), e);
      }
      schemas.put(id, schema);
    }
  }

  /// Closes the connection.
  @Override
  public synchronized void close() {
    topic.close();
  }

  @Override
  public String toString() {
    return "the topic of schemas '" + topic.name() + "'";
  }
}
