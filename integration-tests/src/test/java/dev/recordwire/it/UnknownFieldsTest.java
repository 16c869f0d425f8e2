package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.UnknownFields;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Unknown fields are kept and written again; the bytes are written by hand from the wire format.
@SuppressWarnings("SameNameButDifferent") // the same type before and after a change
class UnknownFieldsTest {
  private static final HexFormat HEX = HexFormat.of();

  private static final String X = "0a00" + "01000000"; // id 1, four bytes
  private static final String Y = "1200" + "02000000"; // id 2, four bytes

  /// Fields of ids 3 to 8, one of each kind, and a second field of id 3.
  private static final List<String> UNKNOWN =
      List.of(
          "1800" + "ff",
          "2100" + "0102",
          "2a00" + "01020304",
          "3300" + "0102030405060708",
          "3c00" + "000102030405060708090a0b0c0d0e0f",
          "4500" + "03000000" + "616263",
          "1d00" + "00000000");

  /// Records that keep unknown fields.
  static final class Keeping {
    private Keeping() {}

    @Wire(evolvable = true)
    record Point(int x, UnknownFields rest, int y) {}

    @Wire(evolvable = true)
    record Route(@Id(1) Point from, @Id(9) List<Point> through, UnknownFields rest) {}

    @Wire(evolvable = true)
    record Nothing(UnknownFields rest) {}
  }

  /// The same records without unknown fields.
  static final class Dropping {
    private Dropping() {}

    @Wire(evolvable = true)
    record Point(int x, int y) {}

    @Wire(evolvable = true)
    record Route(@Id(1) Point from, @Id(9) List<Point> through) {}
  }

  private static final Codec<Keeping.Point> POINT = Codec.of(Keeping.Point.class);

  private static String record(String... fields) {
    String all = String.join("", fields);
    byte[] length =
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(0, all.length() / 2).array();
    return HEX.formatHex(length) + all;
  }

  private static byte[] bytes(String... fields) {
    return HEX.parseHex(record(fields));
  }

  private static UnknownFields unknown(String... fields) {
    return Codec.of(Keeping.Nothing.class).decode(bytes(fields)).rest();
  }

