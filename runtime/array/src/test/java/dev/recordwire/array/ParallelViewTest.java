package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Operations on several threads give the bits of those on one.
final class ParallelViewTest {
  /// Divides what is far too small to be worth it.
  private static final ParallelParts SMALL = new ParallelParts(1025, 1024);

  private static final int[] SIZES = {0, 1, 1024, 1025, 2048, 5000, 40_000};

  private static void assertSame(double actual, double expected) {
    assertThat(Double.doubleToRawLongBits(actual)).isEqualTo(Double.doubleToRawLongBits(expected));
  }

  private static void inPool(int threads, Runnable work) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      pool.submit(work).join();
    }
  }

  private static Float64View view(int size) {
    Float64View view = Float64View.of(new Random(size).doubles(size, -1e3, 1e3).toArray());
    for (int i = 17; i < size; i += 1000) {
      view.set(i, -0.0);
    }
    return view;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void reductionsOfFloats(int threads) {
    inPool(
        threads,
        () -> {
          for (int size : SIZES) {
            Float64View view = view(size);
            assertReductions(new ParallelFloat64View(view, SMALL), view);
            Float64View backwards = view.slice(size - 1, -1, -1 - size % 2);
            if (size > 0) {
              assertReductions(new ParallelFloat64View(backwards, SMALL), backwards);
              view.set(size / 2, Double.NaN);
              assertSame(new ParallelFloat64View(view, SMALL).sum(), Double.NaN);
              assertThat(new ParallelFloat64View(view, SMALL).argMin()).isEqualTo(view.argMin());
              assertSame(new ParallelFloat64View(view, SMALL).max(), Double.NaN);
            }
          }
        });
  }

  private static void assertReductions(ParallelFloat64View parallel, Float64View view) {
    assertSame(parallel.sum(), view.sum());
    assertSame(parallel.dot(view), view.dot(view));
    assertThat(parallel.histogram(11)).isEqualTo(view.histogram(11));
    assertThat(parallel.histogram(3, -10, 10)).isEqualTo(view.histogram(3, -10, 10));
    if (view.size() == 0) {
      assertThrows(NoSuchElementException.class, parallel::min);
      assertThrows(NoSuchElementException.class, parallel::std);
      return;
    }
    assertSame(parallel.mean(), view.mean());
    assertSame(parallel.min(), view.min());
    assertSame(parallel.max(), view.max());
    assertSame(parallel.std(), view.std());
    assertSame(parallel.variance(1), view.variance(1));
    assertThat(parallel.argMin()).isEqualTo(view.argMin());
    assertThat(parallel.argMax()).isEqualTo(view.argMax());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void elementByElement(int threads) {
    inPool(
        threads,
        () -> {
          for (int size : SIZES) {
            Float64View view = view(size);
            Float64View other = view.reversed();
            ParallelFloat64View parallel = new ParallelFloat64View(view, SMALL);
            assertThat(parallel.plus(other)).isEqualTo(view.plus(other));
            assertThat(parallel.minus(3)).isEqualTo(view.minus(3));
            assertThat(parallel.times(other)).isEqualTo(view.times(other));
            assertThat(parallel.dividedBy(7)).isEqualTo(view.dividedBy(7));
            assertThat(parallel.negate()).isEqualTo(view.negate());
            assertThat(parallel.abs()).isEqualTo(view.abs());
            assertThat(parallel.sqrt()).isEqualTo(view.sqrt());
            assertThat(parallel.timesPlus(3, 1)).isEqualTo(view.timesPlus(3, 1));
            assertThat(parallel.map(x -> x * x + 1)).isEqualTo(view.map(x -> x * x + 1));
            Float64View expected = view.copy();
            expected.scale(1.5);
            expected.add(other);
            expected.clip(-500, 500);
            expected.multiply(other);
            expected.mapInPlace(x -> x / 3);
            parallel.scale(1.5);
            parallel.add(other);
            parallel.clip(-500, 500);
            parallel.multiply(other);
            parallel.mapInPlace(x -> x / 3);
            assertThat(view).isEqualTo(expected);
            parallel.fill(7);
            assertThat(view).isEqualTo(Float64View.full(size, 7));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void integers(int threads) {
    inPool(
        threads,
        () -> {
          for (int size : SIZES) {
            Int32View view =
                Int32View.of(new Random(9).ints(size, -1_000_000, 1_000_000).toArray());
            ParallelIntView<Int32View> parallel = new ParallelIntView<>(view, SMALL);
            assertThat(parallel.sum()).isEqualTo(view.sum());
            assertThat(parallel.sumExact()).isEqualTo(view.sumExact());
            assertThat(parallel.histogram(9)).isEqualTo(view.histogram(9));
            assertThat(parallel.plus(view)).isEqualTo(view.plus(view));
            assertThat(parallel.times(1 << 20, Overflow.WRAP))
                .isEqualTo(view.times(1 << 20, Overflow.WRAP));
            if (size > 0) {
              assertSame(parallel.mean(), view.mean());
              assertSame(parallel.std(), view.std());
              assertThat(parallel.min()).isEqualTo(view.min());
              assertThat(parallel.max()).isEqualTo(view.max());
              assertThat(parallel.argMax()).isEqualTo(view.argMax());
            }
            Int32View expected = view.copy();
            expected.scale(1.7);
            expected.clip(-5000, 5000);
            parallel.scale(1.7);
            parallel.clip(-5000, 5000);
            assertThat(view).isEqualTo(expected);
          }
        });
  }

  @Test
  void unsignedIntegersKeepTheirOrder() {
    inPool(
        3,
        () -> {
          Uint64View view = Uint64View.zeros(5000);
          view.set(4000, -1L);
          ParallelLongView<Uint64View> parallel = new ParallelLongView<>(view, SMALL);
          assertThat(parallel.max()).isEqualTo(-1L);
          assertThat(parallel.min()).isEqualTo(0);
          assertThat(parallel.argMax()).isEqualTo(4000);
        });
  }

  @Test
  void whatDoesNotFitIsNamedByItsIndexAndChangesNothing() {
    inPool(
        3,
        () -> {
          Uint8View view = Uint8View.zeros(5000);
          view.set(4321, 200);
          Uint8View before = view.copy();
          ParallelIntView<Uint8View> parallel = new ParallelIntView<>(view, SMALL);
          var e = assertThrows(ArithmeticException.class, () -> parallel.plus(100));
          assertThat(e).hasMessageThat().contains("index 4321");
          var f = assertThrows(ArithmeticException.class, () -> parallel.map(x -> x + 100));
          assertThat(f).hasMessageThat().contains("index 4321");
          var g = assertThrows(ArithmeticException.class, () -> parallel.scale(2));
          assertThat(g).hasMessageThat().contains("index 4321");
          assertThat(view).isEqualTo(before);
        });
  }

  @Test
  void severalThreadsDoTheWork() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    inPool(
        4,
        () ->
            new ParallelFloat64View(Float64View.zeros(200_000), SMALL)
                .map(
                    x -> {
                      threads.add(Thread.currentThread());
                      Thread.onSpinWait();
                      return x;
                    }));
    assertThat(threads.size()).isAtLeast(2);
  }

  @Test
  void anExceptionOfTheFunctionPassesThrough() {
    IllegalStateException mine = new IllegalStateException("mine");
    inPool(
        4,
        () -> {
          ParallelFloat64View parallel = new ParallelFloat64View(view(40_000), SMALL);
          var e =
              assertThrows(
                  IllegalStateException.class,
                  () ->
                      parallel.map(
                          x -> {
                            throw mine;
                          }));
          assertThat(e).isSameInstanceAs(mine);
        });
  }

  @Test
  void soDoesACheckedOneThatItHid() {
    IOException mine = new IOException("mine");
    inPool(
        4,
        () -> {
          ParallelFloat64View parallel = new ParallelFloat64View(view(40_000), SMALL);
          var e =
              assertThrows(
                  IOException.class,
                  () ->
                      parallel.map(
                          x -> {
                            throw ParallelViewTest.<RuntimeException>hidden(mine);
                          }));
          assertThat(e).isSameInstanceAs(mine);
        });
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> E hidden(Throwable e) throws E {
    throw (E) e;
  }

  @Test
  void memoryOfOneThreadIsLeftToIt() {
    inPool(
        4,
        () -> {
          try (Arena arena = Arena.ofConfined()) {
            Float64View confined = Float64View.wrap(arena.allocate(8 * 5000));
            ParallelFloat64View parallel = new ParallelFloat64View(confined, SMALL);
            parallel.fill(2);
            assertThat(parallel.sum()).isEqualTo(10_000.0);
            Float64View heap = Float64View.ones(5000);
            assertThat(new ParallelFloat64View(heap, SMALL).plus(confined).get(4999))
                .isEqualTo(3.0);
          }
        });
  }

  @Test
  void aTargetMayOverlapTheSource() {
    inPool(
        4,
        () -> {
          Float64View view = view(5001);
          Float64View expected = view.slice(0, 5000).plus(1);
          new ParallelFloat64View(view.slice(0, 5000), SMALL).plus(1, view.slice(1, 5001));
          assertThat(view.slice(1, 5001)).isEqualTo(expected);
        });
  }

  @Test
  void usually() {
    Float64View view = view(600_000);
    assertSame(view.parallel().sum(), view.sum());
    assertThat(view.parallel().sequential()).isSameInstanceAs(view);
    assertThrows(IllegalArgumentException.class, () -> view.parallel().plus(Float64View.zeros(1)));
    assertThrows(UnsupportedOperationException.class, () -> view.asReadOnly().parallel().scale(2));
  }
}
