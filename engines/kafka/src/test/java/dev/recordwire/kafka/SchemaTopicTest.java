package dev.recordwire.kafka;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import dev.recordwire.kafka.Versions.Later;
import dev.recordwire.schema.SchemaPair;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The topic of schemas on a real broker.
@ExtendWith(TestBroker.class)
class SchemaTopicTest {
  private static final String LATER = Codec.of(Later.class).schema();

  private static SchemaStore store(String topic) {
    return SchemaStores.topic(topic, TestBroker.settings(Map.of("group.id", "of-the-user")));
  }

  @Test
  void settingsAreEnoughForProducersAndConsumers() {
    String topic = TestBroker.topic("with-schemas");
    Map<String, Object> settings =
        TestBroker.settings(
            Map.of(
                "key.serializer", "org.apache.kafka.common.serialization.StringSerializer",
                "value.serializer", "dev.recordwire.kafka.RecordwireSerializer",
                "key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer",
                "value.deserializer", "dev.recordwire.kafka.RecordwireDeserializer",
                "recordwire.schemas.topic", "schemas-of-settings",
                "group.id", "with-schemas"));
    settings.put("recordwire.value.type", Later.class);
    try (Producer<String, Later> producer = new KafkaProducer<>(settings)) {
      TestBroker.send(producer, new ProducerRecord<>(topic, Later.of(1)));
    }

    settings.put("recordwire.value.type", Reading.class.getName());
    try (Consumer<String, Reading> consumer = new KafkaConsumer<>(settings)) {
      consumer.subscribe(List.of(topic));
      assertThat(TestBroker.poll(consumer, 1).getFirst().value().sensor()).isEqualTo("mast");
    }
  }

  @Test
  void aPublishedSchemaIsFoundByOthersAndIsThereOnce() throws Exception {
    try (SchemaStore first = store("schemas");
        SchemaStore second = store("schemas")) {
      assertThat(second.find(SchemaId.ofText(LATER))).isEmpty();
      first.publish(LATER);
      first.publish(LATER);
      Thread.sleep(1_100); // an unknown id is asked for once a second
      assertThat(second.find(SchemaId.ofText(LATER))).hasValue(LATER);
      second.publish(LATER);
    }

    try (Consumer<byte[], byte[]> consumer = TestBroker.rawConsumer("schemas")) {
      List<ConsumerRecord<byte[], byte[]>> messages = TestBroker.poll(consumer, 1);
      assertThat(messages).hasSize(1);
      assertThat(new String(messages.getFirst().key(), UTF_8))
          .isEqualTo(Codec.of(Later.class).fingerprint());
    }
    assertThat(policy("schemas")).isEqualTo("compact");
  }

  private static String policy(String topic) throws InterruptedException, ExecutionException {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try (Admin admin = Admin.create(TestBroker.settings(Map.of()))) {
      Config config =
          requireNonNull(admin.describeConfigs(List.of(resource)).all().get().get(resource));
      return config.get("cleanup.policy").value();
    }
  }

  @Test
  void aTopicThatForgetsIsRefused() {
    TestBroker.topic("forgetful", 1, Map.of("cleanup.policy", "delete"));
    try (SchemaStore store = store("forgetful")) {
      SchemaStoreException failure =
          assertThrows(SchemaStoreException.class, () -> store.publish(LATER));
      assertThat(failure)
          .hasMessageThat()
          .isEqualTo(
              "the topic of schemas 'forgetful' can't take a schema (its cleanup.policy is delete,"
                  + " and schemas would be lost: set it to compact): let this program write there,"
                  + " or set recordwire.schemas.publish=false and publish it otherwise");
    }
  }

  @Test
  void foreignEntriesAreNoSchemas() {
    TestBroker.topic("mixed", 3, Map.of("cleanup.policy", "compact"));
    try (Producer<String, String> producer =
        TestBroker.producer(new StringSerializer(), new StringSerializer())) {
      TestBroker.send(producer, new ProducerRecord<>("mixed", 0, "key", "no schema"));
      TestBroker.send(producer, new ProducerRecord<>("mixed", 1, "key", null));
      TestBroker.send(producer, new ProducerRecord<>("mixed", 2, "another key", LATER));
    }
    try (SchemaStore store = store("mixed")) {
      assertThat(store.find(SchemaId.ofText(LATER))).hasValue(LATER);
      assertThat(store.find(SchemaId.ofText("no schema"))).hasValue("no schema");
      SchemaPair pair = SchemaPair.of("no schema", LATER, "Later");
      assertThat(pair.isReadable()).isFalse();
      assertThat(pair.reason()).startsWith("the text of this schema is none: line 1,");
    }
  }

  @Test
  void aStoreThatIsNotReachedIsNoFaultOfTheMessage() {
    SchemaStore store =
        SchemaStores.topic(
            "schemas",
            Map.of(
                "bootstrap.servers", "127.0.0.1:1",
                "default.api.timeout.ms", "500",
                "request.timeout.ms", "400"));
    SchemaStoreException failure =
        assertThrows(SchemaStoreException.class, () -> store.find(SchemaId.ofText(LATER)));
    assertThat(failure).hasMessageThat().startsWith("the topic of schemas 'schemas' can't be read");
    store.close();
  }

  @Test
  void whyAClientCanNotBeMadeIsSaid() {
    SchemaStore store =
        SchemaStores.topic("schemas", Map.of("bootstrap.servers", "no.such.host.invalid:9092"));
    assertThat(assertThrows(SchemaStoreException.class, () -> store.find(SchemaId.ofText(LATER))))
        .hasMessageThat()
        .isEqualTo(
            "the topic of schemas 'schemas' can't be read (Failed to construct kafka consumer: No"
                + " resolvable bootstrap urls given in bootstrap.servers): make sure that this"
                + " program reaches it and may read it");
    store.close();
  }
}