  @ParameterizedTest
  @EnumSource
  void unknownFieldsAreWrittenAfterTheKnownOnes(Carrier carrier) {
    for (String field : UNKNOWN) {
      for (byte[] payload : List.of(bytes(X, Y, field), bytes(X, field, Y), bytes(field, Y, X))) {
        Keeping.Point point = carrier.decode(POINT, payload);

        assertThat(point).isEqualTo(new Keeping.Point(1, unknown(field), 2));
        assertThat(HEX.formatHex(carrier.encode(POINT, point))).isEqualTo(record(X, Y, field));
        assertThat(POINT.encodedSize(point)).isEqualTo(payload.length);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void unknownFieldsKeepTheirOrder(Carrier carrier) {
    String fields = String.join("", UNKNOWN);
    String backwards = String.join("", UNKNOWN.reversed());

    for (String each : List.of(fields, backwards)) {
      Keeping.Point point = carrier.decode(POINT, bytes(Y, each, X));

      assertThat(HEX.formatHex(carrier.encode(POINT, point))).isEqualTo(record(X, Y, each));
    }
    assertThat(unknown(fields).ids()).containsExactly(3, 4, 5, 6, 7, 8, 3).inOrder();
    assertThat(unknown(fields)).isNotEqualTo(unknown(backwards));
  }

  @ParameterizedTest
  @EnumSource
  void nestedRecordsKeepTheirOwnFields(Carrier carrier) {
    String point = record(X, Y, UNKNOWN.get(0));
    String other = record(X, Y, UNKNOWN.get(5));
    String length =
        HEX.formatHex(new byte[] {(byte) ((other.length() + point.length()) / 2 + 4), 0, 0, 0});
    String from = "0d00" + point;
    String through = "4d00" + length + "02000000" + other + point;
    Codec<Keeping.Route> codec = Codec.of(Keeping.Route.class);

    byte[] payload = bytes(from, through, UNKNOWN.get(4));
    Keeping.Route route = carrier.decode(codec, payload);

    assertThat(route.through().getFirst().rest().ids()).containsExactly(8);
    assertThat(route.rest().ids()).containsExactly(7);
    assertThat(HEX.formatHex(carrier.encode(codec, route))).isEqualTo(HEX.formatHex(payload));
  }

  @ParameterizedTest
  @EnumSource
  void longFieldsAndManyFieldsAreKept(Carrier carrier) {
    String large = "4500" + "10270000" + "5a".repeat(10_000);
    String many = "1800ff".repeat(200_000);

    for (String fields : List.of(large, UNKNOWN.get(5) + large, many)) {
      Keeping.Point point = carrier.decode(POINT, bytes(fields, Y, X));

      assertThat(carrier.encode(POINT, point)).isEqualTo(bytes(X, Y, fields));
    }
  }

  @Test
  void noUnknownFields() {
    Keeping.Point inOrder = POINT.decode(bytes(X, Y));

    assertThat(inOrder.rest()).isSameInstanceAs(UnknownFields.NONE);
    assertThat(POINT.decode(bytes(Y, X)).rest()).isSameInstanceAs(UnknownFields.NONE);
    assertThat(POINT.encode(inOrder)).isEqualTo(bytes(X, Y));
    assertThat(UnknownFields.NONE.isEmpty()).isTrue();
    assertThat(UnknownFields.NONE.ids()).isEmpty();
    assertThat(UnknownFields.NONE.byteSize()).isEqualTo(0);
    assertThat(UnknownFields.NONE.toString()).isEqualTo("UnknownFields[]");
  }

  @Test
  void equalityIdsAndText() {
    UnknownFields fields = unknown(UNKNOWN.get(0), UNKNOWN.get(5), UNKNOWN.get(6));

    assertThat(fields.isEmpty()).isFalse();
    assertThat(fields.ids()).containsExactly(3, 8, 3).inOrder();
    assertThat(fields.byteSize()).isEqualTo(3 + 9 + 6);
    assertThat(HEX.formatHex(fields.toByteArray()))
        .isEqualTo(UNKNOWN.get(0) + UNKNOWN.get(5) + UNKNOWN.get(6));
    assertThat(fields.toString()).isEqualTo("UnknownFields[3, 8, 3: 18 bytes]");
    assertThat(fields.without(3)).isEqualTo(unknown(UNKNOWN.get(5)));
    assertThat(fields.without(4)).isSameInstanceAs(fields);
    assertThat(fields.without(3).without(8)).isSameInstanceAs(UnknownFields.NONE);
    assertThat(fields.hashCode())
        .isEqualTo(unknown(UNKNOWN.get(0), UNKNOWN.get(5), UNKNOWN.get(6)).hashCode());
  }

  @Test
  void unknownFieldsAreACopy() {
    byte[] payload = bytes(X, Y, UNKNOWN.get(2));
    Keeping.Point point = POINT.decode(payload);

    payload[payload.length - 1] = 99;

    assertThat(POINT.encode(point)).isEqualTo(bytes(X, Y, UNKNOWN.get(2)));
  }

  @Test
  void knownFieldsAreNotWrittenTwice() {
    UnknownFields foreign = unknown(UNKNOWN.get(0), Y);
    Keeping.Point point = new Keeping.Point(1, foreign, 5);

    for (EncodeException refused :
        List.of(
            assertThrows(EncodeException.class, () -> POINT.encode(point)),
            assertThrows(EncodeException.class, () -> POINT.encodedSize(point)))) {
      assertThat(refused)
          .hasMessageThat()
          .isEqualTo(
              "Point.rest: it holds field 2, which this record knows as 'y' and would write twice:"
                  + " pass its without(2), or decode the payload as this record");
    }
    assertThat(POINT.encode(new Keeping.Point(1, foreign.without(2), 2)))
        .isEqualTo(bytes(X, Y, UNKNOWN.get(0)));
    assertThat(POINT.encode(new Keeping.Point(1, foreign.without(2).without(4), 2)))
        .isEqualTo(bytes(X, Y, UNKNOWN.get(0)));
  }

  @Test
  void nullIsRefused() {
    EncodeException refused =
        assertThrows(EncodeException.class, () -> POINT.encode(new Keeping.Point(1, nothing(), 2)));

    assertThat(refused).hasMessageThat().startsWith("Point.rest: it is null");
  }

  @SuppressWarnings("NullAway") // a user without a null checker may pass it
  private static UnknownFields nothing() {
    @Nullable UnknownFields nothing = null;
    return nothing;
  }

  /// Records with and without unknown fields refuse the same bytes with the same message.
  @Test
  void damageIsReportedAsWithoutUnknownFields() {
    String point = record(X, UNKNOWN.get(1), Y);
    String through =
        "4d00"
            + HEX.formatHex(new byte[] {(byte) (point.length() / 2 + 4), 0, 0, 0})
            + "01000000"
            + point;
    byte[] payload =
        bytes(UNKNOWN.get(5), "0d00" + record(Y, UNKNOWN.get(4), X), through, UNKNOWN.get(3));

    int malformed = 0;
    for (int i = 0; i < payload.length; i++) {
      for (int value = 0; value < 256; value++) {
        byte[] damaged = payload.clone();
        damaged[i] = (byte) value;
        Carrier carrier = value % 16 == i % 16 ? Carrier.NATIVE_SEGMENT : Carrier.BYTES;
        malformed += isMalformedToBoth(carrier, damaged) ? 1 : 0;
      }
      assertThat(isMalformedToBoth(Carrier.BYTES, Arrays.copyOf(payload, i))).isTrue();
    }
    assertThat(malformed).isGreaterThan(payload.length * 30);
  }

  private static boolean isMalformedToBoth(Carrier carrier, byte[] bytes) {
    Codec<Keeping.Route> keeping = Codec.of(Keeping.Route.class);
    String said = "";
    try {
      carrier.decode(Codec.of(Dropping.Route.class), bytes);
    } catch (DecodeException e) {
      said = e.getMessage();
    }
    String keptSaid = "";
    try {
      Keeping.Route route = carrier.decode(keeping, bytes);
      assertThat(keeping.decode(keeping.encode(route))).isEqualTo(route);
    } catch (DecodeException e) {
      keptSaid = e.getMessage();
    }
    assertWithMessage(HEX.formatHex(bytes)).that(keptSaid).isEqualTo(said);
    return !said.isEmpty();
  }
}
