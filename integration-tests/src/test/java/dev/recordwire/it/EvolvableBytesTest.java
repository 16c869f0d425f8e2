package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.house.SourceTree;
import dev.recordwire.it.after.Point;
import dev.recordwire.it.after.PointCodec;
import dev.recordwire.it.before.EverythingCodec;
import dev.recordwire.it.before.Evolvables;
import dev.recordwire.it.before.Evolvables_ReadingCodec;
import dev.recordwire.it.before.FlightCodec;
import dev.recordwire.it.before.StationCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The bytes of evolvable records, written by hand from the wire format: the bytes that are
/// written, other bytes that are accepted, and malformed bytes.
class EvolvableBytesTest {
  private static final HexFormat HEX = HexFormat.of();

  private static final String X = "0a00" + "01000000"; // id 1, four bytes
  private static final String Y = "1200" + "02000000"; // id 2, four bytes
  private static final String Z = "1a00" + "03000000"; // id 3, four bytes

  private static String record(String fields) {
    byte[] length = {(byte) (fields.length() / 2), 0, 0, 0};
    return HEX.formatHex(length) + fields;
  }

  private static Point decode(String hex) {
    return PointCodec.decode(HEX.parseHex(hex));
  }

  @Test
  void theDocumentedExampleIsWhatTheCodecWrites() throws IOException {
    Pattern line = Pattern.compile("^((?:[0-9a-f]+ +)+)\\| .*$");
    String hex =
        Files.readAllLines(SourceTree.root().resolve("docs/wire-format.md")).stream()
            .map(line::matcher)
            .filter(Matcher::matches)
            .map(dump -> dump.group(1).replace(" ", ""))
            .collect(Collectors.joining());

    assertThat(hex)
        .isEqualTo(
            HEX.formatHex(
                Evolvables_ReadingCodec.encode(
                    new Evolvables.Reading(42, "Alice", OptionalInt.of(7), 95.5))));
  }

  @Test
  void everyForm() {
    String golden =
        "0800"
            + "01" // truth
            + "1000"
            + "c8" // small 200
            + "1900"
            + "feff" // medium -2
            + "2200"
            + "00286bee" // large 4 000 000 000
            + "2b00"
            + "feffffffffffffff" // huge -2
            + "3300"
            + "0000000000e05740" // boxed 95.5
            + "3d00"
            + "05000000"
            + "416c696365" // text "Alice", whose own length is the field's
            + "4500"
            + "02000000"
            + "0102" // binary, likewise
            + "4d00"
            + "0c000000"
            + "02000000"
            + "01000000feffffff" // numbers: length, count
            + "5500"
            + "0d000000"
            + "6810"
            + "03000000"
            + "413242"
            + "0000c03f" // engine, packed
            + "5d00"
            + "0c000000"
            + X
            + Y // point, whose own length is the field's
            + "6500" // texts [["a"], []]
            + "11000000"
            + "02000000"
            + "01000000"
            + "01000000"
            + "61"
            + "00000000";
    byte[] payload =
        HEX.parseHex(HEX.formatHex(new byte[] {(byte) (golden.length() / 2)}) + "000000" + golden);

    assertThat(HEX.formatHex(EverythingCodec.encode(Samples.everything())))
        .isEqualTo(HEX.formatHex(payload));
    assertThat(Components.of(EverythingCodec.decode(payload)))
        .isEqualTo(Components.of(Samples.everything()));
  }

  @Test
  void componentsThatMayBeAbsent() {
    String golden =
        "0c00"
            + "00112233445566778899aabbccddeeff" // number, kind 4
            + "1500"
            + "03000000"
            + "6ec3a9" // note, whose own length is the field's
            + "1d00"
            + "04000000"
            + "feffffff" // gate -2, behind its length as all optionals
            + "2500"
            + "08000000"
            + "0300000000000000" // seats
            + "2d00"
            + "0c000000"
            + X
            + Y // from
            + "3500"
            + "04000000"
            + "04000000" // rank
            + "3d00"
            + "0c000000"
            + "0500000000000000"
            + "06000000" // start, of twelve bytes
            + "4500"
            + "0c000000"
            + "0700000000000000"
            + "08000000" // late
            + "4a00"
            + "09000000" // price, kind 2
            + "5500"
            + "02000000"
            + "4c58" // carrier
            + "5d00"
            + "0e000000"
            + "02000000"
            + "01000000"
            + "61"
            + "01000000"
            + "62"; // crew
    String bytes = record(golden);

    assertThat(HEX.formatHex(FlightCodec.encode(Samples.oldFlight()))).isEqualTo(bytes);
    assertThat(FlightCodec.decode(HEX.parseHex(bytes))).isEqualTo(Samples.oldFlight());
  }

