package dev.recordwire.kafka;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.EncodeException;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/// Writes records as keys or values of Kafka, with a header that names their schema unless
/// [SerdeOptions#headers] says otherwise.
///
/// Made from a codec by [#of], or by Kafka from the class name in `value.serializer`, with the
/// settings of [RecordwireConfig]. A null stays null, which deletes a key in a compacted topic. A
/// record that its format can't represent is a [SerializationException]. May be shared between
/// threads.
///
/// @param <T> the record
public final class RecordwireSerializer<T> implements Serializer<T> {
  private final Configuration<T> configuration;
  private volatile boolean isPublished;

  /// For Kafka, which calls [#configure].
  public RecordwireSerializer() {
    configuration = new Configuration<>("serializer");
  }

  private RecordwireSerializer(Binding<T> binding) {
    configuration = new Configuration<>(binding);
  }

  /// Returns a serializer of values; [#forKeys] makes it one of keys.
  public static <T> RecordwireSerializer<T> of(Codec<T> codec) {
    return of(codec, SerdeOptions.DEFAULT);
  }

  /// Returns a serializer of values with options.
  public static <T> RecordwireSerializer<T> of(Codec<T> codec, SerdeOptions options) {
    return new RecordwireSerializer<>(Binding.of(codec, options, false));
  }

  /// Returns a serializer of keys.
  public RecordwireSerializer<T> forKeys() {
    return new RecordwireSerializer<>(configuration.binding().forKeys(true));
  }

  /// Reads the settings of [RecordwireConfig], unless this was made from a codec.
  ///
  /// @throws org.apache.kafka.common.config.ConfigException naming the setting that is wrong
  @Override
  public void configure(Map<String, ?> configs, boolean isKey) {
    configuration.configure(configs, isKey);
  }

  /// Writes a record without a header.
  @Override
  public byte @Nullable [] serialize(String topic, @Nullable T data) {
    return data == null ? null : encode(topic, configuration.binding(), data);
  }

  @Override
  public byte @Nullable [] serialize(String topic, Headers headers, @Nullable T data) {
    if (SchemaHeader.isState(topic)) {
      return serialize(topic, data);
    }
    Binding<T> binding = configuration.binding();
    headers.remove(binding.header());
    if (data == null) {
      return null;
    }
    byte[] payload = encode(topic, binding, data);
    if (binding.options().headers()) {
      publish(binding);
      headers.add(binding.header(), SchemaHeader.of(binding.id(), payload));
    }
    return payload;
  }

  private static <T> byte[] encode(String topic, Binding<T> binding, T data) {
    try {
      return binding.codec().encode(data, binding.options().limits());
    } catch (EncodeException e) {
      throw new SerializationException(binding.place(topic) + ": " + e.getMessage(), e);
    }
  }

  /// Publishes the schema before the first message that names it, so that no reader meets a name
  /// that it can't resolve.
  private void publish(Binding<T> binding) {
    if (!isPublished) {
      if (binding.options().publishes()) {
        binding.options().store().ifPresent(store -> store.publish(binding.codec().schema()));
      }
      isPublished = true;
    }
  }

  /// Closes the store, if it was made from settings.
  @Override
  public void close() {
    configuration.close();
  }
}
