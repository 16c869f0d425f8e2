package dev.recordwire.codec.spi;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.spi.Samples.Sample;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Decoding any bytes either succeeds or throws a [DecodeException] with the place.
final class HostileBytesTest {
  @ParameterizedTest
  @FieldSource("dev.recordwire.codec.spi.Carrier#ALL")
  void everyPrefixIsAnError(Carrier carrier) {
    for (Sample<?> sample : Samples.small()) {
      byte[] bytes = sample.bytes();
      for (int length = 0; length < bytes.length; length++) {
        byte[] prefix = Arrays.copyOf(bytes, length);
        DecodeException e = Errors.decoding(() -> carrier.decode(sample.codec(), prefix));
        assertLocated(e, sample.codec(), length);
        assertThat(e.path()).contains(".");
        assertThat(e).hasCauseThat().isNull();
      }
    }
  }

  @ParameterizedTest
  @FieldSource("dev.recordwire.codec.spi.Carrier#ALL")
  void longPayloadsCutAnywhereAreErrors(Carrier carrier) {
    Columns columns = Columns.random(new Random(5), 100);
    byte[] bytes = Columns.CODEC.encode(columns);
    for (int length = 0; length < bytes.length; length += 13) {
      byte[] prefix = Arrays.copyOf(bytes, length);
      DecodeException e = Errors.decoding(() -> carrier.decode(Columns.CODEC, prefix));
      assertLocated(e, Columns.CODEC, length);
    }
  }

  @ParameterizedTest
  @FieldSource("dev.recordwire.codec.spi.Carrier#ALL")
  void trailingBytesAreErrors(Carrier carrier) {
    for (Sample<?> sample : Samples.small()) {
      byte[] bytes = sample.bytes();
      byte[] longer = Arrays.copyOf(bytes, bytes.length + 2);
      DecodeException e = Errors.decoding(() -> carrier.decode(sample.codec(), longer));
      assertThat(e.path()).isEqualTo(sample.codec().type().getSimpleName());
      assertThat(e.offset()).isEqualTo(bytes.length);
      assertThat(e.reason()).isEqualTo("the record ends here, and the payload goes on for 2 bytes");
    }
  }

