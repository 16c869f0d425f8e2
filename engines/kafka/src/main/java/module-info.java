/// Records as keys and values of Kafka: serializers, schemas, dead letters.
@SuppressWarnings("requires-automatic") // Kafka names no modules, so the names of its jars are them
module dev.recordwire.kafka {
  requires static kafka.streams;
  requires static org.jspecify;
  requires transitive dev.recordwire.codec;
  requires dev.recordwire.schema;
  requires kafka.clients;

  exports dev.recordwire.kafka;
}
