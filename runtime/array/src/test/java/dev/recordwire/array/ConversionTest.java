package dev.recordwire.array;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The conversion of every kind of number to every type, under every rule for overflow, compared to
/// whole numbers of any size.
final class ConversionTest {
  private static final double[] FLOATS = {
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    Double.MIN_VALUE,
    0.0,
    -0.0,
    0.9,
    -0.9,
    -1,
    1e10,
    -1e20
  };

  @Test
  void ofFloatsToIntegers() {
    for (TypeCode from : List.of(TypeCode.FLOAT16, TypeCode.FLOAT32, TypeCode.FLOAT64)) {
      for (TypeCode to : TypeCode.values()) {
        if (to.isInteger()) {
          for (double number : FLOATS) {
            check(from, number, to);
          }
          for (int bits = 0; bits < 70; bits++) {
            for (double sign : new double[] {1, -1}) {
              check(from, sign * Math.nextDown(Math.scalb(1.0, bits)), to);
              check(from, sign * Math.scalb(1.0, bits), to);
              check(from, sign * (Math.scalb(1.0, bits) + 0.5), to);
            }
          }
        }
      }
    }
  }

  private static void check(TypeCode from, double number, TypeCode to) {
    ArrayView view = ArrayView.zeros(from, 1);
    view.writeDoubles(new double[] {number}, 1, 0);
    double held = view.getAsDouble(0);
    BigInteger least = BigInteger.valueOf(to.least());
    BigInteger most =
        to == TypeCode.UINT64
            ? BigInteger.TWO.pow(64).subtract(BigInteger.ONE)
            : BigInteger.valueOf(to.most());
    BigInteger whole =
        Double.isFinite(held) ? new BigDecimal(held).toBigInteger() : BigInteger.ZERO;
    BigInteger nearest = held > 1e30 ? most : held < -1e30 ? least : whole.max(least).min(most);
    String name = number + " as " + from + " to " + to;
    long[] result = new long[1];
    view.convert(to, Overflow.SATURATE).readLongs(0, 1, result);
    assertWithMessage("%s, saturating", name).that(result[0]).isEqualTo(nearest.longValue());
    if (Double.isFinite(held) && Math.abs(held) < 1e30) {
      view.convert(to, Overflow.WRAP).readLongs(0, 1, result);
      BigInteger low = BigInteger.valueOf(result[0]).subtract(whole);
      assertWithMessage("%s, wrapping", name)
          .that(low.mod(BigInteger.TWO.pow(8 * to.byteSize())))
          .isEqualTo(BigInteger.ZERO);
    }
    if (Double.isFinite(held) && nearest.equals(whole)) {
      view.convert(to).readLongs(0, 1, result);
      assertWithMessage(name).that(result[0]).isEqualTo(whole.longValue());
    } else {
      assertThrows(ArithmeticException.class, () -> view.convert(to), name);
    }
    if (Double.isNaN(held)) {
      view.convert(to, Overflow.WRAP).readLongs(0, 1, result);
      assertWithMessage("%s, wrapping", name).that(result[0]).isEqualTo(0);
    }
  }
}
