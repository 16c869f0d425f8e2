package dev.recordwire.flink;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int32View;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.UnknownFields;
import dev.recordwire.flink.Shapes.Place;
import dev.recordwire.flink.Shapes.Tree;
import dev.recordwire.flink.Shapes.WithView;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.core.memory.DataOutputViewStreamWrapper;
import org.apache.flink.util.InstantiationUtil;
import org.junit.jupiter.api.Test;

class RecordwireTypeSerializerTest {
  private static final RecordwireTypeSerializer<Reading> READINGS =
      RecordwireTypeSerializer.of(ReadingCodec.CODEC);

  private static byte[] bytes(Reading reading) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(1);
    READINGS.serialize(reading, out);
    return out.getCopyOfBuffer();
  }

  @Test
  void thePayloadIsBehindItsLength() throws IOException {
    byte[] payload = ReadingCodec.encode(Reading.of(7));

    DataInputDeserializer in = new DataInputDeserializer(bytes(Reading.of(7)));

    assertThat(in.readInt()).isEqualTo(payload.length);
    byte[] rest = new byte[in.available()];
    in.readFully(rest);
    assertThat(rest).isEqualTo(payload);
  }

  @Test
  void aFixedSizeNeedsNoLength() throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(1);
    RecordwireTypeSerializer.of(Shapes_PlaceCodec.CODEC).serialize(new Place(1, 2), out);

    assertThat(out.getCopyOfBuffer()).isEqualTo(Shapes_PlaceCodec.encode(new Place(1, 2)));
  }

  @Test
  void everyOutputGetsTheSameBytes() throws IOException {
    for (int size : new int[] {0, 10, 60, 200_000}) {
      Reading reading = new Reading(1, "mast", Float64View.arange(0, size, 1));
      for (int room : new int[] {1, 3, 4, 100, 1_000_000}) {
        DataOutputSerializer inMemory = new DataOutputSerializer(room);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        DataOutputViewStreamWrapper wrapper = new DataOutputViewStreamWrapper(stream);
        for (int i = 0; i < 3; i++) {
          READINGS.serialize(reading, inMemory);
          READINGS.serialize(reading, wrapper);
        }
        assertThat(inMemory.getCopyOfBuffer()).isEqualTo(stream.toByteArray());
        assertThat(READINGS.deserialize(new DataInputDeserializer(stream.toByteArray())))
            .isEqualTo(reading);
      }
    }
  }

  @Test
  void aRecordThatCantBeEncodedLeavesNoTrace() throws IOException {
    RecordwireTypeSerializer<Tree> trees = RecordwireTypeSerializer.of(Shapes_TreeCodec.CODEC);
    Tree deep = new Tree("leaf", List.of());
    for (int i = 0; i < 70; i++) {
      deep = new Tree("branch", List.of(deep));
    }
    Tree tooDeep = deep;
    DataOutputSerializer out = new DataOutputSerializer(10_000);
    trees.serialize(new Tree("a", List.of()), out);
    int before = out.length();

    assertThrows(EncodeException.class, () -> trees.serialize(tooDeep, out));

    assertThat(out.length()).isEqualTo(before);
  }

  @Test
  void aCopyHasItsOwnNumbers() {
    double[] numbers = {1, 2};
    Reading reading = new Reading(1, "roof", Float64View.wrap(numbers));

    Reading copy = READINGS.copy(reading);
    numbers[0] = 99;

    assertThat(copy.celsius()).isEqualTo(Float64View.of(1, 2));
    assertThat(READINGS.isImmutableType()).isFalse();
  }

  @Test
  void whatCantChangeIsItsOwnCopy() {
    Place place = new Place(1, 2);

    assertThat(RecordwireTypeSerializer.of(Shapes_PlaceCodec.CODEC).copy(place))
        .isSameInstanceAs(place);
  }

  @Test
  void nothingIsCopiedWhereTheJobSharesRecords() throws Exception {
    RecordwireTypeSerializer<Reading> sharing = InstantiationUtil.clone(READINGS.sharing());
    Reading reading = Reading.of(1);

    assertThat(sharing.copy(reading)).isSameInstanceAs(reading);
    assertThat(sharing.duplicate().copy(reading)).isSameInstanceAs(reading);
    assertThat(sharing.isImmutableType()).isTrue();
    assertThat(sharing).isNotEqualTo(READINGS);
    assertThat(READINGS.copy(reading)).isNotSameInstanceAs(reading);
  }

  @Test
  void decodedRecordsDoNotShareBytes() throws IOException {
    RecordwireTypeSerializer<WithView> views =
        RecordwireTypeSerializer.of(Shapes_WithViewCodec.CODEC);
    DataOutputSerializer out = new DataOutputSerializer(1);
    views.serialize(new WithView(Int32View.of(1), UnknownFields.NONE), out);
    views.serialize(new WithView(Int32View.of(2), UnknownFields.NONE), out);
    DataInputDeserializer in = new DataInputDeserializer(out.getCopyOfBuffer());

    WithView first = views.deserialize(in);
    WithView second = views.deserialize(first, in);

    assertThat(first.numbers()).isEqualTo(Int32View.of(1));
    assertThat(second.numbers()).isEqualTo(Int32View.of(2));
  }

  @Test
  void malformedBytesAreNamed() throws IOException {
    byte[] bytes = bytes(Reading.of(1));
    bytes[bytes.length - 26] = 1;

    IOException failure =
        assertThrows(
            IOException.class, () -> READINGS.deserialize(new DataInputDeserializer(bytes)));

    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "dev.recordwire.flink.Reading can't be read from state or a stream of Flink:"
                + " Reading.celsius at byte 26: it claims 65539 elements of 8 bytes, and the"
                + " payload has 24 bytes left");
    assertThat(failure).hasCauseThat().isInstanceOf(DecodeException.class);
  }

  @Test
  void aLengthIsNotBelieved() {
    byte[] huge = {0x7f, -1, -1, -1, 0};
    byte[] negative = {-1, -1, -1, -1, 0};

    EOFException end =
        assertThrows(
            EOFException.class, () -> READINGS.deserialize(new DataInputDeserializer(huge)));
    assertThat(end)
        .hasMessageThat()
        .matches(
            "dev.recordwire.flink.Reading has \\d+ bytes, and state or a stream of Flink ends"
                + " before them: it is cut off or damaged");
    assertThat(
            assertThrows(
                IOException.class, () -> READINGS.deserialize(new DataInputDeserializer(negative))))
        .hasMessageThat()
        .startsWith("dev.recordwire.flink.Reading has -1 bytes by its length");
  }
}
