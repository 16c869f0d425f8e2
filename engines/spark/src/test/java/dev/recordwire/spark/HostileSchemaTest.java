package dev.recordwire.spark;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import dev.recordwire.spark.payload.PayloadRows;
import dev.recordwire.spark.payload.SparkTypes;
import dev.recordwire.spark.payload.UnreadablePayloadException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Schemas and payloads that would take memory without end are refused.
class HostileSchemaTest {
  private static RecordDefinition record(String name, Type... types) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      fields.add(new Field("f" + i, types[i], i + 1, Optional.empty(), false));
    }
    return new RecordDefinition(name, true, fields, Optional.empty(), List.of());
  }

  @Test
  void recordThatContainsItselfIsRefused() {
    Schema schema =
        Schema.of("Tree", List.of(record("Tree", new Type.Optional(new Type.Reference("Tree")))));

    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> SparkTypes.of(schema));

    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "Tree.f0 is a Tree inside itself, which no type of Spark is: name the other columns by"
                + " schema(…)");
  }

  @Test
  void schemaThatDoublesWithEachRecordIsRefused() {
    List<RecordDefinition> records = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Type next = new Type.Reference("R" + (i + 1));
      records.add(record("R" + i, next, next));
    }
    records.add(record("R40", Type.Scalar.INT32));
    Schema schema = Schema.of("R0", records);

    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> SparkTypes.of(schema));

    assertThat(e).hasMessageThat().contains("or 10000 columns with those in them");
  }

  @Test
  void fewBytesDoNotTakeMuchMemory() {
    Type[] optional =
        IntStream.range(0, 300)
            .mapToObj(_ -> new Type.Optional(Type.Scalar.INT64))
            .toArray(Type[]::new);
    Type list =
        new Type.Sequence(
            false, Length.Prefix.UINT32, new Type.Reference("Wide"), OptionalLong.empty(), false);
    Schema schema = Schema.of("Many", List.of(record("Many", list), record("Wide", optional)));
    int elements = 500_000;
    byte[] payload =
        ByteBuffer.allocate(4 + 2 + 4 + 4 + 4 * elements)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(2 + 4 + 4 + 4 * elements)
            .putShort((short) ((1 << 3) | Field.KIND_LENGTH))
            .putInt(4 + 4 * elements)
            .putInt(elements)
            .array();
    try (PayloadRows rows = new PayloadRows(schema, SparkTypes.of(schema), 1)) {
      UnreadablePayloadException e =
          assertThrows(
              UnreadablePayloadException.class, () -> rows.read(MemorySegment.ofArray(payload), 0));

      assertThat(e)
          .hasMessageThat()
          .contains("Many.f0 is 500000 elements of 301 columns, which a row can't represent");
    }
  }
}
