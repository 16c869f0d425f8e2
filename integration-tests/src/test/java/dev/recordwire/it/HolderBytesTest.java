package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.it.records.AbsentCodec;
import dev.recordwire.it.records.BoxesCodec;
import dev.recordwire.it.records.FixedCodec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// Bytes, written out by hand from the wire format, of what is absent, boxed, of a fixed size, or
/// a collection.
class HolderBytesTest {
  private static final HexFormat HEX = HexFormat.of();

  @Test
  void whatIsAbsentIsOneByte() {
    assertThat(HEX.formatHex(AbsentCodec.encode(HolderSamples.absent())))
        .isEqualTo("00".repeat(10) + "0000" + "00".repeat(2));
  }

  @Test
  void whatIsPresentFollowsAOne() {
    assertThat(HEX.formatHex(AbsentCodec.encode(HolderSamples.present())))
        .isEqualTo(
            "01"
                + "0300"
                + "6ec3a9" // title
                + "01"
                + "feffffff" // rank
                + "01"
                + "409c" // port
                + "01"
                + "00286bee" // length
                + "01"
                + "0000000000e05740" // mean
                + "01"
                + "0200"
                + "616c" // nickname
                + "01"
                + "e900" // initial
                + "01"
                + "c8" // age
                + "01"
                + "0100"
                + "000000000000f83f" // samples
                + "01"
                + "0200"
                + "0100" // answers
                + "0300"
                + "010100"
                + "00"
                + "01ffff" // marks
                + "01"
                + "01"
                + "07" // twice
                + "01"
                + "0000c03f"
                + "00000080"); // origin
  }

  @Test
  void aBoxIsWhatIsInIt() {
    assertThat(HEX.formatHex(BoxesCodec.encode(HolderSamples.boxes())))
        .isEqualTo(
            "01" // flag
                + "ff" // tiny
                + "feff" // small
                + "fdffffff" // medium
                + "fcffffffffffffff" // large
                + "0000b0c0" // single
                + "0000000000e05740" // precise
                + "e900" // letter
                + "c8" // octet
                + "409c"); // port
  }

  @Test
  void aFixedSizeHasNoCount() {
    String arrays =
        "0100" // bools
            + "01fe" // int8s
            + "0100feff" // int16s
            + "01000000feffffff" // int32s
            + "feffffffffffffff"; // int64s
    String largest = "00286bee" + "ffffffffffffffff" + "00000080" + "0000000000e05740";
    assertThat(HEX.formatHex(FixedCodec.encode(HolderSamples.fixed("né"))))
        .isEqualTo(
            "6ec3a9000000" // code
                + arrays
                + "01c8" // uint8s
                + "01c8" // uint8Shorts
                + "0100409c" // uint16s
                + "6100e900" // uint16Chars
                + largest
                + arrays
                + "01c8" // uint8View
                + "0100409c" // uint16View
                + largest);
  }
}
