package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.it.records.Sorted;
import dev.recordwire.it.records.SortedCodec;
import dev.recordwire.it.records.Sorted_PersonCodec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// Bytes in ffire's canonical order, derived by hand from its rule: values of eight bytes and
/// records of fixed size, of four bytes, two, one, variable values, optional values; and by name in
/// each group.
class CanonicalOrderTest {
  private static final Sorted VALUE =
      new Sorted(
          "x",
          (byte) 7,
          3,
          42,
          95.5,
          new Sorted.Point(1.5f, -0f),
          (short) -2,
          true,
          new Sorted.Label("é", 1),
          5);

  private static final String GOLDEN =
      "0500000000000000" // aZ: the byte of Z is before that of l
          + "0000000000e05740" // alpha
          + "0000c03f00000080" // origin
          + "2a000000" // zeta
          + "feff" // s
          + "01" // a
          + "07" // b
          + ("02000000c3a9" + "0100000000000000") // label, in its own order and width
          + "010078" // title
          + "0103000000"; // maybe

  @Test
  void sortsBySizeAndThenByName() {
    assertThat(HexFormat.of().formatHex(SortedCodec.encode(VALUE))).isEqualTo(GOLDEN);
  }

  @Test
  void sortsByTheOtherSidesNames() {
    Sorted.Person person = new Sorted.Person((short) 2, (short) 3, (short) 1);

    assertThat(HexFormat.of().formatHex(Sorted_PersonCodec.encode(person)))
        .isEqualTo("0100" + "0200" + "0300"); // Zip, age, name
  }

  @Test
  void givesEachComponentItsOwnValue() {
    assertThat(SortedCodec.decode(HexFormat.of().parseHex(GOLDEN))).isEqualTo(VALUE);
  }
}
