package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.Arena;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/// Operations that call the user's function, against the same on Java's streams.
final class CallbacksTest {
  private static final int[] SIZES = {0, 1, 2, 1000, 1023, 1024, 1025, 5000, 30_000};

  @Test
  void float64() {
    for (int size : SIZES) {
      double[] values = new Random(size).doubles(size, -1, 1).toArray();
      Float64View view = Float64View.of(values);
      double[] mapped = view.stream().map(x -> x * 2 + 1).toArray();
      assertThat(view.map(x -> x * 2 + 1).toArray()).isEqualTo(mapped);
      assertThat(view.filter(x -> x > 0.25).toArray())
          .isEqualTo(view.stream().filter(x -> x > 0.25).toArray());
      assertThat(view.filter(x -> true)).isEqualTo(view);
      assertThat(view.filter(x -> false).size()).isEqualTo(0);
      assertThat(view.reduce(3, (a, b) -> a - b))
          .isEqualTo(view.stream().reduce(3, (a, b) -> a - b));
      assertThat(view.toArray()).isEqualTo(values);
      view.mapInPlace(x -> x * 2 + 1);
      assertThat(view.toArray()).isEqualTo(mapped);
    }
  }

  @Test
  void float32() {
    Float32View view = Float32View.of(1.5f, -2f, 3f, Float.NaN);
    assertThat(view.map(x -> x / 3)).isEqualTo(Float32View.of(0.5f, -2f / 3, 1f, Float.NaN));
    assertThat(view.filter(x -> x > 0)).isEqualTo(Float32View.of(1.5f, 3f));
    assertThat(view.slice(0, 3).reduce(1, (a, b) -> a * b)).isEqualTo(-9f);
  }

  @Test
  void signedIntegers() {
    assertThat(Int8View.of((byte) -128, (byte) 7).map(x -> x / 2))
        .isEqualTo(Int8View.of((byte) -64, (byte) 3));
    assertThat(Int16View.of((short) -300, (short) 7).filter(x -> x < 0))
        .isEqualTo(Int16View.of((short) -300));
    assertThat(Int32View.of(1, 2, 3).reduce(10, (a, b) -> a * b)).isEqualTo(60);
    assertThat(Int64View.of(1L << 40, 5).map(x -> -x)).isEqualTo(Int64View.of(-(1L << 40), -5));
  }

  @Test
  void unsignedIntegersAreSeenAsTheirValues() {
    assertThat(Uint8View.of(200, 3).map(x -> x / 2)).isEqualTo(Uint8View.of(100, 1));
    assertThat(Uint8View.of(200, 3).filter(x -> x > 127)).isEqualTo(Uint8View.of(200));
    assertThat(Uint8View.of(200, 100).reduce(0, Integer::sum)).isEqualTo(300);
    assertThat(Uint16View.of(60_000, 3).map(x -> x + 5)).isEqualTo(Uint16View.of(60_005, 8));
    assertThat(Uint16View.of(60_000, 3).reduce(0, Math::max)).isEqualTo(60_000);
    assertThat(Uint32View.of(4_000_000_000L).map(x -> x + 1))
        .isEqualTo(Uint32View.of(4_000_000_001L));
    assertThat(Uint32View.of(4_000_000_000L, 1).reduce(0, Long::sum)).isEqualTo(4_000_000_001L);
    assertThat(Uint64View.of(-1L).map(x -> x >>> 1)).isEqualTo(Uint64View.of(Long.MAX_VALUE));
  }

  @Test
  void aResultThatDoesNotFitIsRefusedByIndex() {
    Int8View bytes = Int8View.zeros(3000);
    AtomicLong calls = new AtomicLong();
    var e =
        assertThrows(
            ArithmeticException.class,
            () -> bytes.map(x -> calls.getAndIncrement() == 2050 ? 128 : 0));
    assertThat(e).hasMessageThat().contains("128, which the function gave");
    assertThat(e).hasMessageThat().contains("at index 2050");
    assertThat(e).hasMessageThat().contains("does not fit int8");
    assertThrows(ArithmeticException.class, () -> Uint8View.of(1).map(x -> -x));
    assertThrows(ArithmeticException.class, () -> Int16View.of((short) 1).map(x -> 40_000));
    assertThrows(ArithmeticException.class, () -> Uint16View.of(1).map(x -> 65_536));
    assertThrows(ArithmeticException.class, () -> Uint32View.of(1).map(x -> -1));
  }

