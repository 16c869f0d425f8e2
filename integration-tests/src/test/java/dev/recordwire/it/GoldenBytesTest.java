package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.it.records.Fleet.Pair;
import dev.recordwire.it.records.Fleet_IntsCodec;
import dev.recordwire.it.records.Fleet_PairCodec;
import dev.recordwire.it.records.Reading;
import dev.recordwire.it.records.ReadingCodec;
import dev.recordwire.it.records.ScalarsCodec;
import dev.recordwire.it.records.ViewsCodec;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// Bytes that must never change; ffire's generators made the first two, and the rest are written by
/// hand from the wire format.
class GoldenBytesTest {
  private static final HexFormat HEX = HexFormat.of();

  @Test
  void readingAsFfireWritesIt() {
    String golden = "2a0000000500416c6963650000000000e05740";

    assertThat(HEX.formatHex(ReadingCodec.encode(new Reading(42, "Alice", 95.5))))
        .isEqualTo(golden);
    assertThat(ReadingCodec.decode(HEX.parseHex(golden))).isEqualTo(new Reading(42, "Alice", 95.5));
  }

  @Test
  void fiveThousandIntegersAsFfireWritesThem() throws NoSuchAlgorithmException {
    byte[] payload = Fleet_IntsCodec.encode(Samples.oneToFiveThousand());

    assertThat(HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(payload)))
        .isEqualTo("692cff8a03b8dde34786fc134f2fbaa317ab465a91cd3cfd77edc0957b23cbfa");
  }

  @Test
  void everyScalarAtItsLargest() {
    assertThat(HEX.formatHex(ScalarsCodec.encode(Samples.largest())))
        .isEqualTo(
            "01" // true
                + "7f" // int8
                + "ff7f" // int16
                + "ffffff7f" // int32
                + "ffffffffffffff7f" // int64
                + "ff" // uint8 as int
                + "ff" // uint8 as short
                + "ffff" // uint16 as int
                + "ffff" // uint16 as char
                + "ffffffff" // uint32
                + "ffffffffffffffff" // uint64
                + "ffff7f7f" // float32
                + "efbe00000000f8ff"); // float64, a NaN with a payload
  }

  @Test
  void nestedRecordsKeepTheirOwnLengths() {
    String car =
        "39300000" // serial 12345
            + "6810" // engine.capacity 4200
            + "13000000486f6e6461204d6f746f7220436f6d70616e79" // engine.manufacturer, uint32 length
            + "0000c03f" // engine.litres 1.5
            + "0200583a"; // model "X:", uint16 length
    byte[] payload = Fleet_PairCodec.encode(new Pair(Samples.car("X:"), Samples.car("X:")));

    assertThat(HEX.formatHex(payload)).isEqualTo(car + car);
  }

  @Test
  void viewsLieWithoutPadding() {
    assertThat(HEX.formatHex(ViewsCodec.encode(Samples.views("odd"))))
        .isEqualTo(
            "03006f6464" // label
                + "0300010001" // bools
                + "0200807f" // int8s
                + "02000080ff7f" // int16s
                + "03000000008005000000ffffff7f" // int32s
                + "02000000000000000080ffffffffffffff7f" // int64s
                + "020000ff" // uint8s
                + "02000000ffff" // uint16s
                + "020000000000ffffffff" // uint32s
                + "02000000000000000000ffffffffffffffff" // uint64s
                + "0300000000800000c03fffff7f7f" // float32s
                + "0400000000000000008000000000000004" // float64s: -0.0, 2.5 …
                + "40efbe00000000f8ffffffffffffffef7f");
  }
}