  @ParameterizedTest
  @FieldSource("dev.recordwire.codec.spi.Carrier#ALL")
  void changedBytesAreErrorsOrOtherRecords(Carrier carrier) {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (Sample<?> sample : Samples.small()) {
      byte[] bytes = sample.bytes();
      for (int round = 0; round < 400; round++) {
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
          changed[random.nextInt(changed.length)] =
              (byte) (random.nextBoolean() ? random.nextInt() : -random.nextInt(2));
        }
        decodeOrReject(carrier, sample.codec(), changed, seed);
      }
    }
  }

  private static void decodeOrReject(Carrier carrier, Codec<?> codec, byte[] bytes, long seed) {
    String given = "seed " + seed + ", " + HexFormat.of().formatHex(bytes);
    try {
      assertWithMessage(given).that(carrier.decode(codec, bytes)).isNotNull();
    } catch (DecodeException e) {
      assertLocated(e, codec, bytes.length);
      // Only a record's own constructor may be the cause, not the reader.
      if (e.getCause() != null) {
        assertWithMessage(given).that(e.path()).isEqualTo("Shipment.leg.span");
      }
    } catch (RuntimeException | Error e) {
      throw new AssertionError(given, e);
    }
  }

  private static void assertLocated(DecodeException e, Codec<?> codec, int length) {
    assertThat(e.path()).startsWith(codec.type().getSimpleName());
    assertThat(e.offset()).isAtLeast(0);
    assertThat(e.offset()).isAtMost(length);
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(e.path() + " at byte " + e.offset() + ": " + e.reason());
  }

  @ParameterizedTest
  @FieldSource("dev.recordwire.codec.spi.Carrier#ALL")
  void aClaimBeyondThePayloadAllocatesNothing(Carrier carrier) {
    for (Sample<?> sample : Samples.small()) {
      byte[] bytes = sample.bytes();
      for (int at = 0; at + 4 <= bytes.length; at++) {
        byte[] changed = bytes.clone();
        Arrays.fill(changed, at, at + 4, (byte) 0xFF);
        decodeOrReject(carrier, sample.codec(), changed, 0);
        changed[at + 3] = 0x7F;
        decodeOrReject(carrier, sample.codec(), changed, 0);
      }
    }
  }

  @Test
  void aCutRunNamesTheComponentThatIsCut() {
    byte[] bytes = Scalars.CODEC.encode(Scalars.LOWEST);
    DecodeException e = Errors.decoding(() -> Scalars.CODEC.decode(Arrays.copyOf(bytes, 14)));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo("Scalars.int64 at byte 8: it takes 8 bytes, and the payload has 6 bytes left");
  }

  @Test
  void aCutVariableSizeComponentIsNamed() {
    byte[] bytes = ReadingCodec.CODEC.encode(Samples.READING);
    assertThat(Errors.decoding(() -> ReadingCodec.CODEC.decode(bytes, 0, 5)))
        .hasMessageThat()
        .isEqualTo(
            "Reading.name at byte 4: the payload ends inside its length, of which it has 1 byte");
    assertThat(Errors.decoding(() -> ReadingCodec.CODEC.decode(bytes, 0, 8)))
        .hasMessageThat()
        .isEqualTo("Reading.name at byte 4: it claims 5 bytes, and the payload has 2 bytes left");
  }

  @Test
  void aBoolIsZeroOrOne() {
    byte[] bytes = Scalars.CODEC.encode(Scalars.LOWEST);
    bytes[0] = 2;
    assertThat(Errors.decoding(() -> Scalars.CODEC.decode(bytes)))
        .hasMessageThat()
        .isEqualTo("Scalars.flag at byte 0: a bool is 00 or 01, and this byte is 02");
  }

  @ParameterizedTest
  @FieldSource("dev.recordwire.codec.spi.Carrier#ALL")
  void everyElementOfABoolArrayIsZeroOrOne(Carrier carrier) {
    for (int at : new int[] {0, 7, 8, 299}) {
      byte[] columns = Columns.CODEC.encode(Columns.random(new Random(1), 300));
      columns[4 + at] = (byte) 0x80;
      DecodeException copied = Errors.decoding(() -> carrier.decode(Columns.CODEC, columns));
      assertThat(copied)
          .hasMessageThat()
          .isEqualTo(
              "Columns.flags["
                  + at
                  + "] at byte "
                  + (4 + at)
                  + ": a bool is 00 or 01, and this byte is 80");
      byte[] panes = Panes.CODEC.encode(Panes.random(new Random(1), 300));
      panes[4 + at] = 2;
      DecodeException viewed = Errors.decoding(() -> carrier.decode(Panes.CODEC, panes));
      assertThat(viewed.path()).isEqualTo("Panes.bools[" + at + "]");
      assertThat(viewed.offset()).isEqualTo(4 + at);
    }
  }

  @ParameterizedTest
  @FieldSource("dev.recordwire.codec.spi.Carrier#ALL")
  void malformedTextIsLocatedToTheByte(Carrier carrier) {
    byte[] bytes = Shipment.CODEC.encode(Samples.shipment("t".repeat(300), "carrier"));
    int inCarrier = 4 + 300 + 8 + 2 + 3;
    bytes[inCarrier] = (byte) 0xC0;
    assertThat(Errors.decoding(() -> carrier.decode(Shipment.CODEC, bytes)))
        .hasMessageThat()
        .isEqualTo("Shipment.leg.carrier at byte " + inCarrier + ": this byte is not UTF-8: c0");
  }

  @Test
  void aRejectingConstructorIsTheCause() {
    byte[] bytes = Shipment.CODEC.encode(Samples.shipment("title", "c"));
    bytes[4 + 5 + 4] = -5;
    bytes[4 + 5 + 5] = -1;
    bytes[4 + 5 + 6] = -1;
    bytes[4 + 5 + 7] = -1;
    DecodeException e = Errors.decoding(() -> Shipment.CODEC.decode(bytes));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "Shipment.leg.span at byte 9: the record's constructor rejects its values:"
                + " java.lang.IllegalArgumentException: from -1 is after to -5");
    assertThat(e).hasCauseThat().isInstanceOf(IllegalArgumentException.class);
  }
}