  @Test
  void anyMemoryWillDo() {
    DoubleUnaryOperator function = x -> x * x - 1;
    try (Arena arena = Arena.ofConfined()) {
      Float64View heap = Float64View.of(new Random(4).doubles(4000).toArray());
      Float64View outside = Float64View.wrap(arena.allocate(8 * 4000 + 1).asSlice(1));
      Float64View expected = heap.map(function);
      assertThat(heap.map(function, outside)).isSameInstanceAs(outside);
      assertThat(outside).isEqualTo(expected);
      assertThat(outside.filter(x -> x < 0)).isEqualTo(expected.filter(x -> x < 0));
      Float64View backwards = heap.slice(3999, -1, -1);
      assertThat(backwards.map(function).slice(3999, -1, -1)).isEqualTo(expected);
      assertThat(backwards.reduce(0, (a, b) -> b)).isEqualTo(heap.get(0));
      Float64View odd = outside.slice(1, 4000, 2);
      heap.slice(0, 2000).map(function, odd);
      assertThat(odd).isEqualTo(expected.slice(0, 2000));
      assertThat(outside.slice(0, 4000, 2)).isEqualTo(expected.slice(0, 4000, 2));
      odd.mapInPlace(x -> 7);
      assertThat(odd.filter(x -> x == 7).size()).isEqualTo(2000);
      Float64View filled = heap.filter(x -> x < 0.5, odd);
      assertThat(filled).isEqualTo(heap.filter(x -> x < 0.5));
      assertThat(odd.get(1999)).isEqualTo(7.0);
    }
  }

  @Test
  void aTargetMayOverlapTheSource() {
    Float64View all = Float64View.of(new Random(4).doubles(5000).toArray());
    Float64View expected = all.slice(0, 4999).map(x -> x + 1);
    all.slice(0, 4999).map(x -> x + 1, all.slice(1, 5000));
    assertThat(all.slice(1, 5000)).isEqualTo(expected);
    Float64View kept = all.filter(x -> x > 1.5);
    assertThat(all.filter(x -> x > 1.5, all)).isEqualTo(kept);
  }

  @Test
  void aTargetOfAnotherSizeIsRefused() {
    Int32View view = Int32View.of(1, 2, 3);
    assertThrows(IllegalArgumentException.class, () -> view.map(x -> x, Int32View.zeros(4)));
    assertThrows(IllegalArgumentException.class, () -> view.filter(x -> true, Int32View.zeros(2)));
    assertThat(view.filter(x -> x > 2, Int32View.zeros(1))).isEqualTo(Int32View.of(3));
  }

  @Test
  void aReadOnlyViewIsNotMappedInPlace() {
    Int32View view = Int32View.of(1).asReadOnly();
    assertThrows(UnsupportedOperationException.class, () -> view.mapInPlace(x -> x));
    assertThrows(UnsupportedOperationException.class, () -> Int32View.of(2).map(x -> x, view));
    assertThrows(UnsupportedOperationException.class, () -> view.filter(x -> true, view));
    assertThat(view.map(x -> x + 1)).isEqualTo(Int32View.of(2));
  }

  @Test
  void anExceptionOfTheFunctionPassesThrough() {
    IllegalStateException mine = new IllegalStateException("mine");
    Float64View view = Float64View.zeros(2000);
    var e =
        assertThrows(
            IllegalStateException.class,
            () ->
                view.mapInPlace(
                    x -> {
                      throw mine;
                    }));
    assertThat(e).isSameInstanceAs(mine);
  }

  @Test
  void aFunctionMayUseViewsItself() {
    Float64View inner = Float64View.of(1, 2, 3);
    Float64View sums = Float64View.of(10, 20).map(x -> x + inner.map(y -> y * x).sum());
    assertThat(sums).isEqualTo(Float64View.of(70, 140));
  }
}
