package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.Arena;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Lazy operations give the bits of the eager ones, done one after the other.
final class LazyViewTest {
  private static final int[] SIZES = {
    0, 1, 31, 1000, 1023, 1024, 1025, 2048, 2049, 5000, 7 * 1024, 100_000
  };

  private static void assertSame(double actual, double expected) {
    assertThat(Double.doubleToRawLongBits(actual)).isEqualTo(Double.doubleToRawLongBits(expected));
  }

  private static double[] values(int size) {
    double[] values = new Random(size).doubles(size, -1e3, 1e3).toArray();
    if (size > 4000) {
      values[3000] = -0.0;
    }
    return values;
  }

  @Test
  void resultsAreThoseOfTheEagerOperations() {
    for (int size : SIZES) {
      Float64View source = Float64View.of(values(size));
      Float64View other = Float64View.of(values(size)).reversed();
      Float64View eager = source.copy();
      eager.scale(1.1);
      eager.add(other);
      eager.clip(-900, 900);
      eager.mapInPlace(x -> x * x / 3);
      eager.sqrt(eager);
      eager.subtract(1);
      LazyFloat64View lazy =
          source.lazy().scale(1.1).plus(other).clip(-900, 900).map(x -> x * x / 3).sqrt().minus(1);
      assertSameResults(lazy, eager);
      assertThat(lazy.into(Float64View.zeros(size + 3))).isEqualTo(eager);
      assertSameResults(lazy.filter(x -> x > 50).times(2), doubled(eager.filter(x -> x > 50)));
      assertThat(source.toArray()).isEqualTo(values(size));
    }
  }

  private static Float64View doubled(Float64View view) {
    return view.times(2);
  }

  private static void assertSameResults(LazyFloat64View lazy, Float64View eager) {
    assertThat(lazy.toView()).isEqualTo(eager);
    assertThat(lazy.count()).isEqualTo(eager.size());
    assertThat(lazy.any()).isEqualTo(eager.size() > 0);
    assertSame(lazy.sum(), eager.sum());
    assertSame(lazy.reduce(1, (a, b) -> a - b), eager.reduce(1, (a, b) -> a - b));
    if (eager.size() > 0) {
      assertSame(lazy.mean(), eager.mean());
      assertSame(lazy.min(), eager.min());
      assertSame(lazy.max(), eager.max());
      assertSame(lazy.std(), eager.std());
      assertSame(lazy.variance(1), eager.variance(1));
    } else {
      assertThrows(NoSuchElementException.class, lazy::mean);
      assertThrows(NoSuchElementException.class, lazy::min);
      assertThrows(NoSuchElementException.class, lazy::max);
      assertThrows(NoSuchElementException.class, lazy::std);
    }
  }

  @Test
  void notANumberStaysOne() {
    Float64View view = Float64View.of(1, Double.longBitsToDouble(0xFFF8_0000_0000_0001L), 3);
    assertSame(view.lazy().scale(2).sum(), Double.NaN);
    assertSame(view.lazy().scale(2).min(), Double.NaN);
    assertThat(view.lazy().filter(x -> !Double.isNaN(x)).sum()).isEqualTo(4.0);
  }

