package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class IntegerViewTest {
  private static final int[] SIZES = {1, 2, 3, 15, 16, 17, 63, 64, 65, 1000, 1023, 8200, 20_001};

  private static BigInteger least(TypeCode type) {
    return type.isSigned()
        ? BigInteger.ONE.shiftLeft(8 * type.byteSize() - 1).negate()
        : BigInteger.ZERO;
  }

  private static BigInteger most(TypeCode type) {
    return least(type).add(BigInteger.ONE.shiftLeft(8 * type.byteSize())).subtract(BigInteger.ONE);
  }

  private static ArrayView random(TypeCode type, int size, long seed) {
    byte[] bytes = new byte[size * type.byteSize() + 1];
    new Random(seed).nextBytes(bytes);
    return Views.wrap(type, bytes, 1, size);
  }

  /// Every bit set: the largest unsigned number, or -1.
  private static ArrayView filled(TypeCode type, int size, int value) {
    byte[] bytes = new byte[size * type.byteSize() + 1];
    Arrays.fill(bytes, (byte) value);
    return Views.wrap(type, bytes, 1, size);
  }

  @Test
  void sumsAreExact() {
    for (TypeCode type : Views.INTEGERS) {
      for (int size : SIZES) {
        for (ArrayView view :
            new ArrayView[] {
              random(type, size, size), filled(type, size, -1), filled(type, size, 0x7F)
            }) {
          BigInteger expected = BigInteger.ZERO;
          for (int i = 0; i < size; i++) {
            expected = expected.add(Views.integer(view, i));
          }
          assertWithMessage("%s × %s", type, size).that(Views.sumExact(view)).isEqualTo(expected);
          double mean = expected.doubleValue() / size;
          assertThat(Views.mean(view)).isEqualTo(mean);
        }
      }
    }
  }

  @Test
  void extremesAreThoseOfTheRange() {
    for (TypeCode type : Views.INTEGERS) {
      for (int size : SIZES) {
        ArrayView view = random(type, size, 7L * size);
        BigInteger min = Views.integer(view, 0);
        BigInteger max = min;
        for (int i = 1; i < size; i++) {
          min = min.min(Views.integer(view, i));
          max = max.max(Views.integer(view, i));
        }
        assertThat(Views.min(view)).isEqualTo(min.toString());
        assertThat(Views.max(view)).isEqualTo(max.toString());
      }
    }
  }

  @Test
  void scalingRoundsHalfEvenAndFollowsTheOverflowRule() {
    double[] factors = {1, -1, 0.5, 1.5, 0.3, 1e-3, 2, 1000, 1e18, 1e300, -0.0};
    for (TypeCode type : Views.INTEGERS) {
      for (double factor : factors) {
        for (Overflow overflow : Overflow.values()) {
          checkScale(random(type, 100, 3), factor, overflow);
          checkScale(random(type, 1, 4), factor, overflow);
        }
      }
    }
  }

  private static void checkScale(ArrayView view, double factor, Overflow overflow) {
    TypeCode type = view.typeCode();
    ArrayView before = view.copy();
    String where = type + " × " + factor + " " + overflow;
    long offending = -1;
    BigInteger[] scaled = new BigInteger[(int) view.size()];
    for (int i = 0; i < scaled.length; i++) {
      double product = Views.integer(before, i).doubleValue() * factor;
      scaled[i] =
          Double.isInfinite(product)
              // Any multiple of 2⁶⁴ of that sign will do.
              ? BigInteger.ONE
                  .shiftLeft(1024)
                  .multiply(BigInteger.valueOf((long) Math.signum(product)))
              : new BigDecimal(product).setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
      boolean fits = scaled[i].compareTo(least(type)) >= 0 && scaled[i].compareTo(most(type)) <= 0;
      if (!fits && offending < 0) {
        offending = i;
      }
    }
    if (overflow == Overflow.THROW && offending >= 0) {
      var e = assertThrows(ArithmeticException.class, () -> Views.scale(view, factor, overflow));
      assertThat(e).hasMessageThat().contains("at index " + offending + " times");
      assertThat(view).isEqualTo(before);
      return;
    }
    Views.scale(view, factor, overflow);
    for (int i = 0; i < scaled.length; i++) {
      BigInteger expected =
          overflow == Overflow.SATURATE
              ? scaled[i].max(least(type)).min(most(type))
              : scaled[i]
                  .subtract(least(type))
                  .mod(BigInteger.ONE.shiftLeft(8 * type.byteSize()))
                  .add(least(type));
      assertWithMessage(where).that(Views.integer(view, i)).isEqualTo(expected);
    }
  }

  @Test
  void scalingByWhatIsNoNumberIsRefused() {
    Int32View view = Int32View.of(1);
    assertThrows(IllegalArgumentException.class, () -> view.scale(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> view.scale(1 / 0.0, Overflow.SATURATE));
  }

  @Test
  void sumsOfSixtyFourBitsNeverWrapSilently() {
    Int64View signed = Int64View.of(Long.MAX_VALUE, 1);
    var e = assertThrows(ArithmeticException.class, signed::sum);
    assertThat(e)
        .hasMessageThat()
        .contains("9223372036854775808 does not fit int64: use sumExact()");
    assertThat(signed.sumWrapping()).isEqualTo(Long.MIN_VALUE);
    assertThat(signed.mean()).isEqualTo(0x1p62);
    assertThat(Int64View.of(Long.MIN_VALUE, Long.MAX_VALUE, 1).sum()).isEqualTo(0);

    Uint64View unsigned = Uint64View.of(-1L, 1);
    assertThrows(ArithmeticException.class, unsigned::sum);
    assertThat(unsigned.sumWrapping()).isEqualTo(0);
    assertThat(Uint64View.of(-2L, 1).sum()).isEqualTo(-1L);
    assertThat(Uint64View.of(-1L).mean()).isEqualTo(0x1p64);
  }

  @Test
  void clipKeepsElementsBetweenTheBounds() {
    Int8View bytes = Int8View.of((byte) -128, (byte) -1, (byte) 0, (byte) 127);
    bytes.clip((byte) -1, (byte) 100);
    assertThat(bytes).isEqualTo(Int8View.of((byte) -1, (byte) -1, (byte) 0, (byte) 100));

    Uint64View longs = Uint64View.of(0, 5, Long.MIN_VALUE, -1L);
    longs.clip(4, -2L);
    assertThat(longs).isEqualTo(Uint64View.of(4, 5, Long.MIN_VALUE, -2L));

    Uint8View unsigned = Uint8View.of(0, 100, 255);
    unsigned.clip(50, 200);
    assertThat(unsigned).isEqualTo(Uint8View.of(50, 100, 200));
    assertThrows(IllegalArgumentException.class, () -> unsigned.clip(-1, 5));
    var e = assertThrows(IllegalArgumentException.class, () -> unsigned.clip(6, 5));
    assertThat(e).hasMessageThat().isEqualTo("no value lies between 6 and 5");
  }

  @Test
  void unsignedElementsAreChecked() {
    Uint8View view = Uint8View.of(0, 255);
    var e = assertThrows(IllegalArgumentException.class, () -> view.set(0, 256));
    assertThat(e).hasMessageThat().isEqualTo("256 is not a uint8: the range is 0 to 255");
    assertThrows(IllegalArgumentException.class, () -> Uint16View.of(-1));
    assertThrows(IllegalArgumentException.class, () -> Uint32View.of(1L << 32));
    assertThat(Uint32View.of(0xFFFF_FFFFL).get(0)).isEqualTo(0xFFFF_FFFFL);
    assertThat(Uint64View.of(-1L).toString()).isEqualTo("Uint64View[18446744073709551615]");
  }

  @Test
  void elementsComeAsArrayStreamAndIterator() {
    Uint16View view = Uint16View.of(1, 65535, 3);
    assertThat(view.toArray()).isEqualTo(new int[] {1, 65535, 3});
    assertThat(view.stream().sum()).isEqualTo(65539);
    assertThat(view).containsExactly(1, 65535, 3).inOrder();
    assertThat(Int8View.of((byte) -1, (byte) 2).toArray()).isEqualTo(new byte[] {-1, 2});
    assertThat(Int64View.of(1, 2).stream().sum()).isEqualTo(3);
    assertThat(Uint32View.of(7).toArray()).isEqualTo(new long[] {7});
    assertThrows(IndexOutOfBoundsException.class, () -> view.get(3));
    assertThrows(IndexOutOfBoundsException.class, () -> view.get(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> view.set(3, 1));
  }
}
