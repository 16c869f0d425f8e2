package dev.recordwire.kafka;

import dev.recordwire.codec.Codec;
import java.util.Map;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/// The [RecordwireSerializer] and [RecordwireDeserializer] of one record, for Kafka Streams and for
/// whoever wants both.
///
/// ```java
/// Serde<Reading> readings = RecordwireSerde.of(ReadingCodec.CODEC);
/// ```
///
/// @param <T> the record
public final class RecordwireSerde<T> implements Serde<T> {
  private final RecordwireSerializer<T> serializer;
  private final RecordwireDeserializer<T> deserializer;

  /// For Kafka, which calls [#configure].
  public RecordwireSerde() {
    this(new RecordwireSerializer<>(), new RecordwireDeserializer<>());
  }

  private RecordwireSerde(
      RecordwireSerializer<T> serializer, RecordwireDeserializer<T> deserializer) {
    this.serializer = serializer;
    this.deserializer = deserializer;
  }

  /// Returns a serde of values; [#forKeys] makes it one of keys.
  public static <T> RecordwireSerde<T> of(Codec<T> codec) {
    return of(codec, SerdeOptions.DEFAULT);
  }

  /// Returns a serde of values with options.
  public static <T> RecordwireSerde<T> of(Codec<T> codec, SerdeOptions options) {
    return new RecordwireSerde<>(
        RecordwireSerializer.of(codec, options), RecordwireDeserializer.of(codec, options));
  }

  /// Returns a serde of keys.
  public RecordwireSerde<T> forKeys() {
    return new RecordwireSerde<>(serializer.forKeys(), deserializer.forKeys());
  }

  /// Reads the settings of [RecordwireConfig], unless this was made from a codec.
  ///
  /// @throws org.apache.kafka.common.config.ConfigException naming the setting that is wrong
  @Override
  public void configure(Map<String, ?> configs, boolean isKey) {
    serializer.configure(configs, isKey);
    deserializer.configure(configs, isKey);
  }

  @Override
  public Serializer<T> serializer() {
    return serializer;
  }

  @Override
  public Deserializer<T> deserializer() {
    return deserializer;
  }

  /// Closes the stores that were made from settings.
  @Override
  public void close() {
    serializer.close();
    deserializer.close();
  }
}
