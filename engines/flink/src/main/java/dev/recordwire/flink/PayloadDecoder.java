package dev.recordwire.flink;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import java.io.Serial;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.ResultTypeQueryable;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/// Decodes a stream of payloads; those that are no record go to a stream of their own.
///
/// ```java
/// SingleOutputStreamOperator<Reading> readings =
///     payloads.process(PayloadDecoder.of(ReadingCodec.CODEC));
/// DataStream<MalformedPayload> malformed = readings.getSideOutput(PayloadDecoder.MALFORMED);
/// ```
///
/// The views of a record lie in its payload.
///
/// @param <T> the record
public final class PayloadDecoder<T> extends ProcessFunction<byte[], T>
    implements ResultTypeQueryable<T> {
  @Serial private static final long serialVersionUID = 1L;

  /// The stream of payloads that are no record.
  public static final OutputTag<MalformedPayload> MALFORMED =
      new OutputTag<>("malformed", TypeInformation.of(MalformedPayload.class));

  private final Decoding<T> decoding;

  private PayloadDecoder(Decoding<T> decoding) {
    this.decoding = decoding;
  }

  /// Returns a decoder.
  public static <T> PayloadDecoder<T> of(Codec<T> codec) {
    return new PayloadDecoder<>(Decoding.of(codec));
  }

  /// Returns the same decoder with other limits.
  public PayloadDecoder<T> withLimits(DecodeLimits limits) {
    return new PayloadDecoder<>(decoding.withLimits(limits));
  }

  @Override
  public void processElement(byte[] payload, Context context, Collector<T> out) {
    T record;
    try {
      record = decoding.decode(payload);
    } catch (DecodeException e) {
      context.output(
          MALFORMED, new MalformedPayload(payload, e.path(), e.offset(), e.getMessage()));
      return;
    }
    out.collect(record);
  }

  @Override
  public TypeInformation<T> getProducedType() {
    return decoding.type();
  }
}