  @Test
  void integersKeepTheirRules() {
    int[] values = new Random(5).ints(5000, -1000, 1000).toArray();
    Int32View view = Int32View.of(values);
    Int32View eager = view.times(7).plus(view).abs();
    LazyIntView<Int32View> lazy = view.lazy().times(7).plus(view).abs();
    assertThat(lazy.toView()).isEqualTo(eager);
    assertThat(lazy.sum()).isEqualTo(eager.sum());
    assertThat(lazy.sumExact()).isEqualTo(eager.sumExact());
    assertThat(lazy.sumWrapping()).isEqualTo(eager.sumWrapping());
    assertSame(lazy.mean(), eager.mean());
    assertSame(lazy.std(), eager.std());
    assertThat(lazy.min()).isEqualTo(eager.min());
    assertThat(lazy.max()).isEqualTo(eager.max());
    assertThat(lazy.filter(x -> x % 2 == 0).count())
        .isEqualTo(eager.filter(x -> x % 2 == 0).size());
    assertThat(view.lazy().scale(1e9, Overflow.SATURATE).max()).isEqualTo(Integer.MAX_VALUE);

    Uint8View bytes = Uint8View.zeros(3000);
    bytes.set(2050, 200);
    LazyIntView<Uint8View> beyond = bytes.lazy().plus(100);
    var e = assertThrows(ArithmeticException.class, beyond::toView);
    assertThat(e).hasMessageThat().contains("200 at index 2050 plus 100 does not fit uint8");
    LazyIntView<Uint8View> left = bytes.lazy().filter(x -> x > 0).plus(100);
    e = assertThrows(ArithmeticException.class, left::toView);
    assertThat(e)
        .hasMessageThat()
        .startsWith(
            "counted among those that the filter left from element 2048 on: 200 at index 0 plus");
    LazyIntView<Uint8View> mapped = bytes.lazy().map(x -> x + 100);
    var f = assertThrows(ArithmeticException.class, mapped::max);
    assertThat(f).hasMessageThat().contains("at index 2050");
    assertThat(bytes.lazy().plus(100, Overflow.SATURATE).max()).isEqualTo(255);
    assertThat(Uint64View.of(1, -1L).lazy().min()).isEqualTo(1);
    assertThat(Int8View.of((byte) 5, (byte) -7).lazy().negate().max()).isEqualTo(7);
    assertThat(Float32View.of(1.5f, 2.5f).lazy().times(2f).sum()).isEqualTo(8.0);
  }

  @Test
  void anyMemoryWillDo() {
    try (Arena arena = Arena.ofConfined()) {
      Float64View heap = Float64View.of(values(5000));
      Float64View outside = Float64View.wrap(arena.allocate(8 * 5000 + 1).asSlice(1));
      assertThat(heap.lazy().plus(1).into(outside)).isEqualTo(heap.plus(1));
      Float64View odd = outside.slice(4999, -1, -2);
      assertSame(odd.lazy().minus(1).sum(), odd.minus(1).sum());
      assertThat(heap.slice(0, 2500).lazy().into(odd)).isEqualTo(heap.slice(0, 2500));
      assertThat(odd).isEqualTo(heap.slice(0, 2500));
    }
  }

  @Test
  void aTargetMayBeWhatIsRead() {
    Float64View view = Float64View.of(values(5000));
    Float64View expected = view.plus(view.reversed()).filter(x -> x > 0);
    Float64View backwards = view.slice(4999, -1, -1);
    assertThat(view.lazy().plus(backwards).filter(x -> x > 0).into(view)).isEqualTo(expected);

    Float64View shifted = Float64View.of(values(5000));
    Float64View plus = shifted.slice(0, 4999).plus(1);
    assertThat(shifted.slice(0, 4999).lazy().plus(1).into(shifted.slice(1, 5000))).isEqualTo(plus);
  }

  @Test
  void itIsReadWhenAResultIsAskedFor() {
    Float64View view = Float64View.of(1, 2);
    LazyFloat64View lazy = view.lazy().plus(1);
    LazyFloat64View more = lazy.scale(10);
    assertThat(lazy.sum()).isEqualTo(5.0);
    view.set(0, 5);
    assertThat(lazy.sum()).isEqualTo(9.0);
    assertThat(more.sum()).isEqualTo(90.0);
  }

  @Test
  void misuseIsRefusedWhereItIsWritten() {
    LazyFloat64View lazy = Float64View.zeros(5).lazy();
    assertThrows(IllegalArgumentException.class, () -> lazy.clip(2, 1));
    assertThrows(IllegalArgumentException.class, () -> lazy.plus(Float64View.zeros(4)));
    Float64View five = Float64View.zeros(5);
    LazyFloat64View filtered = lazy.filter(x -> true);
    var e = assertThrows(IllegalStateException.class, () -> filtered.plus(five));
    assertThat(e).hasMessageThat().contains("before the filter");
    assertThrows(IllegalArgumentException.class, () -> lazy.into(Float64View.zeros(4)));
    assertThrows(
        UnsupportedOperationException.class, () -> lazy.into(Float64View.zeros(5).asReadOnly()));
  }
}
