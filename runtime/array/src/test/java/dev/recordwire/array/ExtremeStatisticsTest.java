package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Every statistic of numbers at the ends of their types, compared to exact arithmetic: what
/// the type float64 can say is said, whatever sums, squares and differences on the way would
/// be.
final class ExtremeStatisticsTest {
  private static final MathContext EXACT = new MathContext(1500);
  private static final MathContext ROOT = new MathContext(40);
  private static final double MOST = Double.MAX_VALUE;
  private static final double LEAST = Double.MIN_VALUE;
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final double[] QS = {0, 0.1, 0.25, 0.5, 0.75, 0.99, 1};

  private static final double[] FINITE = {
    MOST,
    -MOST,
    MOST / 2,
    1.7e308,
    -1.7e308,
    1e200,
    -1e200,
    1e100,
    -1e100,
    1,
    -1,
    0.1,
    0.0,
    -0.0,
    1e-200,
    -1e-200,
    Double.MIN_NORMAL,
    -Double.MIN_NORMAL,
    3e-310,
    LEAST,
    -LEAST,
    7 * LEAST
  };
  private static final double[] ALL =
      IntStream.range(0, FINITE.length + 3)
          .mapToDouble(
              i ->
                  i < FINITE.length
                      ? FINITE[i]
                      : new double[] {INFINITY, -INFINITY, Double.NaN}[i - FINITE.length])
          .toArray();

