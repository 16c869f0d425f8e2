package dev.recordwire.it.kernels;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Kernels of numbers give what their methods give, bit for bit, wherever elements lie.
class NumbersTest {
  private static final double[] SPECIAL = {
    0.0,
    -0.0,
    1,
    -1,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.MIN_VALUE,
    Double.MAX_VALUE,
    1e-300,
    Double.longBitsToDouble(0xFFF8_0000_0000_0123L)
  };

  private static Float64View random(int size, long seed) {
    Random random = new Random(seed);
    Float64View view = Float64View.zeros(size);
    for (int i = 0; i < size; i++) {
      boolean isSpecial = random.nextInt(16) == 0;
      view.set(i, isSpecial ? SPECIAL[random.nextInt(SPECIAL.length)] : 10 * random.nextGaussian());
    }
    return view;
  }

  private static long bits(double number) {
    return Double.doubleToLongBits(number);
  }

  private static void assertBits(Float64View view, long index, double expected) {
    assertWithMessage("element %s of %s", index, view.size())
        .that(Double.doubleToRawLongBits(view.get(index)))
        .isEqualTo(bits(expected));
  }

  @ParameterizedTest
  @EnumSource
  void whereverElementsLie(Placed place) {
    for (int size : Placed.SIZES) {
      Float64View x = place.of(random(size, 1));
      Float64View y = Placed.BYTES.of(random(size, 2));
      Float64View polynomial = NumbersKernels.polynomial(x);
      Float64View distance = NumbersKernels.distance(x, y);
      Float64View capped = NumbersKernels.capped(y, 1.5, place.room(size));
      Float64View extremes = NumbersKernels.extremes(y, x, place.room(size));
      BoolView inside = NumbersKernels.inside(x, y, 3);
      for (long i = 0; i < size; i++) {
        assertBits(polynomial, i, Numbers.polynomial(x.get(i)));
        assertBits(distance, i, Numbers.distance(x.get(i), y.get(i)));
        assertBits(capped, i, Numbers.capped(y.get(i), 1.5));
        assertBits(extremes, i, Numbers.extremes(y.get(i), x.get(i)));
        assertThat(inside.get(i)).isEqualTo(Numbers.inside(x.get(i), y.get(i), 3));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void reductionsAreThoseOfAnArrayOfTheResults(Placed place) {
    for (int size : Placed.SIZES) {
      Float64View x = place.of(finite(size));
      Float64View y = Placed.BYTES.of(finite(size)).plus(0.5);
      Float64View squares = Float64View.zeros(size);
      Float64View products = Float64View.zeros(size);
      Float64View differences = Float64View.zeros(size);
      for (long i = 0; i < size; i++) {
        squares.set(i, Numbers.squares(x.get(i), 0.25));
        products.set(i, Numbers.product(x.get(i), y.get(i)));
        differences.set(i, Numbers.least(x.get(i), y.get(i)));
      }
      assertThat(bits(NumbersKernels.squares(x, 0.25))).isEqualTo(bits(squares.sum()));
      assertThat(NumbersKernels.positive(x)).isEqualTo(x.greaterThan(0).count());
      assertThat(NumbersKernels.beyond(x, 2)).isEqualTo(x.greaterThan(2).any());
      assertThat(NumbersKernels.within(x, 2)).isEqualTo(!x.greaterThan(2).any());
      if (size > 0) {
        assertThat(bits(NumbersKernels.product(x, y))).isEqualTo(bits(products.mean()));
        assertThat(bits(NumbersKernels.least(x, y))).isEqualTo(bits(differences.min()));
      }
    }
  }

  private static Float64View finite(int size) {
    Random random = new Random(size);
    Float64View view = Float64View.zeros(size);
    for (int i = 0; i < size; i++) {
      view.set(i, random.nextGaussian());
    }
    return view;
  }

  @Test
  void otherTypes() {
    Random random = new Random(3);
    for (int size : Placed.SIZES) {
      Float32View floats = Float32View.wrap(new byte[4 * size + 1], 1, size);
      Float32View others = Float32View.zeros(size);
      Int32View ints = Int32View.wrap(new byte[4 * size + 3], 3, size);
      Int64View longs = Int64View.wrap(new byte[8 * size + 5], 5, size);
      for (int i = 0; i < size; i++) {
        floats.set(i, (float) random.nextGaussian());
        others.set(i, i % 9 == 0 ? Float.NaN : (float) random.nextGaussian());
        ints.set(i, random.nextInt());
        longs.set(i, random.nextLong());
      }
      Int64View reversed = longs.slice(size - 1, -1, -1);
      Float32View roots = NumbersKernels.root(floats, others);
      Int32View hashes = NumbersKernels.hash(ints, 7);
      Int64View mixed = NumbersKernels.mixed(longs, reversed);
      BoolView odd = NumbersKernels.isOdd(ints);
      for (int i = 0; i < size; i++) {
        assertThat(Float.floatToRawIntBits(roots.get(i)))
            .isEqualTo(Float.floatToIntBits(Numbers.root(floats.get(i), others.get(i))));
        assertThat(hashes.get(i)).isEqualTo(Numbers.hash(ints.get(i), 7));
        assertThat(mixed.get(i)).isEqualTo(Numbers.mixed(longs.get(i), reversed.get(i)));
        assertThat(odd.get(i)).isEqualTo(Numbers.isOdd(ints.get(i)));
      }
      if (size > 0) {
        assertThat(NumbersKernels.most(floats)).isEqualTo(-floats.min());
      }
    }
  }

  @Test
  void aTargetMayOverlapSources() {
    for (int shift : new int[] {-9, -1, 0, 1, 9}) {
      byte[] memory = new byte[8 * 3000];
      Float64View all = Float64View.wrap(memory, 0, 3000);
      for (long i = 0; i < 3000; i++) {
        all.set(i, (double) i);
      }
      Float64View x = all.slice(100, 2100);
      Float64View expected = NumbersKernels.polynomial(x.copy());
      Float64View target = all.slice(100 + shift, 2100 + shift);
      assertThat(NumbersKernels.polynomial(x, target)).isSameInstanceAs(target);
      assertThat(target).isEqualTo(expected);
    }
  }

  @Test
  void threadsGiveTheSameBits() {
    Float64View x = finite(300_000);
    Float64View y = x.slice(299_999, -1, -1);
    NumbersKernels.Parallel parallel = NumbersKernels.parallel();
    assertThat(parallel.distance(x, y)).isEqualTo(NumbersKernels.distance(x, y));
    assertThat(parallel.inside(x, y, 1)).isEqualTo(NumbersKernels.inside(x, y, 1));
    assertThat(bits(parallel.squares(x, 0.25))).isEqualTo(bits(NumbersKernels.squares(x, 0.25)));
    assertThat(bits(parallel.product(x, y))).isEqualTo(bits(NumbersKernels.product(x, y)));
    assertThat(bits(parallel.least(x, y))).isEqualTo(bits(NumbersKernels.least(x, y)));
    assertThat(parallel.positive(x)).isEqualTo(NumbersKernels.positive(x));
    assertThat(parallel.beyond(x, 4)).isEqualTo(NumbersKernels.beyond(x, 4));
    assertThat(parallel.within(x, 4)).isEqualTo(NumbersKernels.within(x, 4));
    Float64View changed = x.copy();
    assertThat(parallel.polynomial(changed, changed)).isEqualTo(NumbersKernels.polynomial(x));
  }

  @Test
  void sizesMustAgree() {
    Float64View three = Float64View.zeros(3);
    Float64View four = Float64View.zeros(4);
    assertThat(
            assertThrows(
                IllegalArgumentException.class, () -> NumbersKernels.distance(three, four)))
        .hasMessageThat()
        .isEqualTo(
            "distance needs views of the same size, and x has 3 elements, y 4: take a slice of the"
                + " longer one");
    assertThat(
            assertThrows(
                IllegalArgumentException.class, () -> NumbersKernels.polynomial(three, four)))
        .hasMessageThat()
        .isEqualTo(
            "polynomial needs views of the same size, and x has 3 elements, the target 4: take a"
                + " slice of the longer one");
  }

  @Test
  @SuppressWarnings("NullAway") // the fault
  void aMissingViewIsNamed() {
    Float64View x = Float64View.zeros(3);
    assertThat(assertThrows(NullPointerException.class, () -> NumbersKernels.distance(x, null)))
        .hasMessageThat()
        .isEqualTo("distance needs a view for y, and it is null: pass one");
    assertThat(assertThrows(NullPointerException.class, () -> NumbersKernels.squares(null, 1)))
        .hasMessageThat()
        .isEqualTo("squares needs a view for x, and it is null: pass one");
    assertThat(assertThrows(NullPointerException.class, () -> NumbersKernels.distance(x, x, null)))
        .hasMessageThat()
        .isEqualTo("distance needs a view for the target, and it is null: pass one");
  }

  @Test
  void aReadOnlyTargetIsRefused() {
    Float64View x = Float64View.zeros(3);
    assertThat(
            assertThrows(
                UnsupportedOperationException.class,
                () -> NumbersKernels.polynomial(x, x.asReadOnly())))
        .hasMessageThat()
        .isEqualTo("this Float64View is read-only: change a copy() of it");
  }

  @Test
  void nothingHasNoMeanAndNoExtremes() {
    Float64View none = Float64View.zeros(0);
    assertThat(NumbersKernels.squares(none, 0)).isEqualTo(0.0);
    assertThat(assertThrows(NoSuchElementException.class, () -> NumbersKernels.product(none, none)))
        .hasMessageThat()
        .isEqualTo("the mean of an empty Float64View");
    assertThat(assertThrows(NoSuchElementException.class, () -> NumbersKernels.least(none, none)))
        .hasMessageThat()
        .isEqualTo("the min of an empty Float64View");
  }

  @Test
  void aSumThatDoesNotFitIsRefused() {
    Int64View large = Int64View.of(Long.MAX_VALUE, Long.MAX_VALUE, -Long.MAX_VALUE);
    assertThat(NumbersKernels.total(large)).isEqualTo(Long.MAX_VALUE);
    assertThat(
            assertThrows(ArithmeticException.class, () -> NumbersKernels.total(large.slice(0, 2))))
        .hasMessageThat()
        .isEqualTo(
            "the sum of total is 18446744073709551614, which does not fit int64: return double from"
                + " total for a rounded sum, or take sumExact() of the results of a kernel without"
                + " reduce");
  }

  @Test
  void aMeanWhoseSumIsInfinite() {
    Float64View large = Float64View.full(2000, 1e154);
    Float64View other = Float64View.full(2000, 1e153);
    assertThat(NumbersKernels.product(large, other)).isEqualTo(large.times(other).mean());
    assertThat(NumbersKernels.product(large, large.times(1.3))).isFinite();
  }
}
