package dev.recordwire.flink;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.serialization.DeserializationSchema;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.SimpleCounter;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.Collector;
import org.apache.flink.util.InstantiationUtil;
import org.apache.flink.util.UserCodeClassLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Payloads that come from elsewhere.
@ExtendWith(TestCluster.class)
class PayloadsTest {
  private static byte[] poison() {
    byte[] payload = ReadingCodec.encode(Reading.of(1));
    payload[payload.length - 26] = 1;
    return payload;
  }

  /// The context that a connector passes to its schema, with one counter.
  private static final class Context extends UnregisteredMetricsGroup
      implements DeserializationSchema.InitializationContext {
    private final Counter counter = new SimpleCounter();

    @Override
    public MetricGroup getMetricGroup() {
      return this;
    }

    @Override
    public Counter counter(String name) {
      assertThat(name).isEqualTo("malformedPayloads");
      return counter;
    }

    @Override
    public UserCodeClassLoader getUserCodeClassLoader() {
      throw new UnsupportedOperationException("nobody needs it here");
    }
  }

  /// The records that came out.
  private record Out(List<Reading> records) implements Collector<Reading> {
    @Override
    public void collect(Reading reading) {
      records.add(reading);
    }

    @Override
    public void close() {}
  }

  @Test
  void aSchemaReadsWhatTheOtherWrites() throws Exception {
    RecordwireSerializationSchema<Reading> writer =
        InstantiationUtil.clone(RecordwireSerializationSchema.of(ReadingCodec.CODEC));
    RecordwireDeserializationSchema<Reading> reader =
        InstantiationUtil.clone(RecordwireDeserializationSchema.of(ReadingCodec.CODEC));

    assertThat(reader.deserialize(writer.serialize(Reading.of(3)))).isEqualTo(Reading.of(3));
    assertThat(reader.deserialize(null)).isNull();
    assertThat(reader.isEndOfStream(Reading.of(3))).isFalse();
    assertThat(reader.getProducedType()).isEqualTo(RecordwireTypeInfo.of(ReadingCodec.CODEC));
  }

  @Test
  void poisonFailsTheJobUnlessItIsSkipped() {
    IOException failure =
        assertThrows(
            IOException.class,
            () -> RecordwireDeserializationSchema.of(ReadingCodec.CODEC).deserialize(poison()));

    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "a payload is no dev.recordwire.flink.Reading: Reading.celsius at byte 26: it claims"
                + " 65539 elements of 8 bytes, and the payload has 24 bytes left;"
                + " withMalformed(MalformedPayloads.SKIP) goes on");
    assertThat(failure).hasCauseThat().isInstanceOf(DecodeException.class);
  }

  @Test
  void skippedPoisonIsCounted() throws Exception {
    RecordwireDeserializationSchema<Reading> schema =
        RecordwireDeserializationSchema.of(ReadingCodec.CODEC)
            .withMalformed(MalformedPayloads.SKIP);
    Context context = new Context();
    Out out = new Out(new ArrayList<>());
    schema.open(context);

    schema.deserialize(ReadingCodec.encode(Reading.of(1)), out);
    schema.deserialize(poison(), out);
    schema.deserialize(ReadingCodec.encode(Reading.of(2)), out);

    assertThat(out.records()).containsExactly(Reading.of(1), Reading.of(2)).inOrder();
    assertThat(context.counter.getCount()).isEqualTo(1);
  }

  @Test
  void poisonIsSkippedWithoutMetrics() throws Exception {
    RecordwireDeserializationSchema<Reading> schema =
        RecordwireDeserializationSchema.of(ReadingCodec.CODEC)
            .withMalformed(MalformedPayloads.SKIP);

    assertThat(schema.deserialize(poison())).isNull();
  }

  @Test
  void limitsTravelWithASchema() throws Exception {
    RecordwireDeserializationSchema<Reading> schema =
        InstantiationUtil.clone(
            RecordwireDeserializationSchema.of(ReadingCodec.CODEC)
                .withLimits(DecodeLimits.DEFAULT.withMaxCount(2)));

    IOException failure =
        assertThrows(
            IOException.class, () -> schema.deserialize(ReadingCodec.encode(Reading.of(1))));

    assertThat(failure).hasMessageThat().contains("Reading.celsius");
  }

  @Test
  @SuppressWarnings("deprecation") // sinks of tests
  void poisonGoesToAStreamOfItsOwn() throws Exception {
    StreamExecutionEnvironment environment = TestCluster.environment();
    SingleOutputStreamOperator<Reading> readings =
        environment
            .fromData(
                PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO,
                ReadingCodec.encode(Reading.of(1)),
                poison(),
                ReadingCodec.encode(Reading.of(2)))
            .process(PayloadDecoder.of(ReadingCodec.CODEC));
    readings.addSink(new Collected<>("sound"));
    readings.getSideOutput(PayloadDecoder.MALFORMED).addSink(new Collected<>("malformed"));

    TestCluster.run(environment);

    assertThat(Collected.of("sound")).containsExactly(Reading.of(1), Reading.of(2));
    MalformedPayload malformed = (MalformedPayload) Collected.of("malformed").getFirst();
    assertThat(Collected.of("malformed")).hasSize(1);
    assertThat(malformed.payload()).isEqualTo(poison());
    assertThat(malformed.path()).isEqualTo("Reading.celsius");
    assertThat(malformed.offset()).isEqualTo(26);
    assertThat(malformed.message())
        .isEqualTo(
            "Reading.celsius at byte 26: it claims 65539 elements of 8 bytes, and the payload has"
                + " 24 bytes left");
  }
}
