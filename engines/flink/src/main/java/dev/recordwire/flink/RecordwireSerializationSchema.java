package dev.recordwire.flink;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeLimits;
import java.io.Serial;
import org.apache.flink.api.common.serialization.SerializationSchema;

/// Writes records as payloads for a connector, such as that of Kafka.
///
/// @param <T> the record
public final class RecordwireSerializationSchema<T> implements SerializationSchema<T> {
  @Serial private static final long serialVersionUID = 1L;

  private final Decoding<T> codec;

  private RecordwireSerializationSchema(Decoding<T> codec) {
    this.codec = codec;
  }

  /// Returns a schema of a codec's records.
  public static <T> RecordwireSerializationSchema<T> of(Codec<T> codec) {
    return new RecordwireSerializationSchema<>(Decoding.of(codec));
  }

  /// Returns the same schema with other limits, for records that the default ones refuse: their
  /// readers need these limits, too.
  public RecordwireSerializationSchema<T> withLimits(DecodeLimits limits) {
    return new RecordwireSerializationSchema<>(codec.withLimits(limits));
  }

  /// Returns the payload of a record.
  ///
  /// @throws dev.recordwire.codec.EncodeException if its format can't represent it
  @Override
  public byte[] serialize(T element) {
    return codec.codec().encode(element, codec.limits());
  }
}
