package dev.recordwire.kafka;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Schemas in memory.
final class MemorySchemaStore implements SchemaStore {
  private final Map<SchemaId, String> schemas = new ConcurrentHashMap<>();

  MemorySchemaStore(String... schemas) {
    for (String schema : schemas) {
      publish(schema);
    }
  }

  @Override
  public Optional<String> find(SchemaId id) {
    return Optional.ofNullable(schemas.get(id));
  }

  @Override
  public void publish(String schema) {
    schemas.put(SchemaId.ofText(schema), schema);
  }

  @Override
  public String toString() {
    return "the store in memory";
  }
}
