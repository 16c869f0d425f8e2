package dev.recordwire.flink;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import java.io.IOException;
import java.io.Serial;
import org.apache.flink.api.common.serialization.DeserializationSchema;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.SimpleCounter;
import org.jspecify.annotations.Nullable;

/// Reads the records of a connector, such as that of Kafka, from payloads.
///
/// A null, as deletions in Kafka are, gives no record. To keep malformed payloads, let the
/// connector give bytes, and decode them by [PayloadDecoder].
///
/// @param <T> the record
public final class RecordwireDeserializationSchema<T> implements DeserializationSchema<T> {
  @Serial private static final long serialVersionUID = 1L;

  /// The name of the metric that counts the payloads which were skipped.
  public static final String MALFORMED_PAYLOADS = "malformedPayloads";

  private final Decoding<T> decoding;
  private final MalformedPayloads choice;
  private transient @Nullable Counter malformed;

  private RecordwireDeserializationSchema(Decoding<T> decoding, MalformedPayloads choice) {
    this.decoding = decoding;
    this.choice = choice;
  }

  /// Returns a schema that fails at a malformed payload.
  public static <T> RecordwireDeserializationSchema<T> of(Codec<T> codec) {
    return new RecordwireDeserializationSchema<>(Decoding.of(codec), MalformedPayloads.FAIL);
  }

  /// Returns the same schema with another choice for malformed payloads.
  public RecordwireDeserializationSchema<T> withMalformed(MalformedPayloads choice) {
    return new RecordwireDeserializationSchema<>(decoding, choice);
  }

  /// Returns the same schema with other limits. Where they are wider than the default ones, the job
  /// keeps the records in state and passes them on within them.
  public RecordwireDeserializationSchema<T> withLimits(DecodeLimits limits) {
    return new RecordwireDeserializationSchema<>(decoding.withLimits(limits), choice);
  }

  @Override
  public void open(InitializationContext context) {
    malformed = context.getMetricGroup().counter(MALFORMED_PAYLOADS);
  }

  /// Returns the record of a payload, or null for a null and for a payload that is skipped.
  ///
  /// @throws IOException if the payload is malformed, and the choice is [MalformedPayloads#FAIL]
  @Override
  public @Nullable T deserialize(byte @Nullable [] message) throws IOException {
    if (message == null) {
      return null;
    }
    try {
      return decoding.decode(message);
    } catch (DecodeException e) {
      if (choice == MalformedPayloads.FAIL) {
        throw new IOException(
            "a payload is no %s: %s; withMalformed(MalformedPayloads.SKIP) goes on"
                .formatted(decoding.codec().type().getName(), e.getMessage()),
            e);
      }
      counter().inc();
      return null;
    }
  }

  private Counter counter() {
    Counter known = malformed;
    if (known == null) {
      known = new SimpleCounter(); // a connector that does not open its schema has no metrics
      malformed = known;
    }
    return known;
  }

  @Override
  public boolean isEndOfStream(@Nullable T nextElement) {
    return false;
  }

  @Override
  public TypeInformation<T> getProducedType() {
    return decoding.type();
  }
}