  @Test
  void absentComponentsWriteNothing() {
    String bytes =
        record(
            "0c00"
                + "00".repeat(16)
                + "3d00"
                + "0c000000"
                + "00".repeat(12)
                + "4a00"
                + "09000000"
                + "5500"
                + "00000000");

    assertThat(HEX.formatHex(FlightCodec.encode(Samples.emptyFlight()))).isEqualTo(bytes);
    assertThat(FlightCodec.decode(HEX.parseHex(bytes))).isEqualTo(Samples.emptyFlight());
  }

  @Test
  void shortLengthsFollowTheFieldsOwn() {
    byte[] payload = StationCodec.encode(Samples.oldStation());

    assertThat(HEX.formatHex(payload)).contains("1500" + "07000000" + "0500" + "416c696365");
  }

  @ParameterizedTest
  @EnumSource
  void fieldsComeInAnyOrder(Carrier carrier) {
    for (String fields : new String[] {X + Y + Z, Z + Y + X, Y + X + Z, X + Z + Y, Z + X + Y}) {
      assertThat(carrier.decode(PointCodec.CODEC, HEX.parseHex(record(fields))))
          .isEqualTo(new Point(1, 2, 3));
    }
  }

  @ParameterizedTest
  @EnumSource
  void fieldsOfEveryKindAreSkippedAnywhere(Carrier carrier) {
    String[] unknown = {
      "2000" + "ff", // id 4
      "2900" + "ffff", // id 5
      "faff" + "ffffffff", // id 8191
      "3b00" + "ff".repeat(8), // id 7
      "4400" + "ff".repeat(16), // id 8
      "4d00" + "00000000", // id 9, empty
      "5500" + "10030000" + "ff".repeat(0x310) // id 10, longer than a window
    };
    for (String field : unknown) {
      for (String fields : new String[] {field + X + Y, X + field + Y, X + Y + field}) {
        String length = HEX.toHexDigits(Integer.reverseBytes(fields.length() / 2));
        assertThat(carrier.decode(PointCodec.CODEC, HEX.parseHex(length + fields)))
            .isEqualTo(new Point(1, 2, 7));
      }
    }
  }

  @Test
  void fixedSizeValuesMayFollowTheirLength() {
    assertThat(decode(record("0d00" + "04000000" + "01000000" + Y))).isEqualTo(new Point(1, 2, 7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "060000000a0001000000 | Point.y at byte 10: the payload does not hold it, and it has no"
            + " default: it was written by a version without it, or is damaged",
        "00000000 | Point.x at byte 4: the payload does not hold it (nor y), and it has no default:"
            + " it was written by a version without it, or is damaged",
        "120000000a000100000012000200000012000200 0000 | Point.y at byte 16: it comes twice in"
            + " its record",
        "0c0000000a00010000000a0001000000 | Point.x at byte 10: it comes twice in its record",
        "0d0000000a0001000000120002000000ff | Point at byte 16: the record ends inside a"
            + " field's header, of which it has 1 byte",
        "0e0000000a00010000001200020000002600 | Point at byte 16: the header of field 4 has"
            + " kind 6, which does not exist",
        "0f0000000a00010000001200020000002100ff | Point at byte 18: field 4 takes 2 bytes, and the"
            + " record has 1 byte left",
        "0f0000000a00010000001200020000002500000000 00 | Point at byte 18: the record ends inside"
            + " the length of field 4",
        "0e0000000a00010000001200020000001a00 | Point.z at byte 18: it takes 4 bytes, and the"
            + " payload has 0 bytes left",
        "100000000a0001000000120002000000190003 00 | Point.z at byte 16: its field header has"
            + " kind 1, and this record has kind 2: the payload's record has another type for"
            + " this id",
        "140000000a00010000001200020000001d0002000000 0300 | Point.z at byte 22: its value takes 2"
            + " bytes more than its length says",
        "ff0000000a0001000000120002000000 | Point at byte 0: it claims 255 bytes, and the payload"
            + " has 12 bytes left",
        "0c00 | Point at byte 0: the payload ends inside its length, of which it has 2 bytes",
        "0c0000000a000100000012000200000000 | Point at byte 16: the record ends here, and the"
            + " payload goes on for 1 byte"
      })
  void malformed(String hex, String message) {
    byte[] payload = HEX.parseHex(hex.replace(" ", ""));
    for (Carrier carrier : Carrier.values()) {
      DecodeException malformed =
          assertThrows(DecodeException.class, () -> carrier.decode(PointCodec.CODEC, payload));
      assertThat(malformed).hasMessageThat().isEqualTo(message);
    }
  }

  @Test
  void aValueEndsWhereItsLengthSays() {
    byte[] payload = EverythingCodec.encode(Samples.everything());
    int numbers = HEX.formatHex(payload).indexOf("4d000c000000") / 2;
    payload[numbers + 2] = 0x0d;

    DecodeException malformed =
        assertThrows(DecodeException.class, () -> EverythingCodec.decode(payload));

    assertThat(malformed)
        .hasMessageThat()
        .isEqualTo(
            "Everything.numbers at byte %d: its value takes 1 byte fewer than its length says"
                .formatted(numbers + 18));
  }
}
