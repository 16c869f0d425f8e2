package dev.recordwire.codec.spi;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.spi.Samples.Sample;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class CodecRoundTripTest {
  private static final String GOLDEN = "2a0000000500416c6963650000000000e05740";

  @Test
  void theBytesAreTheSpecifiedOnes() {
    assertThat(HexFormat.of().formatHex(ReadingCodec.CODEC.encode(Samples.READING)))
        .isEqualTo(GOLDEN);
    assertThat(ReadingCodec.CODEC.decode(HexFormat.of().parseHex(GOLDEN)))
        .isEqualTo(Samples.READING);
  }

  @Test
  void everyFixedSizeTypeHasItsOffset() {
    assertThat(HexFormat.of().formatHex(Scalars.CODEC.encode(Scalars.HIGHEST)))
        .isEqualTo(
            "01"
                + "7f"
                + "ff7f"
                + "ffffff7f"
                + "ffffffffffffff7f"
                + "ff"
                + "ffff"
                + "ffffffff"
                + "ffffffffffffffff"
                + "ffff7f7f"
                + "0100000000000000"
                + "ffff");
  }

  @ParameterizedTest
  @FieldSource("dev.recordwire.codec.spi.Carrier#ALL")
  void everySampleComesBackFromEveryCarrier(Carrier carrier) {
    Stream.concat(Samples.small().stream(), Samples.straddling())
        .forEach(sample -> roundTrip(carrier, sample));
  }

  private static <T> void roundTrip(Carrier carrier, Sample<T> sample) {
    byte[] bytes = sample.bytes();
    assertWithMessage("%s", sample.codec())
        .that(carrier.decode(sample.codec(), bytes))
        .isEqualTo(sample.value());
    if (carrier.writable()) {
      assertWithMessage("%s", sample.codec())
          .that(carrier.encode(sample.codec(), sample.value()))
          .isEqualTo(bytes);
    }
  }

  @Test
  void encodingIntoAnArrayTouchesNothingElse() {
    byte[] target = new byte[30];
    assertThat(ReadingCodec.CODEC.encode(Samples.READING, target, 7)).isEqualTo(19);
    assertThat(HexFormat.of().formatHex(target))
        .isEqualTo("00".repeat(7) + GOLDEN + "00".repeat(4));
  }

  @Test
  void aBufferAdvancesByTheRecordWhateverItsOrder() {
    for (ByteBuffer buffer :
        new ByteBuffer[] {ByteBuffer.allocate(64), ByteBuffer.allocateDirect(64)}) {
      buffer.position(5);
      ByteBuffer part = buffer.slice().position(1);
      assertThat(ReadingCodec.CODEC.encode(Samples.READING, part)).isEqualTo(19);
      assertThat(part.position()).isEqualTo(20);
      assertThat(ReadingCodec.CODEC.decode(part.flip().position(1))).isEqualTo(Samples.READING);
      assertThat(part.position()).isEqualTo(20);
    }
  }

  @Test
  void aCodecFromBeforeSchemasSaysSo() {
    UnsupportedOperationException old =
        assertThrows(UnsupportedOperationException.class, () -> ReadingCodec.CODEC.schema());
    assertThat(old)
        .hasMessageThat()
        .isEqualTo(
            "dev.recordwire.codec.spi.ReadingCodec$Layout was generated before codecs had schemas:"
                + " compile dev.recordwire.codec.spi.Reading again");
    assertThat(ReadingCodec.CODEC.fixedSize()).isEmpty();
  }

  @Test
  void aFailureLeavesTheBuffersPosition() {
    ByteBuffer target = ByteBuffer.allocate(20).position(3);
    Errors.encoding(() -> ReadingCodec.CODEC.encode(Samples.READING, target));
    assertThat(target.position()).isEqualTo(3);
    Errors.decoding(() -> ReadingCodec.CODEC.decode(target));
    assertThat(target.position()).isEqualTo(3);
  }

  @Test
  void nanBitsAreKept() {
    double payload = Double.longBitsToDouble(0x7ff0_0000_0000_0001L);
    Reading read =
        ReadingCodec.CODEC.decode(ReadingCodec.CODEC.encode(new Reading(0, "", payload)));
    assertThat(Double.doubleToRawLongBits(read.value())).isEqualTo(0x7ff0_0000_0000_0001L);
  }

  @Test
  void viewsShareTheGivenBytes() {
    Panes panes = Panes.random(new java.util.Random(3), 40);
    byte[] bytes = Panes.CODEC.encode(panes);
    Panes onHeap = Panes.CODEC.decode(bytes);
    bytes[bytes.length - 1] ^= 1;
    assertThat(onHeap.blob().mismatch(panes.blob())).isEqualTo(39);
    onHeap.float64s().set(0, 1.5);
    assertThat(Panes.CODEC.decode(bytes).float64s().get(0)).isEqualTo(1.5);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(bytes.length);
      segment.copyFrom(MemorySegment.ofArray(bytes));
      Panes offHeap = Panes.CODEC.decode(segment);
      offHeap.float64s().set(0, 2.5);
      offHeap.bools().set(0, true);
      assertThat(Panes.CODEC.decode(segment).float64s().get(0)).isEqualTo(2.5);
      assertThat(offHeap.blob().address()).isEqualTo(segment.address() + bytes.length - 40);
      Panes readOnly = Panes.CODEC.decode(segment.asReadOnly());
      assertThat(readOnly.float64s().isReadOnly()).isTrue();
      assertThat(readOnly.blob().isReadOnly()).isTrue();
    }
  }

  @Test
  void aCodecKnowsItsTypeAndSize() {
    assertThat(ReadingCodec.CODEC.type()).isEqualTo(Reading.class);
    assertThat(ReadingCodec.CODEC.encodedSize(Samples.READING)).isEqualTo(19);
    assertThat(ReadingCodec.CODEC.toString())
        .isEqualTo("Codec of dev.recordwire.codec.spi.Reading");
  }
}
