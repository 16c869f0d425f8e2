package dev.recordwire.kafka;

import dev.recordwire.codec.Codec;
import dev.recordwire.kafka.Versions.Later;
import java.util.Optional;

/// A store that is not reached at first.
final class FailingStore implements SchemaStore {
  volatile boolean isReached;

  @Override
  public Optional<String> find(SchemaId id) {
    if (!isReached) {
      throw new SchemaStoreException("the store is not reached: wait for it");
    }
    return Optional.of(Codec.of(Later.class).schema());
  }

  @Override
  public void publish(String schema) {
    if (!isReached) {
      throw new SchemaStoreException("the store is not reached: wait for it");
    }
  }
}
