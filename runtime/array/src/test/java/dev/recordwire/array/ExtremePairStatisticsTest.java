package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Statistics of two arrays with numbers at the ends of float64, compared to exact arithmetic: no
/// product or sum on the way leaves float64 where the result does not.
@Tag("once")
final class ExtremePairStatisticsTest {
  private static final MathContext DIGITS = new MathContext(60);
  private static final double MOST = Double.MAX_VALUE;
  private static final double LEAST = Double.MIN_VALUE;
  private static final int ROUNDS = 2_000;
  private static final double[] NUMBERS = {
    MOST, MOST / 2, 1.7e308, 1e200, 1e100, 3, 1, 0.1, 0, 1e-100, 1e-200, 3e-310, LEAST, 7 * LEAST
  };

  private interface Pair {
    void check(double[] x, double[] y);
  }

  /// Arrays of few numbers, so that differences of large ones cancel out and small ones are left.
  private static void each(Pair pair) {
    Random random = new Random(9);
    for (int round = 0; round < ROUNDS; round++) {
      int size = 2 + random.nextInt(5);
      pair.check(numbers(random, size), numbers(random, size));
    }
  }

  private static double[] numbers(Random random, int size) {
    double[] some = {pick(random), pick(random), pick(random)};
    return random.ints(size, 0, some.length).mapToDouble(i -> some[i]).toArray();
  }

  private static double pick(Random random) {
    double number = NUMBERS[random.nextInt(NUMBERS.length)];
    return random.nextBoolean() ? number : -number;
  }

  private static double[] changed(double[] numbers, DoubleUnaryOperator change) {
    return Arrays.stream(numbers).map(change).toArray();
  }

  private static BigDecimal sum(int count, IntFunction<BigDecimal> number) {
    return IntStream.range(0, count).mapToObj(number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal sum(double[] numbers) {
    return sum(numbers.length, i -> new BigDecimal(numbers[i]));
  }

  private static BigDecimal products(double[] x, double[] y) {
    return sum(x.length, i -> new BigDecimal(x[i]).multiply(new BigDecimal(y[i])));
  }

  /// The sum of the products of the differences from the means, times the number of elements.
  private static BigDecimal deviations(double[] x, double[] y) {
    BigDecimal count = BigDecimal.valueOf(x.length);
    return products(x, y).multiply(count).subtract(sum(x).multiply(sum(y)));
  }

  private static BigDecimal magnitude(double[] numbers) {
    return new BigDecimal(Arrays.stream(numbers).map(Math::abs).max().orElseThrow());
  }

  /// Checks a result whose error is to be a small part of `scale`.
  private static void near(String what, double actual, BigDecimal exact, BigDecimal scale) {
    BigDecimal most = scale.multiply(BigDecimal.valueOf(1e-14)).add(new BigDecimal(8 * LEAST));
    if (Double.isInfinite(actual) || Double.isInfinite(exact.doubleValue())) {
      // An error may bring a number to the other side of the largest.
      boolean isNear = exact.abs().add(most).compareTo(new BigDecimal(MOST)) > 0;
      boolean isWithin = actual == exact.doubleValue() || (isNear && !Double.isNaN(actual));
      assertWithMessage("%s: %s", what, actual).that(isWithin).isTrue();
      return;
    }
    assertWithMessage(what).that(actual).isNotNaN();
    BigDecimal error = new BigDecimal(actual).subtract(exact).abs();
    assertWithMessage("%s: %s, not %s", what, actual, exact.doubleValue())
        .that(error.compareTo(most) <= 0)
        .isTrue();
  }

  private static String text(String operation, double[] x, double[] y) {
    return operation + " of " + Arrays.toString(x) + " and " + Arrays.toString(y);
  }

  @Test
  void weightedMean() {
    each(
        (x, y) -> {
          double[] weights = changed(y, Math::abs);
          BigDecimal sum = sum(weights);
          if (sum.signum() != 0) {
            near(
                text("mean", x, weights),
                Float64View.of(x).mean(Float64View.of(weights)),
                products(x, weights).divide(sum, DIGITS),
                magnitude(x));
          }
        });
  }

  @Test
  void weightsOfBothSigns() {
    Float64View weights = Float64View.of(1e308, 1e308, -1e308);
    assertThat(Float64View.of(2, 3, 4).mean(weights)).isWithin(1e-15).of(1);
    assertThat(Float64View.of(MOST, MOST, -MOST).mean(weights)).isPositiveInfinity();
    assertThat(Float64View.of(Double.POSITIVE_INFINITY, 1).mean(Float64View.of(1e308, 1e308)))
        .isPositiveInfinity();
    assertThat(Float64View.of(Double.NaN, 1).mean(Float64View.of(1e308, 1e308))).isNaN();
    assertThat(Float64View.of(MOST, MOST, MOST).mean(Float64View.of(0.1, 0.1, 0.1)))
        .isWithin(Math.ulp(MOST))
        .of(MOST);
  }

  @Test
  void covariance() {
    each(
        (x, y) ->
            near(
                text("covariance", x, y),
                Float64View.of(x).covariance(Float64View.of(y)),
                deviations(x, y).divide(BigDecimal.valueOf((long) x.length * x.length), DIGITS),
                magnitude(x).multiply(magnitude(y))));
  }

  @Test
  void correlation() {
    each(
        (x, y) -> {
          double actual = Float64View.of(x).correlation(Float64View.of(y));
          BigDecimal squares = deviations(x, x).multiply(deviations(y, y));
          if (squares.signum() == 0) {
            assertThat(actual).isNaN();
          } else {
            near(
                text("correlation", x, y),
                actual,
                deviations(x, y).divide(squares.sqrt(DIGITS), DIGITS),
                BigDecimal.TEN);
          }
        });
  }

  @Test
  void areas() {
    each(
        (x, y) -> {
          int count = x.length - 1;
          BigDecimal quarter = new BigDecimal(0.25);
          BigDecimal exact =
              sum(count, i -> new BigDecimal(x[i]).add(new BigDecimal(x[i + 1])).multiply(quarter));
          near(text("trapezoid", x, x), Float64View.of(x).trapezoid(0.5), exact, magnitude(x));
          BigDecimal among =
              sum(
                  count,
                  i ->
                      new BigDecimal(x[i])
                          .add(new BigDecimal(x[i + 1]))
                          .multiply(new BigDecimal(y[i + 1]).subtract(new BigDecimal(y[i])))
                          .multiply(new BigDecimal(0.5)));
          near(
              text("trapezoid", x, y),
              Float64View.of(x).trapezoid(Float64View.of(y)),
              among,
              magnitude(x).multiply(magnitude(y)));
        });
  }

  @Test
  void slopes() {
    assertThat(Float64View.of(1.7e308, -1.7e308, 0).gradient(4))
        .isEqualTo(Float64View.of(-8.5e307, -2.125e307, 4.25e307));
    assertThat(Float64View.of(MOST, -MOST).gradient(Float64View.of(0, 8)))
        .isEqualTo(Float64View.of(-MOST / 4, -MOST / 4));
  }
}
