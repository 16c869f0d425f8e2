package dev.recordwire.flink;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.file.RecordFileException;
import dev.recordwire.file.RecordFileReader;
import dev.recordwire.flink.Shapes.Price;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.fs.local.LocalDataOutputStream;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.util.InstantiationUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records that default limits refuse, in state and between tasks.
class LimitsTest {
  private static final DecodeLimits WIDE = DecodeLimits.DEFAULT.withMaxDecimalDigits(5000);
  private static final Price LONG = new Price(new BigDecimal("7".repeat(2000)));

  @Test
  void typesHaveTheLimitsOfTheirSource() throws Exception {
    RecordwireDeserializationSchema<Price> reader =
        InstantiationUtil.clone(
            RecordwireDeserializationSchema.of(Shapes_PriceCodec.CODEC).withLimits(WIDE));
    RecordwireSerializationSchema<Price> writer =
        InstantiationUtil.clone(
            RecordwireSerializationSchema.of(Shapes_PriceCodec.CODEC).withLimits(WIDE));
    byte[] payload = writer.serialize(LONG);
    assertThat(reader.deserialize(payload)).isEqualTo(LONG);

    for (TypeInformation<Price> type :
        List.of(
            reader.getProducedType(),
            PayloadDecoder.of(Shapes_PriceCodec.CODEC).withLimits(WIDE).getProducedType(),
            RecordFileFormat.of(Shapes_PriceCodec.CODEC).withLimits(WIDE).getProducedType(),
            RecordwireTypeInfo.of(Shapes_PriceCodec.CODEC).withLimits(WIDE).sharing())) {
      TypeSerializer<Price> serializer =
          InstantiationUtil.clone(InstantiationUtil.clone(type).createSerializer(null)).duplicate();
      assertThat(read(serializer, written(serializer))).isEqualTo(LONG);
      assertThat(serializer.copy(LONG)).isEqualTo(LONG);
    }
  }

  @Test
  void filesOfASinkHaveThem(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("prices.rwf");
    RecordFileWriterFactory<Price> factory = RecordFileWriterFactory.of(Shapes_PriceCodec.CODEC);
    try (LocalDataOutputStream out = new LocalDataOutputStream(file.toFile())) {
      BulkWriter<Price> writer = InstantiationUtil.clone(factory.withLimits(WIDE)).create(out);
      writer.addElement(LONG);
      writer.finish();
    }
    try (RecordFileReader<Price> in = RecordFileReader.open(Shapes_PriceCodec.CODEC, file)) {
      assertThat(in.withLimits(WIDE).get(0)).isEqualTo(LONG);
      assertThrows(RecordFileException.class, () -> in.get(0));
    }
    try (LocalDataOutputStream out = new LocalDataOutputStream(file.toFile())) {
      BulkWriter<Price> writer = factory.create(out);
      assertThrows(EncodeException.class, () -> writer.addElement(LONG));
    }
  }

  @Test
  void savepointsKeepThem() throws IOException {
    RecordwireTypeSerializer<Price> serializer =
        RecordwireTypeSerializer.of(Shapes_PriceCodec.CODEC).withLimits(WIDE);
    DataOutputSerializer out = new DataOutputSerializer(100);
    TypeSerializerSnapshot.writeVersionedSnapshot(out, serializer.snapshotConfiguration());

    TypeSerializerSnapshot<Price> snapshot =
        TypeSerializerSnapshot.readVersionedSnapshot(
            new DataInputDeserializer(out.getCopyOfBuffer()), LimitsTest.class.getClassLoader());

    assertThat(snapshot.restoreSerializer()).isEqualTo(serializer);
    assertThat(read(snapshot.restoreSerializer(), written(serializer))).isEqualTo(LONG);
  }

  @Test
  void withoutThemTheRecordIsRefused() {
    TypeSerializer<Price> serializer = RecordwireTypeSerializer.of(Shapes_PriceCodec.CODEC);

    assertThrows(EncodeException.class, () -> written(serializer));
  }

  @Test
  void tightLimitsOfASourceAreNotThoseOfTheJob() {
    DecodeLimits tight = DecodeLimits.DEFAULT.withMaxBytes(10).withMaxDepth(2);

    assertThat(
            RecordwireDeserializationSchema.of(ReadingCodec.CODEC)
                .withLimits(tight)
                .getProducedType())
        .isEqualTo(RecordwireTypeInfo.of(ReadingCodec.CODEC));
  }

  @Test
  void typesOfOtherLimitsDiffer() {
    RecordwireTypeInfo<Price> type = RecordwireTypeInfo.of(Shapes_PriceCodec.CODEC);

    assertThat(type.withLimits(WIDE)).isNotEqualTo(type);
    assertThat(type.withLimits(WIDE)).isEqualTo(type.withLimits(WIDE));
    assertThat(type.withLimits(DecodeLimits.DEFAULT)).isEqualTo(type);
  }

  @Test
  void aSavepointWithoutLimitsHasTheDefaultOnes() throws IOException {
    DataOutputSerializer out = snapshotWithoutLimits();
    TypeSerializerSnapshot<Price> snapshot = new RecordwireTypeSerializer.Snapshot<>();
    snapshot.readSnapshot(
        1, new DataInputDeserializer(out.getCopyOfBuffer()), LimitsTest.class.getClassLoader());

    assertThat(snapshot.restoreSerializer())
        .isEqualTo(RecordwireTypeSerializer.of(Shapes_PriceCodec.CODEC));
  }

  @Test
  void damagedLimitsAreRefused() throws IOException {
    DataOutputSerializer out = snapshotWithoutLimits();
    out.writeInt(-1);
    out.write(new byte[36]);
    TypeSerializerSnapshot<Price> snapshot = new RecordwireTypeSerializer.Snapshot<>();

    IOException error =
        assertThrows(
            IOException.class,
            () ->
                snapshot.readSnapshot(
                    2,
                    new DataInputDeserializer(out.getCopyOfBuffer()),
                    LimitsTest.class.getClassLoader()));
    assertThat(error)
        .hasMessageThat()
        .isEqualTo(
            "the savepoint's limits of dev.recordwire.flink.Shapes$Price are damaged: maxDepth is"
                + " -1: it must be at least 1");
  }

  private static DataOutputSerializer snapshotWithoutLimits() throws IOException {
    byte[] schema = Shapes_PriceCodec.CODEC.schema().getBytes(UTF_8);
    DataOutputSerializer out = new DataOutputSerializer(100);
    out.writeUTF(Price.class.getName());
    out.writeInt(schema.length);
    out.write(schema);
    return out;
  }

  private static byte[] written(TypeSerializer<Price> serializer) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(16);
    serializer.serialize(LONG, out);
    return out.getCopyOfBuffer();
  }

  private static Price read(TypeSerializer<Price> serializer, byte[] bytes) throws IOException {
    return serializer.deserialize(new DataInputDeserializer(bytes));
  }
}
