package dev.recordwire.kafka;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeLimits;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;
import org.apache.kafka.common.config.ConfigDef.Range;
import org.apache.kafka.common.config.ConfigDef.ValidString;
import org.apache.kafka.common.config.ConfigException;

/// The settings of serializers and deserializers that Kafka makes by class name, among those of
/// their producer, consumer or Streams program.
///
/// ```properties
/// value.deserializer=dev.recordwire.kafka.RecordwireDeserializer
/// recordwire.value.type=weather.Reading
/// recordwire.schemas.topic=schemas
/// ```
public final class RecordwireConfig {
  /// `recordwire.key.type`: the class of the keys' record, or of its codec.
  public static final String KEY_TYPE_CONFIG = "recordwire.key.type";

  /// `recordwire.value.type`: the class of the values' record, or of its codec.
  public static final String VALUE_TYPE_CONFIG = "recordwire.value.type";

  /// `recordwire.schemas.directory`: the folder of the schemas of other writers.
  public static final String SCHEMAS_DIRECTORY_CONFIG = SettingNames.SCHEMAS_DIRECTORY;

  /// `recordwire.schemas.topic`: the compacted topic of the schemas of other writers.
  public static final String SCHEMAS_TOPIC_CONFIG = "recordwire.schemas.topic";

  /// `recordwire.schemas.publish`: whether a serializer publishes its schema, `true` by default.
  public static final String SCHEMAS_PUBLISH_CONFIG = SettingNames.SCHEMAS_PUBLISH;

  /// `recordwire.headers`: whether a serializer names its schema in a header, `true` by default.
  public static final String HEADERS_CONFIG = "recordwire.headers";

  /// `recordwire.without.header`: `decode`, the default, or `refuse`, for messages that do not name
  /// their schema.
  public static final String WITHOUT_HEADER_CONFIG = "recordwire.without.header";

  /// `recordwire.copy`: whether to copy each payload before decoding it, `false` by default.
  public static final String COPY_CONFIG = "recordwire.copy";

  /// `recordwire.max.count`: the most elements that one array, list, set or map may have.
  public static final String MAX_COUNT_CONFIG = "recordwire.max.count";

  /// `recordwire.max.bytes`: the largest payload in bytes.
  public static final String MAX_BYTES_CONFIG = "recordwire.max.bytes";

  private static final String PREFIX = "recordwire.";

  private static final ConfigDef DEFINITION =
      new ConfigDef()
          .define(
              KEY_TYPE_CONFIG,
              ConfigDef.Type.CLASS,
              null,
              Importance.HIGH,
              "The class of the keys' record, or of its codec.")
          .define(
              VALUE_TYPE_CONFIG,
              ConfigDef.Type.CLASS,
              null,
              Importance.HIGH,
              "The class of the values' record, or of its codec.")
          .define(
              SCHEMAS_DIRECTORY_CONFIG,
              ConfigDef.Type.STRING,
              null,
              Importance.MEDIUM,
              "The folder of the schemas of other writers.")
          .define(
              SCHEMAS_TOPIC_CONFIG,
              ConfigDef.Type.STRING,
              null,
              Importance.MEDIUM,
              "The compacted topic of the schemas of other writers.")
          .define(
              SCHEMAS_PUBLISH_CONFIG,
              ConfigDef.Type.BOOLEAN,
              true,
              Importance.MEDIUM,
              "Whether a serializer publishes its schema before its first message.")
          .define(
              HEADERS_CONFIG,
              ConfigDef.Type.BOOLEAN,
              true,
              Importance.MEDIUM,
              "Whether a serializer names its schema in a header.")
          .define(
              WITHOUT_HEADER_CONFIG,
              ConfigDef.Type.STRING,
              "decode",
              ValidString.in("decode", "refuse"),
              Importance.MEDIUM,
              "The rule for messages that do not name their schema.")
          .define(
              COPY_CONFIG,
              ConfigDef.Type.BOOLEAN,
              false,
              Importance.LOW,
              "Whether to copy each payload before decoding it.")
          .define(
              MAX_COUNT_CONFIG,
              ConfigDef.Type.LONG,
              DecodeLimits.DEFAULT.maxCount(),
              Range.atLeast(0),
              Importance.LOW,
              "The most elements that one array, list, set or map may have.")
          .define(
              MAX_BYTES_CONFIG,
              ConfigDef.Type.LONG,
              DecodeLimits.DEFAULT.maxBytes(),
              Range.atLeast(0),
              Importance.LOW,
              "The largest payload in bytes.");

  private RecordwireConfig() {}

  /// The definitions of the settings, for tools that list them.
  public static ConfigDef definition() {
    return new ConfigDef(DEFINITION);
  }

  /// Makes the binding that settings describe.
  ///
  /// @throws ConfigException naming the setting that is wrong and the remedy
  static <T> Binding<T> binding(Map<String, ?> configs, boolean isKey) {
    requireKnown(configs);
    @SuppressWarnings("unchecked") // Kafka's settings name the class that the program expects
    Codec<T> codec =
        (Codec<T>) CodecLookup.find(configs, isKey ? KEY_TYPE_CONFIG : VALUE_TYPE_CONFIG);
    return Binding.of(codec, options(configs), isKey);
  }

  private static SerdeOptions options(Map<String, ?> configs) {
    AbstractConfig parsed = new AbstractConfig(DEFINITION, configs, false);
    DecodeLimits limits =
        DecodeLimits.DEFAULT
            .withMaxCount(parsed.getLong(MAX_COUNT_CONFIG))
            .withMaxBytes(parsed.getLong(MAX_BYTES_CONFIG));
    String withoutHeader = parsed.getString(WITHOUT_HEADER_CONFIG).toUpperCase(Locale.ROOT);
    return new SerdeOptions(
        store(configs, parsed),
        parsed.getBoolean(SCHEMAS_PUBLISH_CONFIG),
        parsed.getBoolean(HEADERS_CONFIG),
        WithoutHeader.valueOf(withoutHeader),
        limits,
        parsed.getBoolean(COPY_CONFIG));
  }

  private static Optional<SchemaStore> store(Map<String, ?> configs, AbstractConfig parsed) {
    String directory = parsed.getString(SCHEMAS_DIRECTORY_CONFIG);
    String topic = parsed.getString(SCHEMAS_TOPIC_CONFIG);
    if (directory != null && topic != null) {
      throw new ConfigException(
          "%s and %s are both set: choose one store"
              .formatted(SCHEMAS_DIRECTORY_CONFIG, SCHEMAS_TOPIC_CONFIG));
    }
    if (directory != null) {
      return Optional.of(SchemaStores.directory(Path.of(directory)));
    }
    return topic == null ? Optional.empty() : Optional.of(SchemaStores.topic(topic, configs));
  }

  private static void requireKnown(Map<String, ?> configs) {
    for (Map.Entry<String, ?> each : configs.entrySet()) {
      if (each.getKey().startsWith(PREFIX) && !DEFINITION.names().contains(each.getKey())) {
        throw new ConfigException(
            each.getKey(),
            each.getValue(),
            "there is no such setting: write one of " + String.join(", ", DEFINITION.names()));
      }
    }
  }
}
