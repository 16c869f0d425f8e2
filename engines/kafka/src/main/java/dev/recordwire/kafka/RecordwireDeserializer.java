package dev.recordwire.kafka;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.schema.SchemaPair;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/// Reads records from keys or values of Kafka, and compares the schema that a message names with
/// its own before.
///
/// Made from a codec by [#of], or by Kafka from the class name in `value.deserializer`, with the
/// settings of [RecordwireConfig]. A null stays null. Bytes that are no record, and schemas that do
/// not go together, are an [UnreadablePayloadException], which a consumer wraps in a
/// RecordDeserializationException. May be shared between threads.
///
/// **Views** of a decoded record lie in the memory that Kafka received, without a copy, and keep
/// the whole fetch alive as long as the record is: [SerdeOptions#copies].
///
/// @param <T> the record
public final class RecordwireDeserializer<T> implements Deserializer<T> {
  private final Configuration<T> configuration;
  private volatile @Nullable WriterSchemas writers;

  /// For Kafka, which calls [#configure].
  public RecordwireDeserializer() {
    configuration = new Configuration<>("deserializer");
  }

  private RecordwireDeserializer(Binding<T> binding) {
    configuration = new Configuration<>(binding);
  }

  /// Returns a deserializer of values; [#forKeys] makes it one of keys.
  public static <T> RecordwireDeserializer<T> of(Codec<T> codec) {
    return of(codec, SerdeOptions.DEFAULT);
  }

  /// Returns a deserializer of values with options.
  public static <T> RecordwireDeserializer<T> of(Codec<T> codec, SerdeOptions options) {
    return new RecordwireDeserializer<>(Binding.of(codec, options, false));
  }

  /// Returns a deserializer of keys.
  public RecordwireDeserializer<T> forKeys() {
    return new RecordwireDeserializer<>(configuration.binding().forKeys(true));
  }

  /// Reads the settings of [RecordwireConfig], unless this was made from a codec.
  ///
  /// @throws org.apache.kafka.common.config.ConfigException naming the setting that is wrong
  @Override
  public void configure(Map<String, ?> configs, boolean isKey) {
    configuration.configure(configs, isKey);
  }

  /// Reads a record from bytes alone, as one of the own schema.
  ///
  /// @throws UnreadablePayloadException if they are malformed
  @Override
  public @Nullable T deserialize(String topic, byte @Nullable [] data) {
    return data == null ? null : decode(topic, configuration.binding(), ByteBuffer.wrap(data));
  }

  /// Reads the record of a message.
  ///
  /// @throws UnreadablePayloadException if the bytes are malformed, or of a schema that does not go
  ///     with the own one
  @Override
  public @Nullable T deserialize(String topic, Headers headers, byte @Nullable [] data) {
    return deserialize(topic, headers, data == null ? null : ByteBuffer.wrap(data));
  }

  /// Reads the record of a message where its bytes lie. The position of the buffer stays.
  ///
  /// @throws UnreadablePayloadException if the bytes are malformed, or of a schema that does not go
  ///     with the own one
  @Override
  public @Nullable T deserialize(String topic, Headers headers, @Nullable ByteBuffer data) {
    if (data == null) {
      return null;
    }
    Binding<T> binding = configuration.binding();
    if (SchemaHeader.isState(topic)) {
      return decode(topic, binding, data);
    }
    Optional<SchemaId> writer = SchemaHeader.find(headers, binding.header(), data);
    if (writer.isEmpty()) {
      requireNoHeader(topic, binding);
    } else if (!writer.get().equals(binding.id())) {
      return decodeOther(topic, binding, writer.get(), data);
    }
    return decode(topic, binding, data);
  }

  private static void requireNoHeader(String topic, Binding<?> binding) {
    if (binding.options().withoutHeader() == WithoutHeader.REFUSE) {
      throw new UnreadablePayloadException(
          "%s: no header '%s' names the schema of these bytes: let RecordwireSerializer write them, or set %s=decode"
              .formatted(
                  binding.place(topic), binding.header(), RecordwireConfig.WITHOUT_HEADER_CONFIG),
          binding.part(),
          null,
          null);
    }
  }

  private static <T> T decode(String topic, Binding<T> binding, ByteBuffer data) {
    try {
      return decode(binding, data);
    } catch (DecodeException e) {
      throw new UnreadablePayloadException(
          "%s: %s".formatted(binding.place(topic), e.getMessage()), binding.part(), null, e);
    }
  }

  private static <T> T decode(Binding<T> binding, ByteBuffer data) {
    ByteBuffer own = data.duplicate();
    if (binding.options().copies()) {
      own = ByteBuffer.allocate(data.remaining()).put(own).flip();
    }
    return binding.codec().decode(own, binding.options().limits());
  }

  /// Decodes a payload of another schema than the own one, if they go together.
  private T decodeOther(String topic, Binding<T> binding, SchemaId writer, ByteBuffer data) {
    SchemaPair pair = writers(binding).of(writer);
    if (!pair.isReadable()) {
      throw new UnreadablePayloadException(
          "%s: written with schema %s, and %s"
              .formatted(binding.place(topic), writer, pair.reason()),
          binding.part(),
          writer,
          null);
    }
    try {
      return decode(binding, data);
    } catch (DecodeException e) {
      throw new UnreadablePayloadException(
          "%s: %s; written with schema %s, and %s"
              .formatted(binding.place(topic), e.getMessage(), writer, pair.reason()),
          binding.part(),
          writer,
          e);
    }
  }

  private WriterSchemas writers(Binding<T> binding) {
    WriterSchemas known = writers;
    if (known == null) {
      known = new WriterSchemas(binding.codec(), binding.options().store());
      writers = known; // two threads may make one each, and either is right
    }
    return known;
  }

  /// Closes the store, if it was made from settings.
  @Override
  public void close() {
    configuration.close();
  }
}
