package dev.recordwire.spark;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.codec.Codec;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.payload.PayloadException;
import dev.recordwire.schema.payload.PayloadVisitor;
import dev.recordwire.schema.payload.SchemaCodec;
import dev.recordwire.spark.payload.PayloadRows;
import dev.recordwire.spark.payload.RowPayloads;
import dev.recordwire.spark.payload.SingleRow;
import dev.recordwire.spark.payload.SparkTypes;
import dev.recordwire.spark.payload.UnreadablePayloadException;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/// Payloads become rows and the same payloads again, and malformed ones are refused as by other
/// readers.
class ShapesTest {
  private static final int RECORDS = 300;
  private static final int MUTATIONS = 60_000;

  @Test
  void payloadsOfRowsOfPayloadsAreTheSame() {
    assertSame(Shapes_ValuesCodec.CODEC, Shapes::values);
    assertSame(Shapes_PartsCodec.CODEC, Shapes::parts);
    assertSame(Shapes_EngineCodec.CODEC, i -> Shapes.parts(i).engine());
    assertSame(Shapes_WheelCodec.CODEC, i -> Shapes.parts(i).wheel());
    assertSame(Shapes_EventCodec.CODEC, i -> Shapes.parts(i).event());
  }

  private static <T> void assertSame(Codec<T> codec, IntFunction<T> records) {
    Schema schema = Schema.parse(codec.schema());
    StructType columns = SparkTypes.of(schema);
    SingleRow row = new SingleRow(schema, columns);
    RowPayloads payloads = new RowPayloads(schema, columns);
    for (int i = 0; i < RECORDS; i++) {
      byte[] payload = codec.encode(records.apply(i));
      assertWithMessage("%s %s", codec.type(), i)
          .that(payloads.toByteArray(row.read(payload)))
          .isEqualTo(payload);
    }
  }

  @Test
  void eachColumnIsTheSameWithoutTheOthers() {
    Schema schema = Schema.parse(Shapes_PartsCodec.CODEC.schema());
    StructType columns = SparkTypes.of(schema);
    SingleRow all = new SingleRow(schema, columns);
    for (int i = 0; i < columns.length(); i++) {
      StructField column = columns.fields()[i];
      SingleRow single = new SingleRow(schema, new StructType(new StructField[] {column}));
      for (int record = 0; record < 20; record++) {
        byte[] payload = Shapes_PartsCodec.encode(Shapes.parts(record));
        Object alone = value(single, payload, 0, column.dataType());
        Object together = value(all, payload, i, column.dataType());
        assertWithMessage(column.name()).that(alone).isEqualTo(together);
      }
    }
  }

  /// The value of a column as users see it: Spark's own arrays and maps have no equals.
  private static Object value(SingleRow rows, byte[] payload, int column, DataType type) {
    Object value = rows.read(payload).copy().get(column, type);
    return Optional.ofNullable(CatalystTypeConverters.createToScalaConverter(type).apply(value));
  }

  @Test
  void malformedPayloadsAreRefusedAsByOtherReaders() {
    int refused =
        mutate(Shapes_ValuesCodec.CODEC, Shapes_ValuesCodec.encode(Shapes.values(9)))
            + mutate(Shapes_EngineCodec.CODEC, Shapes_EngineCodec.encode(Shapes.parts(9).engine()))
            + mutate(Shapes_WheelCodec.CODEC, Shapes_WheelCodec.encode(Shapes.parts(8).wheel()))
            + mutate(Shapes_EventCodec.CODEC, Shapes_EventCodec.encode(Shapes.parts(8).event()))
            + mutate(Shapes_PartsCodec.CODEC, Shapes_PartsCodec.encode(Shapes.parts(8)));
    assertThat(refused).isGreaterThan(MUTATIONS);
  }

  private static int mutate(Codec<?> codec, byte[] payload) {
    Schema schema = Schema.parse(codec.schema());
    StructType columns = SparkTypes.of(schema);
    StructField[] some = new StructField[(columns.length() + 1) / 2];
    for (int i = 0; i < some.length; i++) {
      some[i] = columns.fields()[2 * i];
    }
    SchemaCodec other = SchemaCodec.of(schema);
    try (PayloadRows all = new PayloadRows(schema, columns, 1);
        PayloadRows half = new PayloadRows(schema, new StructType(some), 1)) {
      Random random = new Random(7);
      int refused = 0;
      for (int i = 0; i < MUTATIONS; i++) {
        byte[] changed = changed(payload, random);
        boolean isRefused = isRefused(all, changed);
        assertWithMessage("%s %s", codec.type(), i)
            .that(isRefused)
            .isEqualTo(isMalformed(other, changed) || (isRefused && isBeyondSpark(all, changed)));
        isRefused(half, changed); // may pass over what is malformed, and nothing worse
        refused += isRefused ? 1 : 0;
      }
      return refused;
    }
  }

  private static byte[] changed(byte[] payload, Random random) {
    byte[] changed = payload.clone();
    int changes = 1 + random.nextInt(2);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(changed.length);
      changed[at] = (byte) (random.nextBoolean() ? random.nextInt() : changed[at] + 1);
    }
    return random.nextInt(8) == 0
        ? Arrays.copyOf(changed, random.nextInt(changed.length + 3))
        : changed;
  }

  private static boolean isRefused(PayloadRows rows, byte[] payload) {
    rows.reset();
    try {
      rows.read(MemorySegment.ofArray(payload), 0);
      return false;
    } catch (UnreadablePayloadException _) {
      return true;
    }
  }

  private static boolean isBeyondSpark(PayloadRows rows, byte[] payload) {
    rows.reset();
    try {
      rows.read(MemorySegment.ofArray(payload), 0);
      return false;
    } catch (UnreadablePayloadException e) {
      return String.valueOf(e.getMessage()).contains("can't represent");
    }
  }

  private static boolean isMalformed(SchemaCodec codec, byte[] payload) {
    try {
      codec.visit(MemorySegment.ofArray(payload), new PayloadVisitor() {});
      return false;
    } catch (PayloadException _) {
      return true;
    }
  }
}
