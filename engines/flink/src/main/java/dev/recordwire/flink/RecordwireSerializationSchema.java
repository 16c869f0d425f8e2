package dev.recordwire.flink;

import dev.recordwire.codec.Codec;
import java.io.Serial;
import org.apache.flink.api.common.serialization.SerializationSchema;

/// Writes records as payloads for a connector, such as that of Kafka.
///
/// @param <T> the record
public final class RecordwireSerializationSchema<T> implements SerializationSchema<T> {
  @Serial private static final long serialVersionUID = 1L;

  private final CodecOfType<T> codec;

  private RecordwireSerializationSchema(CodecOfType<T> codec) {
    this.codec = codec;
  }

  /// Returns a schema of a codec's records.
  public static <T> RecordwireSerializationSchema<T> of(Codec<T> codec) {
    return new RecordwireSerializationSchema<>(new CodecOfType<>(codec.type()));
  }

  /// Returns the payload of a record.
  ///
  /// @throws dev.recordwire.codec.EncodeException if its format can't represent it
  @Override
  public byte[] serialize(T element) {
    return codec.get().encode(element);
  }
}
