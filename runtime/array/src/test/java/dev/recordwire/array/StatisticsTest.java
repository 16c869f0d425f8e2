// Longer than 400 lines: one test for each statistic.
package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Cases to which NumPy has no answer, or another one: exactness, special values, empty views.
final class StatisticsTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final int[] SIZES = {1, 2, 31, 32, 33, 1000, 1023, 1024, 1025, 2049, 5000};

  private static double[] random(int size, int exponents) {
    Random random = new Random(size);
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = Math.scalb(random.nextGaussian(), random.nextInt(exponents));
    }
    return values;
  }

  private static BigDecimal sum(double[] values) {
    return Arrays.stream(values).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void compensatedSumsAreRoundedOnce() {
    for (int size : SIZES) {
      double[] values = random(size, 60);
      assertThat(Float64View.of(values).sumCompensated()).isEqualTo(sum(values).doubleValue());
    }
    assertThat(Float64View.of(1e100, 1, -1e100).sumCompensated()).isEqualTo(1.0);
    assertThat(Float64View.of(1, 1e100, 1, -1e100).sumCompensated()).isEqualTo(2.0);
    assertThat(Float64View.of(1e100, 1e50, 1, -1e100, -1e50).sumCompensated()).isEqualTo(1.0);
    assertThat(
            Float64View.of(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE).sumCompensated())
        .isEqualTo(Double.MAX_VALUE);
    assertThat(Float64View.of(1, INFINITY).sumCompensated()).isEqualTo(INFINITY);
    assertThat(Float64View.of(-INFINITY, INFINITY).sumCompensated()).isNaN();
    assertThat(Float64View.of().sumCompensated()).isEqualTo(0.0);
    assertThat(Float32View.of(1e30f, 1, -1e30f).sumCompensated()).isEqualTo(1.0);
  }

  @Test
  void variancesAreCloseToTheExactOnes() {
    for (int size : SIZES) {
      double[] values = random(size, 3);
      for (int i = 0; i < size; i++) {
        values[i] += 1e6;
      }
      BigDecimal mean = sum(values).divide(BigDecimal.valueOf(size), MathContext.DECIMAL128);
      BigDecimal squares = BigDecimal.ZERO;
      for (double value : values) {
        squares = squares.add(new BigDecimal(value).subtract(mean).pow(2));
      }
      double exact = squares.divide(BigDecimal.valueOf(size), MathContext.DECIMAL128).doubleValue();
      Float64View view = Float64View.of(values);
      assertThat(view.variance()).isWithin(1e-13 * exact + 1e-30).of(exact);
      assertThat(view.summary().variance()).isWithin(1e-13 * exact + 1e-30).of(exact);
      assertThat(view.std()).isEqualTo(Math.sqrt(view.variance()));
      if (size > 1) {
        double unbiased = exact * size / (size - 1);
        assertThat(view.variance(1)).isWithin(1e-13 * unbiased).of(unbiased);
        assertThat(view.summary().variance(1)).isWithin(1e-13 * unbiased).of(unbiased);
      }
    }
    assertThat(Float64View.of(0.1, 0.1, 0.1).variance()).isEqualTo(0.0);
    assertThat(Float64View.of(1).variance(1)).isNaN();
    assertThat(Float64View.of(1, INFINITY).std()).isNaN();
    assertThat(Uint64View.of(-1L, -1L).std()).isEqualTo(0.0);
    assertThat(Int8View.of((byte) -128, (byte) 127).std()).isEqualTo(127.5);
  }

  /// The order of additions that the kernels write down, done literally.
  private static double inOrder(double[] terms, int from, int to) {
    if (to - from > 1024) {
      int blocks = (to - from + 1023) / 1024;
      int middle = from + 1024 * Integer.highestOneBit(blocks - 1);
      return inOrder(terms, from, middle) + inOrder(terms, middle, to);
    }
    double[] lanes = new double[32];
    Arrays.fill(lanes, -0.0);
    for (int i = from; i < to; i++) {
      lanes[(i - from) % 32] += terms[i];
    }
    for (int half = 16; half > 0; half /= 2) {
      for (int i = 0; i < half; i++) {
        lanes[i] += lanes[i + half];
      }
    }
    return lanes[0];
  }

  @Test
  void sumsOverPairsHaveOneOrderInEveryPairOfMemories() {
    for (int size : SIZES) {
      double[] x = random(size, 20);
      double[] y = random(size + 1, 20);
      double[] products = new double[size];
      double[] squares = new double[size];
      for (int i = 0; i < size; i++) {
        products[i] = x[i] * y[i];
        squares[i] = (x[i] - y[i]) * (x[i] - y[i]);
      }
      try (Arena arena = Arena.ofConfined()) {
        for (Float64View left : everywhere(Float64View.of(x), arena)) {
          for (Float64View right : everywhere(Float64View.of(y).slice(0, size), arena)) {
            assertThat(left.dot(right)).isEqualTo(inOrder(products, 0, size));
            assertThat(left.distance(right)).isEqualTo(Math.sqrt(inOrder(squares, 0, size)));
          }
        }
      }
    }
  }

  private static List<Float64View> everywhere(Float64View view, Arena arena) {
    MemorySegment array = MemorySegment.ofArray(new double[(int) view.size()]);
    Float64View spread = Float64View.zeros(2 * view.size()).slice(0, 2 * view.size(), 2);
    for (long i = 0; i < view.size(); i++) {
      spread.set(i, view.get(i));
    }
    return List.of(
        view,
        Float64View.wrap(arena.allocate(view.byteSize() + 1).asSlice(1).copyFrom(view.segment())),
        Float64View.wrap(array.copyFrom(view.segment())),
        spread,
        view.asReadOnly());
  }

  @Test
  void normsNeitherOverflowNorUnderflow() {
    assertThat(Float64View.of(3e200, 4e200).norm()).isWithin(1e186).of(5e200);
    assertThat(Float64View.of(3e-200, -4e-200).norm()).isWithin(1e-214).of(5e-200);
    assertThat(Float64View.of(Double.MIN_VALUE, 0).norm()).isEqualTo(Double.MIN_VALUE);
    assertThat(Float64View.of(0, -INFINITY).norm()).isEqualTo(INFINITY);
    assertThat(Float64View.of(INFINITY, Double.NaN).norm()).isNaN();
    assertThat(Float64View.of(0, -0.0).norm()).isEqualTo(0.0);
    assertThat(Float64View.of().norm()).isEqualTo(0.0);
    assertThat(Float32View.of(Float.MIN_VALUE, 0).norm()).isEqualTo((double) Float.MIN_VALUE);
    assertThat(Int32View.of().norm()).isEqualTo(0.0);
    assertThat(Int64View.of(Long.MIN_VALUE).norm()).isEqualTo(0x1p63);
    assertThat(Uint64View.of(-1L, -1L).norm()).isEqualTo(Math.sqrt(2) * 0x1p64);
  }

  @Test
  void integerProductsAreExact() {
    for (int size : SIZES) {
      long[] x = new Random(size).longs(size).toArray();
      long[] y = new Random(-size).longs(size).toArray();
      BigInteger signed = BigInteger.ZERO;
      BigInteger unsigned = BigInteger.ZERO;
      BigInteger narrow = BigInteger.ZERO;
      long[] low = new long[size];
      for (int i = 0; i < size; i++) {
        signed = signed.add(BigInteger.valueOf(x[i]).multiply(BigInteger.valueOf(y[i])));
        unsigned = unsigned.add(unsigned(x[i]).multiply(unsigned(y[i])));
        low[i] = x[i] & 0xFFFF_FFFFL;
        narrow = narrow.add(BigInteger.valueOf(low[i]).pow(2));
      }
      assertThat(Int64View.of(x).dotExact(Int64View.of(y))).isEqualTo(signed);
      assertThat(Uint64View.of(x).dotExact(Uint64View.of(y))).isEqualTo(unsigned);
      assertThat(Uint32View.of(low).dotExact(Uint32View.of(low))).isEqualTo(narrow);
      assertThat(Int64View.of(x).dotWrapping(Int64View.of(y))).isEqualTo(signed.longValue());
    }
    assertThat(Int32View.of(Integer.MIN_VALUE, 1).dot(Int32View.of(Integer.MIN_VALUE, -1)))
        .isEqualTo((1L << 62) - 1);
    Int64View large = Int64View.of(1L << 62, 2);
    var e = assertThrows(ArithmeticException.class, () -> large.dot(large));
    assertThat(e).hasMessageThat().contains("does not fit int64: use dotExact() for all of it");
    assertThrows(IllegalArgumentException.class, () -> large.dot(Int64View.of(1)));
  }

  private static BigInteger unsigned(long bits) {
    return new BigInteger(Long.toUnsignedString(bits));
  }

  @Test
  void productsThatDoNotFitAreRefused() {
    assertThat(Int64View.of(1L << 62, 2, -1).product()).isEqualTo(Long.MIN_VALUE);
    assertThat(Int64View.of(Long.MIN_VALUE, 1).product()).isEqualTo(Long.MIN_VALUE);
    assertThat(Int64View.of(Long.MIN_VALUE, Long.MIN_VALUE, 0).product()).isEqualTo(0);
    assertThat(Int64View.of().product()).isEqualTo(1);
    var e =
        assertThrows(ArithmeticException.class, () -> Int64View.of(Long.MIN_VALUE, -1).product());
    assertThat(e).hasMessageThat().contains("the product does not fit int64: use productExact()");
    assertThat(Int64View.of(Long.MIN_VALUE, -1).productExact())
        .isEqualTo(BigInteger.ONE.shiftLeft(63));
    assertThat(Int64View.of(Long.MIN_VALUE, -1).productWrapping()).isEqualTo(Long.MIN_VALUE);
    assertThat(Uint64View.of(1L << 62, 3).product()).isEqualTo(3L << 62);
    assertThrows(ArithmeticException.class, () -> Uint64View.of(1L << 62, 4).product());
    assertThat(Uint8View.of(255, 255, 2).product()).isEqualTo(130_050);
    assertThat(Int8View.of((byte) -128, (byte) -1).productExact())
        .isEqualTo(BigInteger.valueOf(128));
    assertThat(Float64View.of(2, 3, -0.5).product()).isEqualTo(-3.0);
    assertThat(Float64View.of().product()).isEqualTo(1.0);
    double[] twos = new double[900];
    Arrays.fill(twos, 2);
    assertThat(Float64View.of(twos).product()).isEqualTo(0x1p900);
  }

  @Test
  void runningSumsThatDoNotFitAreRefused() {
    var e = assertThrows(ArithmeticException.class, () -> Int64View.of(1, Long.MAX_VALUE).cumsum());
    assertThat(e).hasMessageThat().contains("the sum up to index 1 does not fit int64");
    assertThrows(ArithmeticException.class, () -> Uint64View.of(1, -1L).cumsum());
    assertThat(Uint64View.of(1, Long.MAX_VALUE).cumsum()).isEqualTo(Uint64View.of(1, 1L << 63));
    assertThat(Int8View.of((byte) 100, (byte) 100).cumsum()).isEqualTo(Int64View.of(100, 200));
    assertThat(Uint8View.of(200, 100).cumsum()).isEqualTo(Uint64View.of(200, 300));
  }

  @Test
  void differencesFollowTheOverflowRule() {
    Uint8View view = Uint8View.of(3, 5, 1);
    var e = assertThrows(ArithmeticException.class, view::diff);
    assertThat(e).hasMessageThat().contains("1 at index 2 minus 5");
    assertThat(view.diff(Overflow.WRAP)).isEqualTo(Uint8View.of(2, 252));
    assertThat(view.diff(Overflow.SATURATE)).isEqualTo(Uint8View.of(2, 0));
    assertThat(Int32View.of(7).diff()).isEqualTo(Int32View.of());
    assertThat(Float64View.of().diff()).isEqualTo(Float64View.of());
  }

  @Test
  void nanIsFoundOrPassedOver() {
    Float64View view = Float64View.of(2, Double.NaN, 1, Double.NaN);
    assertThat(view.argMin()).isEqualTo(1);
    assertThat(view.argMax()).isEqualTo(1);
    assertThat(view.indexOf(Double.NaN)).isEqualTo(1);
    assertThat(view.minNumber()).isEqualTo(1.0);
    assertThat(view.maxNumber()).isEqualTo(2.0);
    assertThat(view.unique()).isEqualTo(Float64View.of(1, 2, Double.NaN));
    assertThat(view.argSort()).isEqualTo(Int64View.of(2, 0, 1, 3));
    assertThat(view.median()).isNaN();
    assertThat(view.quantiles(0, 1)).isEqualTo(Float64View.of(Double.NaN, Double.NaN));
    assertThat(Float64View.of(Double.NaN).minNumber()).isNaN();
    assertThat(Float32View.of(Float.NaN, 3).maxNumber()).isEqualTo(3f);
    assertThrows(IllegalArgumentException.class, () -> view.histogram(3));
    assertThat(view.histogram(1, 0, 2).counts()).isEqualTo(Int64View.of(2));
    assertThat(Float64View.of(Double.NaN, 1, 1).rollingMean(2))
        .isEqualTo(Float64View.of(Double.NaN, 1));
  }

  @Test
  void zerosAreToldApart() {
    Float64View view = Float64View.of(0.0, -0.0, 0.0, -0.0);
    assertThat(view.argMin()).isEqualTo(1);
    assertThat(view.argMax()).isEqualTo(0);
    assertThat(view.indexOf(-0.0)).isEqualTo(1);
    assertThat(view.unique()).isEqualTo(Float64View.of(-0.0, 0.0));
    assertThat(view.sorted()).isEqualTo(Float64View.of(-0.0, -0.0, 0.0, 0.0));
    assertThat(view.argSort()).isEqualTo(Int64View.of(1, 3, 0, 2));
  }

  @Test
  void searchesGoThroughManyBlocks() {
    for (int size : new int[] {1, 9, 2048, 2049, 10_000, 70_000}) {
      double[] values = new Random(size).doubles(size).toArray();
      int least = 0;
      for (int i = 1; i < size; i++) {
        least = values[i] < values[least] ? i : least;
      }
      Float64View view = Float64View.of(values);
      assertThat(view.argMin()).isEqualTo(least);
      assertThat(view.indexOf(values[size - 1])).isEqualTo(size - 1);
      assertThat(view.indexOf(2)).isEqualTo(-1);
      Int16View ones = Int16View.zeros(size);
      ones.set(size - 1, (short) 1);
      assertThat(ones.argMax()).isEqualTo(size - 1);
      assertThat(ones.indexOf((short) 1)).isEqualTo(size - 1);
      assertThat(ones.indexOf((short) 7)).isEqualTo(-1);
      Uint8View bytes = Uint8View.full(size, 200);
      assertThat(bytes.argMin()).isEqualTo(0);
      bytes.set(size - 1, 199);
      assertThat(bytes.argMin()).isEqualTo(size - 1);
    }
    assertThrows(IllegalArgumentException.class, () -> Uint8View.of(44).indexOf(300));
  }

  @Test
  void quantilesAreThoseOfTheSortedElements() {
    for (int size : new int[] {1, 2, 3, 40, 41, 1000, 20_001}) {
      double[] values = random(size, 4);
      double[] few = new Random(size).ints(size, 0, 5).asDoubleStream().toArray();
      for (double[] each : new double[][] {values, few}) {
        double[] sorted = each.clone();
        Arrays.sort(sorted);
        Float64View view = Float64View.of(each);
        double middles = (sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
        assertThat(view.median()).isEqualTo(middles);
        for (int i = 0; i < size; i += Math.max(1, size / 50)) {
          double q = size == 1 ? 0 : i / (size - 1.0);
          assertThat(view.quantile(q)).isWithin(1e-9).of(sorted[i]);
          assertThat(view.quantiles(q).get(0)).isEqualTo(view.quantile(q));
        }
        assertThat(view).isEqualTo(Float64View.of(each));
      }
    }
    assertThrows(IllegalArgumentException.class, () -> Float64View.of(1).quantile(1.5));
    assertThrows(IllegalArgumentException.class, () -> Float64View.of(1).quantiles(Double.NaN));
    assertThat(Uint64View.of(-1L, 0).median()).isEqualTo(0x1p63);
  }

  @Test
  void quantilesAreTheSameHoweverTheyAreAskedFor() {
    double[][] kinds = {{-0.0, 0.0, 1}, {-0.0, 0.0}, {-1, -0.0, 0.0}, {1, 2}, {-1.3, 1 + 0x1p-52}};
    for (double[] kind : kinds) {
      for (int size : new int[] {1, 2, 3, 32, 33, 34, 500, 501}) {
        double[] values =
            new Random(size).ints(size, 0, kind.length).mapToDouble(i -> kind[i]).toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Float64View view = Float64View.of(values);
        for (int i = 0; i < size; i++) {
          double q = size == 1 ? 0 : i / (size - 1.0);
          double quantile = view.quantile(q);
          assertThat(view.quantiles(q).get(0)).isEqualTo(quantile);
          if (q * (size - 1) == i) {
            assertThat(quantile).isEqualTo(sorted[i]);
          }
        }
        assertThat(view.median()).isEqualTo(view.quantile(0.5));
        assertThat(view.median()).isEqualTo(view.quantiles(0.5).get(0));
      }
    }
    assertThat(Float64View.of(INFINITY, 5, 4).quantiles(0.5)).isEqualTo(Float64View.of(5));
    assertThat(Float64View.of(1, INFINITY).quantiles(0, 0.5, 1))
        .isEqualTo(Float64View.of(1, INFINITY, INFINITY));
    double most = Double.MAX_VALUE;
    assertThat(Float64View.of(-most, most).quantile(0.25)).isEqualTo(most / -2);
  }

  @Test
  void binsAreAsNarrowAndAsWideAsFloat64() {
    double[] tiny = new double[8];
    for (int i = 0; i < 8; i++) {
      tiny[i] = i * 1e-310 + Double.MIN_VALUE;
    }
    assertThat(Float64View.of(tiny).histogram(8, 0, 8e-310).counts()).isEqualTo(Int64View.ones(8));
    Histogram wide = Float64View.of(-0x1p1023, -1, 1, 0x1p1023).histogram(4);
    assertThat(wide.edges()).isEqualTo(Float64View.of(-0x1p1023, -0x1p1022, 0, 0x1p1022, 0x1p1023));
    assertThat(wide.counts()).isEqualTo(Int64View.of(1, 1, 1, 1));
    assertThat(Float64View.of(-1.7e308, -1, 1, 1.7e308).histogram(4).counts())
        .isEqualTo(Int64View.of(1, 1, 1, 1));
    var e =
        assertThrows(IllegalArgumentException.class, () -> Int64View.of(1L << 53).histogram(10));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "10 bins from 9.007199254740992E15 to 9.007199254740992E15 are too narrow for float64"
                + " to tell their ends apart: use fewer bins, or a wider range");
    e =
        assertThrows(
            IllegalArgumentException.class, () -> Int8View.zeros(1).histogram(Integer.MAX_VALUE));
    assertThat(e).hasMessageThat().contains("a histogram has at most ");
  }

  @Test
  void equalElementsHaveNoUnitToMeasureThemBy() {
    for (double number : new double[] {0.1, 1e300, Double.MIN_VALUE, -0.0, 7}) {
      for (int size : new int[] {1, 2, 3, 10, 1000}) {
        Float64View view = Float64View.full(size, number).normalize();
        assertThat(view.filter(z -> !Double.isNaN(z))).isEqualTo(Float64View.of());
        Float32View narrow = Float32View.full(size, (float) number).normalize();
        assertThat(narrow.filter(z -> !Float.isNaN(z))).isEqualTo(Float32View.of());
      }
    }
    assertThat(Float64View.of(0, Double.MIN_VALUE).normalize()).isEqualTo(Float64View.of(-1, 1));
  }

  @Test
  void aSummaryIsWhatTheViewsOwnMethodsGive() {
    for (int size : SIZES) {
      Float64View view = Float64View.of(random(size, 9));
      Float64Summary summary = view.summary();
      assertThat(summary.count()).isEqualTo(size);
      assertThat(summary.sum()).isEqualTo(view.sum());
      assertThat(summary.mean()).isEqualTo(view.mean());
      assertThat(summary.min()).isEqualTo(view.min());
      assertThat(summary.max()).isEqualTo(view.max());
      assertThat(summary.std()).isWithin(1e-14 * view.std()).of(view.std());
      byte[] bytes = new byte[8 * size];
      new Random(size).nextBytes(bytes);
      Uint64View unsigned = Uint64View.wrap(bytes, 0, size);
      Uint64Summary exact = unsigned.summary();
      assertThat(exact.sum()).isEqualTo(unsigned.sumExact());
      assertThat(exact.mean()).isEqualTo(unsigned.mean());
      assertThat(exact.min()).isEqualTo(unsigned.min());
      assertThat(exact.max()).isEqualTo(unsigned.max());
      assertThat(exact.std(0)).isWithin(1e-14 * unsigned.std()).of(unsigned.std());
    }
  }

  @Test
  void orderingInPlace() {
    Uint64View view = Uint64View.of(1, -1L, Long.MIN_VALUE, 0);
    view.sort();
    assertThat(view).isEqualTo(Uint64View.of(0, 1, Long.MIN_VALUE, -1L));
    view.slice(0, 4, 2).reverse();
    assertThat(view).isEqualTo(Uint64View.of(Long.MIN_VALUE, 1, 0, -1L));
    assertThat(view.argSort()).isEqualTo(Int64View.of(2, 1, 0, 3));
    Int8View odd = Int8View.of((byte) 3, (byte) -1, (byte) 2);
    odd.reverse();
    assertThat(odd).isEqualTo(Int8View.of((byte) 2, (byte) -1, (byte) 3));
    assertThrows(UnsupportedOperationException.class, () -> odd.asReadOnly().sort());
    assertThrows(UnsupportedOperationException.class, () -> odd.asReadOnly().reverse());
  }

  @Test
  void withoutElementsThereIsNoAnswer() {
    Float64View empty = Float64View.of();
    for (Runnable operation :
        List.<Runnable>of(
            empty::variance,
            empty::std,
            empty::median,
            () -> empty.quantile(0.5),
            () -> empty.quantiles(0.5),
            empty::argMin,
            empty::argMax,
            empty::minNumber,
            empty::summary,
            empty::normalize,
            () -> Int8View.of().summary(),
            () -> Int8View.of().median(),
            () -> Int8View.of().argMax())) {
      var e = assertThrows(NoSuchElementException.class, operation::run);
      assertWithMessage("message").that(e).hasMessageThat().contains("of an empty ");
    }
    assertThat(empty.sorted()).isEqualTo(empty);
    assertThat(empty.argSort()).isEqualTo(Int64View.of());
    assertThat(empty.unique()).isEqualTo(empty);
    assertThat(empty.reversed()).isEqualTo(empty);
    assertThat(empty.cumsum()).isEqualTo(empty);
    assertThat(empty.rollingMean(3)).isEqualTo(empty);
    assertThat(empty.indexOf(1)).isEqualTo(-1);
    assertThat(empty.searchSorted(1)).isEqualTo(0);
    assertThat(empty.histogram(2))
        .isEqualTo(new Histogram(Int64View.of(0, 0), Float64View.of(0, 0.5, 1)));
    assertThat(empty.dot(empty)).isEqualTo(0.0);
    assertThat(empty.distance(empty)).isEqualTo(0.0);
    assertThrows(IllegalArgumentException.class, () -> empty.rollingMean(0));
    assertThrows(IllegalArgumentException.class, () -> empty.histogram(0));
    assertThrows(IllegalArgumentException.class, () -> empty.histogram(3, 2, 1));
  }
}
