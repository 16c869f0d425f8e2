package dev.recordwire.codec.spi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.BoolView;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.spi.Shipment.Leg;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A value without a representation is an error with a path and a remedy, in every method of the
/// codec.
final class EncodeErrorsTest {
  private static <T> void assertNotEncodable(Codec<T> codec, T value, String message) {
    MemorySegment offHeap = Arena.ofAuto().allocate(1 << 20);
    assertThat(Errors.encoding(() -> codec.encodedSize(value))).hasMessageThat().isEqualTo(message);
    assertThat(Errors.encoding(() -> codec.encode(value))).hasMessageThat().isEqualTo(message);
    assertWriteFails(codec, value, message, offHeap);
  }

  /// For faults that the size does not depend on, so that only writing finds them.
  private static <T> void assertNotWritable(Codec<T> codec, T value, String message) {
    MemorySegment offHeap = Arena.ofAuto().allocate(1 << 20);
    assertThat(Errors.encoding(() -> codec.encode(value))).hasMessageThat().isEqualTo(message);
    assertWriteFails(codec, value, message, offHeap);
  }

  private static <T> void assertWriteFails(
      Codec<T> codec, T value, String message, MemorySegment offHeap) {
    assertThat(Errors.encoding(() -> codec.encode(value, new byte[1 << 20], 3)))
        .hasMessageThat()
        .isEqualTo(message);
    assertThat(Errors.encoding(() -> codec.encode(value, offHeap, 3)))
        .hasMessageThat()
        .isEqualTo(message);
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void nullIsAnError() {
    assertNotEncodable(
        ReadingCodec.CODEC,
        new Reading(1, null, 0),
        "Reading.name: it is null, and this type has no bytes for null: give it a value, or"
            + " declare it @Nullable or Optional");
    assertNotEncodable(
        Shipment.CODEC,
        new Shipment("", new Leg(null, ""), (short) 0),
        "Shipment.leg.span: it is null, and this type has no bytes for null: give it a value,"
            + " or declare it @Nullable or Optional");
    Columns columns = Columns.random(new Random(1), 1);
    assertNotEncodable(
        Columns.CODEC,
        new Columns(
            columns.flags(),
            columns.int8s(),
            columns.int16s(),
            columns.int32s(),
            columns.int64s(),
            columns.uint8s(),
            columns.smallUint8s(),
            columns.uint16s(),
            columns.letters(),
            columns.uint32s(),
            columns.uint64s(),
            columns.float32s(),
            null,
            columns.raw()),
        "Columns.float64s: it is null, and this type has no bytes for null: give it a value,"
            + " or declare it @Nullable or Optional");
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void aMissingArgumentIsTheCallersError() {
    Codec<Reading> codec = ReadingCodec.CODEC;
    List<Executable> encoding =
        List.of(
            () -> codec.encodedSize(null),
            () -> codec.encode(null),
            () -> codec.encode(null, DecodeLimits.DEFAULT),
            () -> codec.encode(null, new byte[9], 0),
            () -> codec.encode(null, new byte[9], 0, DecodeLimits.DEFAULT),
            () -> codec.encode(null, MemorySegment.ofArray(new byte[9]), 0),
            () -> codec.encode(null, ByteBuffer.allocate(9)));
    for (Executable each : encoding) {
      assertThat(assertThrows(NullPointerException.class, each))
          .hasMessageThat()
          .isEqualTo(
              "the value is null, and nothing encodes null: where null means a deletion, test for"
                  + " it first");
    }
    List<Executable> decoding =
        List.of(
            () -> codec.decode((byte[]) null),
            () -> codec.decode((byte[]) null, DecodeLimits.DEFAULT),
            () -> codec.decode(null, 0, 0),
            () -> codec.decode(null, 0, 0, DecodeLimits.DEFAULT),
            () -> codec.decode((MemorySegment) null),
            () -> codec.decode((ByteBuffer) null),
            () -> codec.decodeNext(null),
            () -> codec.decodePrefix((byte[]) null),
            () -> codec.decodePrefix((byte[]) null, DecodeLimits.DEFAULT),
            () -> codec.decodePrefix(null, 0, 0),
            () -> codec.decodePrefix((MemorySegment) null),
            () -> codec.verify((byte[]) null),
            () -> codec.verify((byte[]) null, DecodeLimits.DEFAULT),
            () -> codec.verify(null, 0, 0),
            () -> codec.verify((MemorySegment) null),
            () -> codec.verify((ByteBuffer) null));
    for (Executable each : decoding) {
      assertThat(assertThrows(NullPointerException.class, each))
          .hasMessageThat()
          .isEqualTo(
              "the payload is null, and nothing decodes null: where null means a deletion, test for"
                  + " it first");
    }
  }

  @ParameterizedTest
  @CsvSource({"'\uD800', 0", "'ab\uDC00cd', 2", "'what? \uD834', 6", "'\uDD1E\uD834', 0"})
  void anUnpairedSurrogateIsAnError(String text, int index) {
    for (int padding : new int[] {0, 5, 20, 300}) {
      assertNotEncodable(
          ReadingCodec.CODEC,
          new Reading(1, "é".repeat(padding) + text, 0),
          "Reading.name: the surrogate at index "
              + (padding + index)
              + " has no partner, and UTF-8 can't represent it: remove it, or replace it with"
              + " U+FFFD");
    }
  }

  @Test
  void aLengthBeyondItsPrefixIsAnError() {
    assertThat(ReadingCodec.CODEC.encode(new Reading(1, "x".repeat(65_535), 0))).hasLength(65_549);
    for (String text : new String[] {"x".repeat(65_536), "éé".repeat(16_384)}) {
      assertNotEncodable(
          ReadingCodec.CODEC,
          new Reading(1, text, 0),
          "Reading.name: 65536 bytes exceed the 65535 that a UINT16 length prefix can count:"
              + " shorten it, or annotate the record @Wire(lengths = LengthPrefix.UINT32)");
    }
    assertNotEncodable(
        Columns.SHORT_CODEC,
        Columns.random(new Random(1), 70_000),
        "Columns.flags: 70000 elements exceed the 65535 that a UINT16 length prefix can count:"
            + " shorten it, or annotate the record @Wire(lengths = LengthPrefix.UINT32)");
  }

  @Test
  void unsignedNumbersAreInRange() {
    Scalars s = Scalars.LOWEST;
    assertNotWritable(
        Scalars.CODEC,
        new Scalars(true, s.int8(), s.int16(), 0, 0, 256, 0, 0, 0, 0, 0, 'x'),
        "Scalars.uint8: 256 is not in 0…255: give it a value in range, or a wider type");
    assertNotWritable(
        Scalars.CODEC,
        new Scalars(true, s.int8(), s.int16(), 0, 0, 0, -1, 0, 0, 0, 0, 'x'),
        "Scalars.uint16: -1 is not in 0…65535: give it a value in range, or a wider type");
    assertNotWritable(
        Scalars.CODEC,
        new Scalars(true, s.int8(), s.int16(), 0, 0, 0, 0, 1L << 32, 0, 0, 0, 'x'),
        "Scalars.uint32: 4294967296 is not in 0…4294967295: give it a value in range, or a wider"
            + " type");
  }

  @Test
  void unsignedElementsAreInRange() {
    Columns columns = Columns.random(new Random(1), 300);
    columns.uint32s()[280] = -1;
    assertNotWritable(
        Columns.CODEC,
        columns,
        "Columns.uint32s[280]: -1 is not in 0…4294967295: give it a value in range, or a wider"
            + " type");
    columns.uint16s()[299] = 65_536;
    assertNotWritable(
        Columns.CODEC,
        columns,
        "Columns.uint16s[299]: 65536 is not in 0…65535: give it a value in range, or a wider type");
    columns.smallUint8s()[0] = -128;
    assertNotWritable(
        Columns.CODEC,
        columns,
        "Columns.smallUint8s[0]: -128 is not in 0…255: give it a value in range, or a wider type");
    columns.uint8s()[1] = 1 << 30;
    assertNotWritable(
        Columns.CODEC,
        columns,
        "Columns.uint8s[1]: 1073741824 is not in 0…255: give it a value in range, or a wider type");
  }

  @Test
  void aBoolViewShowsBools() {
    Panes panes = Panes.random(new Random(1), 12);
    MemorySegment bytes = panes.bools().segment();
    bytes.set(java.lang.foreign.ValueLayout.JAVA_BYTE, 9, (byte) 2);
    assertThat(panes.bools()).isInstanceOf(BoolView.class);
    assertNotWritable(
        Panes.CODEC,
        panes,
        "Panes.bools[9]: its byte is neither 0 nor 1: set the view's elements as booleans");
  }

  @Test
  void aTargetThatIsTooSmallNamesTheSize() {
    Codec<Reading> codec = ReadingCodec.CODEC;
    for (int room = 0; room < 19; room++) {
      byte[] array = new byte[room + 2];
      ByteBuffer buffer = ByteBuffer.allocateDirect(room + 2).position(2);
      MemorySegment segment = Arena.ofAuto().allocate(room + 2);
      String expected =
          "Reading: it takes 19 bytes, and the target has room for "
              + room
              + ": make room for encodedSize(value) bytes";
      assertThat(Errors.encoding(() -> codec.encode(Samples.READING, array, 2)))
          .hasMessageThat()
          .isEqualTo(expected);
      assertThat(Errors.encoding(() -> codec.encode(Samples.READING, buffer)))
          .hasMessageThat()
          .isEqualTo(expected);
      assertThat(Errors.encoding(() -> codec.encode(Samples.READING, segment, 2)))
          .hasMessageThat()
          .isEqualTo(expected);
    }
  }

  @Test
  void aTargetTooSmallByOneByteIsRefused() {
    Samples.straddling()
        .filter(sample -> sample.codec().type() != Shipment.class || sample.bytes().length < 5000)
        .forEach(EncodeErrorsTest::assertTooSmallByOne);
  }

  private static <T> void assertTooSmallByOne(Samples.Sample<T> sample) {
    int room = (int) sample.codec().encodedSize(sample.value()) - 1;
    MemorySegment offHeap = Arena.ofAuto().allocate(room);
    EncodeException e =
        Errors.encoding(() -> sample.codec().encode(sample.value(), new byte[room], 0));
    assertThat(e).hasMessageThat().contains("takes " + (room + 1) + " bytes");
    assertThat(Errors.encoding(() -> sample.codec().encode(sample.value(), offHeap, 0)))
        .hasMessageThat()
        .isEqualTo(e.getMessage());
  }

  @Test
  void offsetsOutsideTheTargetAreTheCallersError() {
    byte[] bytes = new byte[30];
    Codec<Reading> codec = ReadingCodec.CODEC;
    assertThrows(IndexOutOfBoundsException.class, () -> codec.encode(Samples.READING, bytes, -1));
    assertThrows(IndexOutOfBoundsException.class, () -> codec.encode(Samples.READING, bytes, 31));
    assertThrows(
        IndexOutOfBoundsException.class,
        () -> codec.encode(Samples.READING, MemorySegment.ofArray(bytes), 31));
    assertThrows(IndexOutOfBoundsException.class, () -> codec.decode(bytes, 20, 11));
    assertThrows(IndexOutOfBoundsException.class, () -> codec.decode(bytes, -1, 11));
  }
}
