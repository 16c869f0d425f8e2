package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.it.records.AbsentCodec;
import dev.recordwire.it.records.BoxesCodec;
import dev.recordwire.it.records.Containers;
import dev.recordwire.it.records.ContainersCodec;
import dev.recordwire.it.records.FixedCodec;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The bytes of optionals, boxes, values of fixed size and collections, written by hand from the
/// wire format.
class CompositeBytesTest {
  private static final HexFormat HEX = HexFormat.of();

  @Test
  void absentValuesTakeOneByte() {
    assertThat(HEX.formatHex(AbsentCodec.encode(CompositeSamples.absent())))
        .isEqualTo("00".repeat(10) + "0000" + "00".repeat(2));
  }

  @Test
  void presentValuesFollowAOne() {
    assertThat(HEX.formatHex(AbsentCodec.encode(CompositeSamples.present())))
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
  void aBoxTakesTheBytesOfItsValue() {
    assertThat(HEX.formatHex(BoxesCodec.encode(CompositeSamples.boxes())))
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
    assertThat(HEX.formatHex(FixedCodec.encode(CompositeSamples.fixed("né"))))
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

  @Test
  void emptyContainersAreACount() {
    assertThat(HEX.formatHex(ContainersCodec.encode(CompositeSamples.emptyContainers())))
        .isEqualTo("0000".repeat(20));
  }

  @Test
  void elementsFollowTheirCount() {
    assertThat(HEX.formatHex(ContainersCodec.encode(CompositeSamples.containers())))
        .isEqualTo(
            "0200"
                + "0300"
                + "6ec3a9"
                + "0000" // names
                + "0200"
                + "409c"
                + "0100" // ports
                + "0100"
                + "0100ffff" // path
                + "0200"
                + "0100"
                + "62"
                + "0100"
                + "61" // tags
                + "0200"
                + "c8"
                + "01" // octets
                + "0200"
                + "feffffffffffffff"
                + "0200000000000000" // times
                + "0100"
                + "e900" // letters
                + "0200" // limits
                + ("0500" + "6e6f727468" + "0000000000e05740")
                + ("0400" + "65617374" + "0000000000000080")
                + "0100"
                + "409c"
                + "c8" // levels
                + "0100"
                + "02000100"
                + "0100"
                + "62" // labels
                + "0200" // tracks
                + ("feffffffffffffff" + "0000")
                + ("0200000000000000" + "0100" + "03000400")
                + "0200" // answers
                + ("0200" + "6e6f" + "00")
                + ("0300" + "796573" + "01" + "0100" + "31")
                + "0100"
                + "05000600" // corners
                + "0200"
                + "0100"
                + "78"
                + "0000" // lines
                + "0100"
                + "07000000" // counts
                + "0200"
                + "0000"
                + "0200"
                + "0100409c" // grid
                + "0100"
                + "0200"
                + "0102" // blobs
                + "0100"
                + "0000000000e05740"
                + "0000000000000080" // pairs
                + "0200"
                + "0000"
                + ("0100" + "0100" + "6b" + ("0100" + "6100")) // index
                + "0100"
                + ("0200" + "00" + ("01" + "0000000000e05740"))); // rows
  }

  @Test
  void decodedContainersAreImmutableAndInWireOrder() {
    Containers decoded =
        ContainersCodec.decode(ContainersCodec.encode(CompositeSamples.containers()));

    assertThat(decoded.tags()).containsExactly("b", "a").inOrder();
    assertThat(decoded.limits().keySet()).containsExactly("north", "east").inOrder();
    assertThat(decoded.times()).containsExactly(-2L, 2L).inOrder();
    List<Runnable> changes =
        List.of(
            () -> decoded.names().add("x"),
            () -> decoded.ports().clear(),
            () -> decoded.path().removeFirst(),
            () -> decoded.tags().add("x"),
            () -> decoded.octets().removeFirst(),
            () -> decoded.times().clear(),
            () -> decoded.letters().pollFirst(),
            () -> decoded.limits().clear(),
            () -> decoded.labels().pollFirstEntry(),
            () -> decoded.tracks().clear(),
            () -> decoded.answers().pollFirstEntry(),
            () -> decoded.index().get(1).clear());
    for (Runnable change : changes) {
      assertThrows(UnsupportedOperationException.class, change::run);
    }
  }
}
