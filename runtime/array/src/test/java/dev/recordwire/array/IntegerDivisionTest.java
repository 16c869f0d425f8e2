package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Division of integers that rounds down gives what exact numbers give.
final class IntegerDivisionTest {
  private static final int COUNT = 400;

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"FLOAT16", "FLOAT32", "FLOAT64", "BOOL"})
  void quotientsAndRemaindersAreThoseOfExactNumbers(TypeCode type) {
    Random random = new Random(4);
    long[] dividends = new long[COUNT];
    long[] divisors = new long[COUNT];
    for (int i = 0; i < COUNT; i++) {
      dividends[i] = i % 3 == 0 ? random.nextInt(-20, 20) : random.nextLong();
      divisors[i] = i % 2 == 0 ? random.nextInt(1, 9) : random.nextInt(3, 30) * -1L;
    }
    ArrayView a = Int64View.of(dividends).convert(type, Overflow.WRAP);
    ArrayView b = Int64View.of(divisors).convert(type, Overflow.WRAP);
    check((IntegerView<?>) a, b);
  }

  private static <V extends IntegerView<V>> void check(IntegerView<V> a, ArrayView other) {
    V b = a.like(other);
    V target = a.newZeros(COUNT);
    V quotients = a.floorDivide(b);
    V remainders = a.mod(b);
    V signs = a.sign();
    for (long i = 0; i < COUNT; i++) {
      BigInteger dividend = number(a, i);
      BigInteger divisor = number(b, i);
      BigInteger[] parts = dividend.divideAndRemainder(divisor);
      boolean below = parts[1].signum() * divisor.signum() < 0;
      BigInteger rest = below ? parts[1].add(divisor) : parts[1];
      String where = a.typeCode() + " " + dividend + " by " + divisor;
      assertWithMessage(where)
          .that(number(quotients, i))
          .isEqualTo(dividend.subtract(rest).divide(divisor));
      assertWithMessage(where).that(number(remainders, i)).isEqualTo(rest);
      assertWithMessage(where)
          .that(number(signs, i))
          .isEqualTo(BigInteger.valueOf(dividend.signum()));
    }
    assertThat(a.mod(b, target)).isSameInstanceAs(target);
    assertThat(target).isEqualTo(a.mod(b));
    assertThat(a.floorDivide(b, target)).isEqualTo(a.floorDivide(b));
    assertThat(a.sign(target)).isEqualTo(a.sign());
  }

  private static BigInteger number(ArrayView view, long index) {
    return new BigInteger(view.slice(index, index + 1).toString().replaceAll(".*\\[|\\]", ""));
  }

  @ParameterizedTest
  @EnumSource(names = {"INT8", "UINT64", "INT32"})
  void divisionByZeroIsAnError(TypeCode type) {
    IntegerView<?> one = (IntegerView<?>) Int64View.of(1).convert(type);
    checkZero(one);
  }

  private static <V extends IntegerView<V>> void checkZero(IntegerView<V> one) {
    V zero = one.newZeros(1);
    V target = one.newZeros(1);
    var e = assertThrows(ArithmeticException.class, () -> one.mod(zero, target));
    assertThat(e).hasMessageThat().contains("divi");
    assertThrows(ArithmeticException.class, () -> one.floorDivide(zero));
    assertThat(target).isEqualTo(zero);
  }

  @ParameterizedTest
  @EnumSource(names = {"INT8", "INT64"})
  void theLeastByMinusOneHasARemainderAndNoQuotient(TypeCode type) {
    IntegerView<?> least =
        (IntegerView<?>)
            Int64View.of(type == TypeCode.INT8 ? Byte.MIN_VALUE : Long.MIN_VALUE).convert(type);
    checkLeast(least, Int64View.of(-1).convert(type));
  }

  private static <V extends IntegerView<V>> void checkLeast(
      IntegerView<V> least, ArrayView minusOne) {
    assertThat(least.mod(least.like(minusOne))).isEqualTo(least.newZeros(1));
    assertThrows(ArithmeticException.class, () -> least.floorDivide(least.like(minusOne)));
  }
}