  /// Each one alone, each pair, and longer arrays, those of one number among them.
  private static List<double[]> arrays(double[] numbers) {
    List<double[]> arrays = new ArrayList<>();
    for (double a : numbers) {
      arrays.add(new double[] {a});
      for (double b : numbers) {
        arrays.add(new double[] {a, b});
      }
    }
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      double[] some = random.ints(3, 0, numbers.length).mapToDouble(j -> numbers[j]).toArray();
      int size = i < 296 ? 3 + random.nextInt(5) : 100 + random.nextInt(2000);
      arrays.add(random.ints(size, 0, 3).mapToDouble(j -> some[j]).toArray());
    }
    return arrays;
  }

  @Test
  void ofFloat64() {
    for (double[] array : arrays(FINITE)) {
      Float64View view = Float64View.of(array);
      checkStatistics(view, exact(array));
      checkFloats(view, exact(array));
      checkOtherWays(view);
    }
  }

  @Test
  void ofFloat32() {
    for (double[] array : arrays(FINITE)) {
      Float32View view = Float32View.zeros(array.length);
      for (int i = 0; i < array.length; i++) {
        float number = (float) array[i];
        view.set(i, Float.isInfinite(number) ? Math.copySign(Float.MAX_VALUE, number) : number);
      }
      checkStatistics(view, exact(view.toDoubles()));
    }
  }

  @Test
  void ofIntegers() {
    for (TypeCode type : TypeCode.values()) {
      if (type.isInteger()) {
        long[] ends = {type.least(), type.least() + 1, type.most(), type.most() - 1, 0, 1};
        for (int i = 0; i < ends.length * ends.length * ends.length; i++) {
          long[] some = {ends[i % 6], ends[i / 6 % 6], ends[i / 36 % 6]};
          ArrayView view = ArrayView.zeros(type, some.length);
          view.writeLongs(some, some.length, 0);
          BigDecimal[] exact =
              Arrays.stream(some)
                  .mapToObj(n -> type == TypeCode.UINT64 ? unsigned(n) : BigDecimal.valueOf(n))
                  .toArray(BigDecimal[]::new);
          checkStatistics(view, exact);
        }
      }
    }
  }

  private static BigDecimal unsigned(long bits) {
    return new BigDecimal(new BigInteger(Long.toUnsignedString(bits)));
  }

  private static BigDecimal[] exact(double[] array) {
    return Arrays.stream(array).mapToObj(BigDecimal::new).toArray(BigDecimal[]::new);
  }

  private static BigDecimal sum(BigDecimal[] numbers) {
    return Arrays.stream(numbers).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal squares(BigDecimal[] numbers) {
    return sum(Arrays.stream(numbers).map(n -> n.multiply(n)).toArray(BigDecimal[]::new));
  }

  private static BigDecimal mean(BigDecimal[] numbers) {
    return sum(numbers).divide(BigDecimal.valueOf(numbers.length), EXACT);
  }

  private static double magnitude(BigDecimal[] numbers) {
    return Arrays.stream(numbers).mapToDouble(n -> Math.abs(n.doubleValue())).max().orElseThrow();
  }

  private static void checkStatistics(ArrayView view, BigDecimal[] numbers) {
    int count = numbers.length;
    double ulp = Math.ulp(magnitude(numbers));
    BigDecimal mean = mean(numbers);
    near(view, "mean", view.mean(), mean.doubleValue(), 4 * ulp);
    BigDecimal[] differences =
        Arrays.stream(numbers).map(n -> n.subtract(mean)).toArray(BigDecimal[]::new);
    for (int ddof = 0; ddof < 2; ddof++) {
      if (count > ddof) {
        BigDecimal variance = squares(differences).divide(BigDecimal.valueOf(count - ddof), ROOT);
        double std = variance.sqrt(ROOT).doubleValue();
        near(view, "std", view.std(ddof), std, 4 * ulp);
        double rounding = 16 * ulp * Math.max(ulp, 1e-15 * std);
        near(view, "variance", view.variance(ddof), variance.doubleValue(), rounding);
      } else {
        assertThat(view.std(ddof)).isNaN();
        assertThat(view.variance(ddof)).isNaN();
      }
    }
    near(view, "norm", view.norm(), squares(numbers).sqrt(ROOT).doubleValue(), 0);
    checkQuantiles(view, numbers);
    checkHistogram(view);
  }

  private static void near(ArrayView view, String name, double actual, double exact, double by) {
    if (Double.isInfinite(by)) {
      assertWithMessage("%s of %s", name, view).that(actual).isNotNaN();
    } else if (Double.isInfinite(exact)) {
      assertWithMessage("%s of %s", name, view).that(actual).isEqualTo(exact);
    } else {
      assertWithMessage("%s of %s", name, view)
          .that(actual)
          .isWithin(by + 1e-14 * Math.abs(exact) + LEAST)
          .of(exact);
    }
  }

  private static void checkQuantiles(ArrayView view, BigDecimal[] numbers) {
    BigDecimal[] sorted = numbers.clone();
    Arrays.sort(sorted);
    double[] quantiles = view.quantiles(QS).toArray();
    for (int i = 0; i < QS.length; i++) {
      double place = QS[i] * (sorted.length - 1);
      BigDecimal below = sorted[(int) place];
      BigDecimal above = sorted[(int) Math.ceil(place)];
      BigDecimal part = new BigDecimal(place % 1);
      BigDecimal exact = below.add(above.subtract(below).multiply(part));
      double ulp = Math.ulp(magnitude(new BigDecimal[] {below, above}));
      near(view, "quantile", quantiles[i], exact.doubleValue(), 2 * ulp);
      assertThat(view.quantile(QS[i])).isEqualTo(quantiles[i]);
      assertThat(quantiles[i] + 0.0).isAtLeast(below.doubleValue());
      assertThat(quantiles[i]).isAtMost(above.doubleValue() + 0.0);
      assertThat(i > 0 && quantiles[i] < quantiles[i - 1]).isFalse();
    }
    assertThat(view.median()).isEqualTo(view.quantile(0.5));
  }

  private static void checkHistogram(ArrayView view) {
    for (int bins : new int[] {1, 4, 9}) {
      double low = view.minAsDouble();
      double high = view.maxAsDouble();
      Histogram histogram;
      try {
        histogram = view.histogram(bins);
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageThat().contains(" are too narrow for float64 to tell their ends");
        double width = high == low ? 1.0 : high / bins - low / bins;
        double ulp = Math.ulp(Math.max(Math.abs(low), Math.abs(high)));
        assertWithMessage("%s in %s bins", view, bins).that(width).isLessThan(2 * ulp);
        continue;
      }
      long[] counts = new long[bins];
      double[] edges = histogram.edges().toArray();
      for (int i = 0; i < bins; i++) {
        assertWithMessage(view.toString()).that(edges[i]).isLessThan(edges[i + 1]);
        for (double number : view.toDoubles()) {
          boolean inside = number < edges[i + 1] || (i == bins - 1 && number == edges[bins]);
          counts[i] += number >= edges[i] && inside ? 1 : 0;
        }
      }
      assertThat(histogram.counts()).isEqualTo(Int64View.of(counts));
      assertThat(histogram.counts().sum()).isEqualTo(view.size());
    }
  }

  private static void checkFloats(Float64View view, BigDecimal[] numbers) {
    assertWithMessage("compensated sum of %s", view)
        .that(view.sumCompensated() + 0.0)
        .isEqualTo(sum(numbers).doubleValue());
    BigDecimal[] differences = new BigDecimal[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      differences[i] = numbers[i].subtract(numbers[numbers.length - 1 - i]);
    }
    double distance = squares(differences).sqrt(ROOT).doubleValue();
    near(view, "distance", view.distance(view.reversed()), distance, 0);
    BigDecimal mean = mean(numbers);
    BigDecimal[] deviations =
        Arrays.stream(numbers).map(n -> n.subtract(mean)).toArray(BigDecimal[]::new);
    BigDecimal std =
        squares(deviations).divide(BigDecimal.valueOf(numbers.length), ROOT).sqrt(ROOT);
    Float64View normalized = view.normalize();
    for (int i = 0; i < numbers.length; i++) {
      if (std.signum() == 0) {
        assertThat(normalized.get(i)).isNaN();
      } else if (std.doubleValue() > 1e-10 * magnitude(numbers)) {
        double place = deviations[i].divide(std, ROOT).doubleValue();
        near(view, "place", normalized.get(i), place, 1e-5);
      }
    }
    Float64View rolling = view.rollingMean(2);
    for (int i = 0; i + 2 <= numbers.length; i++) {
      double both = numbers[i].add(numbers[i + 1]).doubleValue() / 2;
      both = Double.isInfinite(both) ? view.get(i) / 2 + view.get(i + 1) / 2 : both;
      near(view, "rolling mean", rolling.get(i), both, 0);
    }
  }

  /// The results of summaries, lazy and parallel views.
  private static void checkOtherWays(Float64View view) {
    Float64Summary summary = view.summary();
    assertThat(summary.mean()).isEqualTo(view.mean());
    double variance = view.variance();
    double ulp = Math.max(-view.min(), view.max()) * 0x1p-50;
    near(view, "variance of the summary", summary.variance(), variance, 16 * ulp * ulp);
    assertThat(view.lazy().mean()).isEqualTo(view.mean());
    assertThat(view.lazy().variance()).isEqualTo(variance);
    assertThat(view.lazy().std()).isEqualTo(view.std());
    ParallelFloat64View parallel = new ParallelFloat64View(view, new ParallelParts(0, 1024));
    assertThat(parallel.mean()).isEqualTo(view.mean());
    assertThat(parallel.variance()).isEqualTo(variance);
    assertThat(parallel.std()).isEqualTo(view.std());
  }

  @Test
  void infinityAndNaNStayWhatTheyAre() {
    for (double[] array : arrays(ALL)) {
      double infinite =
          Arrays.stream(array).filter(n -> !Double.isFinite(n)).reduce(Double::sum).orElse(0);
      if (infinite != 0) {
        Float64View view = Float64View.of(array);
        assertWithMessage("mean of %s", view).that(view.mean()).isEqualTo(infinite);
        assertThat(view.lazy().mean()).isEqualTo(infinite);
        assertThat(view.parallel().mean()).isEqualTo(infinite);
        assertThat(view.summary().mean()).isEqualTo(infinite);
        assertThat(view.sumCompensated()).isEqualTo(infinite);
        assertThat(view.variance()).isNaN();
        assertThat(view.std()).isNaN();
        assertThat(view.lazy().std()).isNaN();
        assertThat(view.parallel().variance()).isNaN();
        assertThat(view.normalize().filter(n -> !Double.isNaN(n))).isEqualTo(Float64View.of());
        boolean unknown = Arrays.stream(array).anyMatch(Double::isNaN);
        assertThat(view.norm()).isEqualTo(unknown ? Double.NaN : INFINITY);
        assertThat(view.distance(Float64View.zeros(array.length))).isEqualTo(view.norm());
        assertThat(view.distance(view)).isNaN();
        assertThrows(IllegalArgumentException.class, () -> view.histogram(2));
        checkInfiniteQuantiles(view, array);
      }
    }
  }

  private static void checkInfiniteQuantiles(Float64View view, double[] array) {
    double[] sorted = array.clone();
    Arrays.sort(sorted);
    double[] quantiles = view.quantiles(QS).toArray();
    for (int i = 0; i < QS.length; i++) {
      double place = QS[i] * (sorted.length - 1);
      double below = sorted[(int) place];
      double above = sorted[(int) Math.ceil(place)];
      assertThat(view.quantile(QS[i])).isEqualTo(quantiles[i]);
      if (Double.isNaN(sorted[sorted.length - 1])) {
        assertThat(quantiles[i]).isNaN();
      } else if (below == above) {
        assertWithMessage("%s at %s", view, QS[i]).that(quantiles[i]).isEqualTo(below);
      } else if (!Double.isFinite(below - above)
          && !(Double.isFinite(below) && Double.isFinite(above))) {
        assertWithMessage("%s at %s", view, QS[i]).that(quantiles[i]).isEqualTo(below + above);
      } else {
        assertThat(quantiles[i]).isFinite();
      }
    }
    assertThat(view.median()).isEqualTo(view.quantile(0.5));
  }
}
