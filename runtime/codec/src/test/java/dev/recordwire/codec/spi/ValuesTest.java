package dev.recordwire.codec.spi;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.spi.Values.Level;
import dev.recordwire.codec.spi.Values.Side;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The values of the JDK's own classes and of enums: their bytes, and bytes without a value.
final class ValuesTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final String UUID_DIGITS = "f81d4fae7dec11d0a76500a0c91e6bf6";
  private static final String MAX_NANO = "ffc99a3b";

  private static final Values VALUES =
      new Values(
          -2f,
          new BigInteger("18446744073709551615"),
          Side.SELL,
          Level.HIGH,
          Instant.parse("1969-12-31T23:59:58.999999999Z"),
          Duration.ofMillis(1_500),
          LocalDate.of(1969, 12, 31),
          LocalTime.of(0, 0, 1),
          LocalDateTime.of(1970, 1, 2, 0, 0, 0, 255),
          UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"),
          BigInteger.valueOf(-129),
          new BigDecimal("-1.28"));

  private static final String BYTES =
      "00c0" // half
          + "ffffffffffffffff" // unsigned
          + "01" // side
          + "60ea" // level 60000
          + "feffffffffffffff" // instant: second -2
          + MAX_NANO
          + "0100000000000000" // duration: second 1
          + "0065cd1d"
          + "ffffffff" // date
          + "00ca9a3b00000000" // time
          + "01000000" // datetime
          + "ff00000000000000"
          + UUID_DIGITS
          + "0200" // big
          + "ff7f"
          + "02000000" // decimal: scale 2
          + "0100"
          + "80";

  @Test
  void theBytesAreTheSpecifiedOnes() {
    assertThat(HEX.formatHex(Values.CODEC.encode(VALUES))).isEqualTo(BYTES);
    assertThat(Values.CODEC.decode(HEX.parseHex(BYTES))).isEqualTo(VALUES);
  }

  @Test
  void randomValuesComeBack() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      Values values = Values.random(random);
      assertWithMessage("seed %s", seed)
          .that(Values.CODEC.decode(Values.CODEC.encode(values)))
          .isEqualTo(values);
    }
  }

  @Test
  void bigIntegersAgreeWithTheJdk() {
    for (int bits = 0; bits < 200; bits++) {
      BigInteger power = BigInteger.ONE.shiftLeft(bits);
      for (BigInteger edge :
          new BigInteger[] {power, power.negate(), power.not(), power.subtract(BigInteger.ONE)}) {
        byte[] bytes = Values.CODEC.encode(withBig(edge));
        byte[] digits = edge.toByteArray();
        assertThat(Arrays.copyOfRange(bytes, 79, 79 + digits.length)).isEqualTo(digits);
        assertThat(Values.CODEC.decode(bytes).big()).isEqualTo(edge);
      }
    }
  }

  @Test
  void uuidsAreInTheOrderOfTheirDigits() {
    UUID uuid = UUID.randomUUID();
    byte[] expected =
        ByteBuffer.allocate(16)
            .putLong(uuid.getMostSignificantBits())
            .putLong(uuid.getLeastSignificantBits())
            .array();
    Values v = VALUES;
    byte[] bytes =
        Values.CODEC.encode(
            new Values(
                0,
                v.unsigned(),
                v.side(),
                v.level(),
                v.instant(),
                v.duration(),
                v.date(),
                v.time(),
                v.datetime(),
                uuid,
                v.big(),
                v.decimal()));
    assertThat(Arrays.copyOfRange(bytes, 61, 77)).isEqualTo(expected);
  }

  private static Values withBig(BigInteger big) {
    Values v = VALUES;
    return new Values(
        v.half(),
        v.unsigned(),
        v.side(),
        v.level(),
        v.instant(),
        v.duration(),
        v.date(),
        v.time(),
        v.datetime(),
        v.uuid(),
        big,
        v.decimal());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "side | 10 | 02 | 10 | 2 is the code of no constant, and these are known: BUY 0, SELL 1",
        "instant | 21 | 00ca9a3b | 21 | a nanosecond of a second is 0…999999999, and this is"
            + " 1000000000",
        "instant | 21 | ffffffff | 21 | a nanosecond of a second is 0…999999999, and this is -1",
        "instant | 13 | ffffffffffffff7f | 13 | second 9223372036854775807 since 1970 is out"
            + " of the range of Instant",
        "instant | 13 | 0000000000000080 | 13 | second -9223372036854775808 since 1970 is out"
            + " of the range of Instant",
        "duration | 33 | ffffffff | 33 | a nanosecond of a second is 0…999999999, and this is -1",
        "time | 41 | 00004f91944e0000 | 41 | a nanosecond of a day is 0…86399999999999, and this"
            + " is 86400000000000",
        "datetime | 53 | ffffffffffffffff | 53 | a nanosecond of a day is 0…86399999999999, and"
            + " this is -1",
        "big | 79 | ffff | 79 | a big integer has the fewest bytes, and the first of these 2"
            + " bytes only repeats the sign",
        "big | 79 | 007f | 79 | a big integer has the fewest bytes, and the first of these 2"
            + " bytes only repeats the sign",
        "decimal | 85 | 0000 | 87 | a big integer has at least one byte, and this has none"
      })
  void bytesWithoutAValueAreErrors(
      String component, int at, String hex, long offset, String reason) {
    byte[] bytes = HEX.parseHex(BYTES);
    byte[] hostile = HEX.parseHex(hex);
    System.arraycopy(hostile, 0, bytes, at, hostile.length);

    DecodeException e = Errors.decoding(() -> Values.CODEC.decode(bytes));

    assertThat(e.path()).isEqualTo("Values." + component);
    assertThat(e.reason()).isEqualTo(reason);
    assertThat(e.offset()).isEqualTo(offset);
  }

  @Test
  void unknownCodesAreReadAsTheFallback() {
    for (int code : new int[] {0, 2, 4, 1023, 1024, 59_999, 60_001, 65_535}) {
      byte[] bytes = HEX.parseHex(BYTES);
      bytes[11] = (byte) code;
      bytes[12] = (byte) (code >> 8);
      assertThat(Values.CODEC.decode(bytes).level()).isEqualTo(Level.OTHER);
    }
  }

  @Test
  void codesBeyondTheTableAreFound() {
    EnumCodes<Level> codes =
        EnumCodes.of(new Level[] {Level.LOW, Level.OTHER, Level.HIGH}, 0, 1023, 1024);

    assertThat(codes.constant(0)).isEqualTo(Level.LOW);
    assertThat(codes.constant(1023)).isEqualTo(Level.OTHER);
    assertThat(codes.constant(1024)).isEqualTo(Level.HIGH);
    assertThat(codes.constant(1)).isNull();
    assertThat(codes.constant(1025)).isNull();
    assertThat(codes.code(Level.OTHER)).isEqualTo(1023);
  }

  @Test
  void constantsAddedLaterAreErrors() {
    EnumCodes<Level> codes = EnumCodes.of(new Level[] {Level.OTHER}, 7);
    WireWriter out = WireWriter.over(new byte[9], 0, 9);

    assertThat(Errors.encoding(() -> out.enum8(0, "level", codes, Level.HIGH)))
        .hasMessageThat()
        .isEqualTo(
            "level: HIGH was added after the codec was compiled: recompile the record with the"
                + " present Level");
    assertThat(Errors.encoding(() -> out.enum16(0, "level", codes, Level.LOW)))
        .hasMessageThat()
        .contains("LOW was added after the codec was compiled");
  }

  @Test
  void messagesListOnlyAFewConstants() {
    assertThat(EnumCodes.ordinals(Thread.State.values()).toString())
        .isEqualTo("NEW 0, RUNNABLE 1, BLOCKED 2, WAITING 3, TIMED_WAITING 4, TERMINATED 5");
    assertThat(EnumCodes.ordinals(Character.UnicodeScript.values()).toString())
        .matches("COMMON 0, .* 15 and \\d+ more");
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void nullIsAnError() {
    WireWriter out = WireWriter.over(new byte[99], 0, 99);
    LengthPrefix lengths = LengthPrefix.UINT16;
    EnumCodes<Side> codes = EnumCodes.ordinals(Side.values());
    Runnable[] calls = {
      () -> out.uint64(0, "x", null),
      () -> out.enum8(0, "x", codes, null),
      () -> out.enum16(0, "x", codes, null),
      () -> out.instant(0, "x", null),
      () -> out.duration(0, "x", null),
      () -> out.date(0, "x", null),
      () -> out.time(0, "x", null),
      () -> out.datetime(0, "x", null),
      () -> out.uuid(0, "x", null),
      () -> out.bigint("x", lengths, null),
      () -> out.decimal("x", lengths, null),
      () -> WireSize.bigint("x", lengths, null),
      () -> WireSize.decimal("x", lengths, null)
    };
    for (Runnable call : calls) {
      assertThat(Errors.encoding(call::run))
          .hasMessageThat()
          .isEqualTo(
              "x: it is null, and this type has no bytes for null: give it a value, or declare"
                  + " it @Nullable or Optional");
    }
  }

  @Test
  void valuesOutOfRangeAreErrors() {
    WireWriter out = WireWriter.over(new byte[99], 0, 99);
    assertThat(Errors.encoding(() -> out.uint64(0, "id", BigInteger.valueOf(-1))))
        .hasMessageThat()
        .isEqualTo(
            "id: -1 is not in 0…18446744073709551615: give it a value in range, or take @Uint64"
                + " off");
    assertThat(Errors.encoding(() -> out.uint64(0, "id", BigInteger.TWO.pow(64))))
        .hasMessageThat()
        .contains("18446744073709551616 is not in");
    assertThat(Errors.encoding(() -> out.uint64(0, "id", BigInteger.TWO.pow(9_999))))
        .hasMessageThat()
        .contains("a number of 10000 bits is not in");
    assertThat(Errors.encoding(() -> out.date(0, "day", LocalDate.MAX)))
        .hasMessageThat()
        .isEqualTo(
            "day: +999999999-12-31 is not in -5877641-06-23…+5881580-07-11: give it a date in"
                + " range");
    assertThat(Errors.encoding(() -> out.datetime(0, "day", LocalDateTime.MIN)))
        .hasMessageThat()
        .contains("is not in");
    BigInteger huge = BigInteger.ONE.shiftLeft(8 * 65_536);
    assertThat(Errors.encoding(() -> out.bigint("big", LengthPrefix.UINT16, huge)))
        .hasMessageThat()
        .contains("big: 65537 bytes exceed the 65535 that a UINT16 length prefix can count");
  }

  @Test
  void float16sAreTheNearest() {
    float[] values = {1f, 65_504f, 65_519f, 65_520f, 0x1p-24f, 0x1p-26f, -0f, 1f + 0x1p-11f};
    WireWriter out = WireWriter.over(new byte[99], 0, 99);
    out.float16Array("x", LengthPrefix.UINT16, values);
    assertThat(HEX.formatHex(out.window, 0, 18))
        .isEqualTo("0800" + "003c" + "ff7b" + "ff7b" + "007c" + "0100" + "0000" + "0080" + "003c");
    WireReader in = WireReader.over(out.window, 0, 18, DecodeLimits.DEFAULT);
    assertThat(in.float16Array("x", LengthPrefix.UINT16))
        .usingExactEquality()
        .containsExactly(1f, 65_504f, 65_504f, Float.POSITIVE_INFINITY, 0x1p-24f, 0f, -0f, 1f)
        .inOrder();
  }
}
