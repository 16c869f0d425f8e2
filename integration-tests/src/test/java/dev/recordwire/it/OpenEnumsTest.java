package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.annotation.Code;
import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Fallback;
import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.OpenEnum;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Codes without a constant are kept and written again.
@SuppressWarnings("SameNameButDifferent") // the same type before and after a change
class OpenEnumsTest {
  private static final HexFormat HEX = HexFormat.of();

  /// The enums before the change.
  static final class Old {
    private Old() {}

    enum Side {
      BUY,
      @Fallback
      SELL
    }

    enum Size {
      @Code(7)
      SMALL,
      @Code(3000)
      LARGE
    }

    @Wire
    record Order(
        OpenEnum<Side> side,
        OpenEnum<Size> size,
        List<OpenEnum<Side>> sides,
        Set<OpenEnum<Side>> distinct,
        SortedMap<OpenEnum<Size>, OpenEnum<Side>> bySize,
        Optional<OpenEnum<Side>> maybe,
        Side closed) {}

    @Wire(evolvable = true)
    record Later(@Default("SELL") OpenEnum<Side> side) {}
  }

  /// The enums with more constants.
  static final class New {
    private New() {}

    enum Side {
      BUY,
      @Fallback
      SELL,
      SWAP,
      HOLD
    }

    enum Size {
      @Code(7)
      SMALL,
      @Code(1000)
      MEDIUM,
      @Code(3000)
      LARGE
    }

    @Wire
    record Order(
        OpenEnum<Side> side,
        Size size,
        List<Side> sides,
        Set<OpenEnum<Side>> distinct,
        SortedMap<Size, Side> bySize,
        Optional<Side> maybe,
        Side closed) {}
  }

  private static final New.Order ORDER =
      new New.Order(
          OpenEnum.of(New.Side.SWAP),
          New.Size.MEDIUM,
          List.of(New.Side.SWAP, New.Side.BUY, New.Side.SELL),
          new TreeSet<>(List.of(OpenEnum.of(New.Side.SWAP), OpenEnum.of(New.Side.HOLD))),
          new TreeMap<>(Map.of(New.Size.MEDIUM, New.Side.HOLD)),
          Optional.of(New.Side.SWAP),
          New.Side.BUY);

  private static final String BYTES =
      "02" // side
          + "e803" // size
          + "03000000"
          + "020001" // sides
          + "02000000"
          + "0203" // distinct, which the fallback would make equal
          + "01000000"
          + "e803"
          + "03" // bySize
          + "01"
          + "02" // maybe
          + "00"; // closed

  private static <E extends Enum<E>> OpenEnum<E> unknown(int code) {
    return new OpenEnum.Unknown<>(code);
  }

  @ParameterizedTest
  @EnumSource
  void unknownCodesAreWrittenAgain(Carrier carrier) {
    Codec<New.Order> now = Codec.of(New.Order.class);
    Codec<Old.Order> before = Codec.of(Old.Order.class);
    assertThat(HEX.formatHex(carrier.encode(now, ORDER))).isEqualTo(BYTES);

    Old.Order read = carrier.decode(before, HEX.parseHex(BYTES));

    assertThat(read)
        .isEqualTo(
            new Old.Order(
                unknown(2),
                unknown(1000),
                List.of(unknown(2), OpenEnum.of(Old.Side.BUY), OpenEnum.of(Old.Side.SELL)),
                Set.of(unknown(2), unknown(3)),
                new TreeMap<>(Map.of(unknown(1000), unknown(3))),
                Optional.of(unknown(2)),
                Old.Side.BUY));
    assertThat(HEX.formatHex(carrier.encode(before, read))).isEqualTo(BYTES);
    assertThat(carrier.decode(now, carrier.encode(before, read))).isEqualTo(ORDER);
  }

  @Test
  void everyCodeIsAConstantOrUnknown() {
    Codec<Old.Order> codec = Codec.of(Old.Order.class);
    for (int code = 0; code <= 0xFFFF; code++) {
      byte[] payload = HEX.parseHex(BYTES);
      payload[0] = (byte) code;
      payload[1] = (byte) code;
      payload[2] = (byte) (code >> 8);
      Old.Order order = codec.decode(payload);

      assertThat(order.size())
          .isEqualTo(
              code == 7
                  ? OpenEnum.of(Old.Size.SMALL)
                  : code == 3000 ? OpenEnum.of(Old.Size.LARGE) : unknown(code));
      assertThat(order.side())
          .isEqualTo(
              (code & 0xFF) < 2
                  ? OpenEnum.of(Old.Side.values()[code & 0xFF])
                  : unknown(code & 0xFF));
      assertThat(codec.encode(order)).isEqualTo(payload);
    }
  }

  @Test
  void equalityOrderAndText() {
    OpenEnum<Old.Side> buy = OpenEnum.of(Old.Side.BUY);
    OpenEnum<Old.Side> sell = OpenEnum.of(Old.Side.SELL);

    assertThat(buy.known()).hasValue(Old.Side.BUY);
    assertThat(unknown(7).known()).isEmpty();
    assertThat(buy.orElse(Old.Side.SELL)).isEqualTo(Old.Side.BUY);
    assertThat(OpenEnumsTest.<Old.Side>unknown(7).orElse(Old.Side.SELL)).isEqualTo(Old.Side.SELL);
    assertThat(new TreeSet<OpenEnum<Old.Side>>(List.of(unknown(9), sell, unknown(7), buy)))
        .containsExactly(buy, sell, unknown(7), unknown(9))
        .inOrder();
    assertThat(List.of(buy, unknown(7)).toString()).isEqualTo("[BUY, #7]");
    for (int code : new int[] {-1, 65_536}) {
      assertThat(assertThrows(IllegalArgumentException.class, () -> unknown(code)))
          .hasMessageThat()
          .isEqualTo(code + " is not in 0…65535, as codes of enums are");
    }
  }

  @Test
  void refusedValues() {
    assertRefused(
        unknown(1),
        "Later.side: 1 is the code of SELL, not an unknown code: use OpenEnum.of(Side.SELL)");
    assertRefused(
        unknown(256), "Later.side: 256 is not in 0…255: give it a value in range, or a wider type");
    assertRefused(nothing(), "Later.side: it is null");
  }

  private static void assertRefused(OpenEnum<Old.Side> side, String message) {
    EncodeException refused =
        assertThrows(
            EncodeException.class, () -> Codec.of(Old.Later.class).encode(new Old.Later(side)));
    assertThat(refused).hasMessageThat().startsWith(message);
  }

  @SuppressWarnings("NullAway") // a user without a null checker may pass it
  private static OpenEnum<Old.Side> nothing() {
    @Nullable OpenEnum<Old.Side> nothing = null;
    return nothing;
  }

  @Test
  void theDefaultIsAConstant() {
    assertThat(Codec.of(Old.Later.class).decode(new byte[4]))
        .isEqualTo(new Old.Later(OpenEnum.of(Old.Side.SELL)));
  }
}
