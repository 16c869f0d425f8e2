package dev.recordwire.kafka;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.kafka.Versions.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings, and the texts of errors in them.
class RecordwireConfigTest {
  private static String refusal(Map<String, ?> settings) {
    try (RecordwireDeserializer<Reading> deserializer = new RecordwireDeserializer<>()) {
      return requireNonNull(
          assertThrows(ConfigException.class, () -> deserializer.configure(settings, false))
              .getMessage());
    }
  }

  private static Reading read(Map<String, ?> settings, byte[] payload) {
    try (RecordwireDeserializer<Reading> deserializer = new RecordwireDeserializer<>()) {
      deserializer.configure(settings, false);
      return requireNonNull(deserializer.deserialize("topic", new RecordHeaders(), payload));
    }
  }

  @Test
  void recordsAndCodecsAreNamedByClassOrText() {
    byte[] payload = ReadingCodec.encode(Reading.of(1));
    for (Object type :
        new Object[] {
          Reading.class, ReadingCodec.class, Reading.class.getName(), ReadingCodec.class.getName()
        }) {
      assertThat(read(Map.of("recordwire.value.type", type), payload)).isEqualTo(Reading.of(1));
    }
  }

  @Test
  void keysHaveTheirOwnType() {
    try (RecordwireSerde<Place> serde = new RecordwireSerde<>()) {
      serde.configure(
          Map.of("recordwire.key.type", Place.class, "recordwire.value.type", Reading.class), true);
      byte[] payload = serde.serializer().serialize("topic", new Place(1, 2));
      assertThat(serde.deserializer().deserialize("topic", payload)).isEqualTo(new Place(1, 2));
    }
  }

  @Test
  void limitsAreKept() {
    UnreadablePayloadException failure =
        assertThrows(
            UnreadablePayloadException.class,
            () ->
                read(
                    Map.of("recordwire.value.type", Reading.class, "recordwire.max.count", "2"),
                    ReadingCodec.encode(Reading.of(1))));
    assertThat(failure).hasMessageThat().startsWith("topic topic, value: Reading.celsius at byte");
    assertThat(failure.malformed().orElseThrow().path()).isEqualTo("Reading.celsius");
  }

  @Test
  void serializersPublishIntoTheFolderUnlessToldNotTo(@TempDir Path folder) {
    for (boolean publishes : new boolean[] {false, true}) {
      try (RecordwireSerializer<Reading> serializer = new RecordwireSerializer<>()) {
        serializer.configure(
            Map.of(
                "recordwire.value.type", Reading.class,
                "recordwire.schemas.directory", folder.toString(),
                "recordwire.schemas.publish", String.valueOf(publishes)),
            false);
        serializer.serialize("topic", new RecordHeaders(), Reading.of(1));
        serializer.serialize("topic", new RecordHeaders(), Reading.of(2));
      }
      assertThat(folder.toFile().list())
          .isEqualTo(
              publishes
                  ? new String[] {ReadingCodec.CODEC.fingerprint() + ".json"}
                  : new String[0]);
    }
  }

  @Test
  void aFolderThatIsMissingOrHasOtherFilesIsNoFaultOfTheMessage(@TempDir Path folder)
      throws IOException {
    SchemaStore none = SchemaStores.directory(folder.resolve("none"));
    assertThat(
            assertThrows(SchemaStoreException.class, () -> none.find(new SchemaId(1))).getMessage())
        .isEqualTo(
            "the folder of schemas %s does not exist: make it, or set recordwire.schemas.directory to another"
                .formatted(folder.resolve("none")));
    Path file = Files.writeString(folder.resolve("other.json"), "{}");
    SchemaStore other = SchemaStores.directory(folder);
    assertThat(
            assertThrows(SchemaStoreException.class, () -> other.find(new SchemaId(1)))
                .getMessage())
        .isEqualTo(
            "%s is no schema with all that it refers to (no \"recordwire\" in the schema): put the text of Codec.schema() there"
                .formatted(file));
  }

  @Test
  void errorsNameTheSettingAndTheRemedy() {
    assertThat(refusal(Map.of()))
        .isEqualTo(
            "recordwire.value.type is not set: name the record, such as weather.Reading, or make"
                + " the serializer by of(codec)");
    assertThat(refusal(Map.of("recordwire.value.type", "weather.Readin")))
        .isEqualTo(
            "Invalid value weather.Readin for configuration recordwire.value.type: there is no such"
                + " class on the class path: write the record's full name, and a nested one as"
                + " weather.Station$Reading");
    assertThat(refusal(Map.of("recordwire.value.type", "java.lang.String")))
        .isEqualTo(
            "Invalid value java.lang.String for configuration recordwire.value.type:"
                + " java.lang.String has no codec, because there is no class java.lang.StringCodec:"
                + " annotate it with @Wire and put recordwire-processor on the annotation processor"
                + " path");
    assertThat(
            refusal(Map.of("recordwire.value.type", Reading.class, "recordwire.valeu.type", "x")))
        .startsWith(
            "Invalid value x for configuration recordwire.valeu.type: there is no such setting:"
                + " write one of recordwire.");
    assertThat(
            refusal(
                Map.of("recordwire.value.type", Reading.class, "recordwire.without.header", "no")))
        .contains("recordwire.without.header");
    assertThat(
            refusal(
                Map.of(
                    "recordwire.value.type", Reading.class,
                    "recordwire.schemas.topic", "schemas",
                    "recordwire.schemas.directory", "schemas")))
        .isEqualTo(
            "recordwire.schemas.directory and recordwire.schemas.topic are both set: choose one"
                + " store");
  }

  @Test
  void whoeverIsNotConfiguredSaysSo() {
    try (RecordwireSerializer<Reading> serializer = new RecordwireSerializer<>()) {
      IllegalStateException failure =
          assertThrows(
              IllegalStateException.class, () -> serializer.serialize("topic", Reading.of(1)));
      assertThat(failure)
          .hasMessageThat()
          .isEqualTo(
              "a serializer without a record: make it by of(codec), or let Kafka make it from"
                  + " value.serializer and recordwire.value.type");
    }
  }

  @Test
  void everySettingIsDocumented() {
    RecordwireConfig.definition()
        .configKeys()
        .values()
        .forEach(key -> assertThat(key.documentation).endsWith("."));
    assertThat(RecordwireConfig.definition().names()).hasSize(10);
  }
}
