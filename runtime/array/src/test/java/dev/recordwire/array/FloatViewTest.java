package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FloatViewTest {
  private static final double NAN_WITH_PAYLOAD = Double.longBitsToDouble(0x7FF8_0000_0000_0123L);

  /// The order of additions that is written down in the kernels' interface, done literally.
  private static double sumAsSpecified(double[] values) {
    return values.length == 0 ? 0.0 : tree(values, 0, values.length);
  }

  private static double tree(double[] values, int from, int to) {
    if (to - from > 1024) {
      int blocks = (to - from + 1023) / 1024;
      int middle = from + 1024 * Integer.highestOneBit(blocks - 1);
      return tree(values, from, middle) + tree(values, middle, to);
    }
    double[] lanes = new double[32];
    java.util.Arrays.fill(lanes, -0.0);
    for (int i = from; i < to; i++) {
      lanes[(i - from) % 32] += values[i];
    }
    for (int half = 16; half > 0; half /= 2) {
      for (int i = 0; i < half; i++) {
        lanes[i] += lanes[i + half];
      }
    }
    return lanes[0];
  }

  @Test
  void theOrderOfAdditionsIsFixed() {
    Random random = new Random(5);
    for (int size :
        new int[] {0, 1, 5, 31, 32, 33, 1000, 1024, 1025, 2048, 2049, 5000, 7 * 1024 + 3}) {
      double[] values = random.doubles(size, -1e6, 1e6).toArray();
      assertThat(Float64View.of(values).sum()).isEqualTo(sumAsSpecified(values));
      float[] narrow = new float[size];
      for (int i = 0; i < size; i++) {
        narrow[i] = (float) values[i];
        values[i] = narrow[i];
      }
      assertThat(Float32View.of(narrow).sum()).isEqualTo(sumAsSpecified(values));
    }
  }

  /// A number that must never change, whatever the machine.
  @Test
  void aKnownSumKeepsItsBits() {
    double[] values = new double[3000];
    for (int i = 0; i < values.length; i++) {
      values[i] = 1.0 / (i + 1);
    }
    assertThat(Double.toHexString(Float64View.of(values).sum())).isEqualTo("0x1.12ae143fcd62cp3");
  }

  @Test
  void sumsAreCloseToTheExactOnes() {
    double[] values = new Random(9).doubles(100_000, -1, 1).toArray();
    BigDecimal exact = BigDecimal.ZERO;
    for (double value : values) {
      exact = exact.add(new BigDecimal(value), MathContext.UNLIMITED);
    }
    assertThat(Float64View.of(values).sum()).isWithin(1e-11).of(exact.doubleValue());
    assertThat(Float64View.of(values).mean()).isWithin(1e-16).of(exact.doubleValue() / 100_000);
  }

  @Test
  void specialValuesAreSummedAsIeeeSays() {
    double infinity = Double.POSITIVE_INFINITY;
    assertThat(Float64View.of(1, infinity).sum()).isEqualTo(infinity);
    assertThat(Double.doubleToRawLongBits(Float64View.of(infinity, -infinity).sum()))
        .isEqualTo(0x7FF8_0000_0000_0000L);
    assertThat(Double.doubleToRawLongBits(Float64View.of(1, NAN_WITH_PAYLOAD).sum()))
        .isEqualTo(0x7FF8_0000_0000_0000L);
    assertThat(Double.doubleToRawLongBits(Float64View.of(-0.0, -0.0).sum()))
        .isEqualTo(Long.MIN_VALUE);
    assertThat(Float32View.of(Float.MAX_VALUE, Float.MAX_VALUE).sum())
        .isEqualTo(2.0 * Float.MAX_VALUE);
  }

  @Test
  void extremesAreThoseOfMath() {
    assertThat(Float64View.of(3, -1, 2).min()).isEqualTo(-1.0);
    assertThat(Float64View.of(0.0, -0.0).min()).isEqualTo(-0.0);
    assertThat(Float64View.of(-0.0, 0.0).max()).isEqualTo(0.0);
    double[] values = new double[100];
    values[57] = Double.NaN;
    assertThat(Float64View.of(values).min()).isNaN();
    assertThat(Float64View.of(values).max()).isNaN();
    assertThat(Float32View.of(1, Float.NEGATIVE_INFINITY).min()).isEqualTo(Float.NEGATIVE_INFINITY);
  }

  @Test
  void scaleAndClipChangeElementsInPlace() {
    Float64View view = Float64View.of(1, -2, Double.NaN, 4);
    view.scale(0.5);
    assertThat(view).isEqualTo(Float64View.of(0.5, -1, Double.NaN, 2));
    view.clip(-0.5, 1);
    assertThat(view).isEqualTo(Float64View.of(0.5, -0.5, Double.NaN, 1));
    assertThrows(IllegalArgumentException.class, () -> view.clip(1, 0));
    assertThrows(IllegalArgumentException.class, () -> view.clip(Double.NaN, 0));
    Float32View narrow = Float32View.of(3);
    narrow.scale(0.1);
    assertThat(narrow.get(0)).isEqualTo(3 * 0.1f);
  }

  @Test
  void floatsCompareAsDoubleCompareDoes() {
    assertThat(Float64View.of(Double.NaN)).isEqualTo(Float64View.of(NAN_WITH_PAYLOAD));
    assertThat(Float64View.of(Double.NaN).hashCode())
        .isEqualTo(Float64View.of(NAN_WITH_PAYLOAD).hashCode());
    assertThat(Float64View.of(0.0)).isNotEqualTo(Float64View.of(-0.0));
    assertThat(Float32View.of(Float.NaN)).isEqualTo(Float32View.of(Float.NaN));
  }

  @Test
  void boolsReadAnyByteButZeroAsTrue() {
    BoolView view = BoolView.wrap(new byte[] {0, 1, 2}, 0, 3);
    assertThat(view.toArray()).isEqualTo(new boolean[] {false, true, true});
    assertThat(view).isEqualTo(BoolView.of(false, true, true));
    assertThat(view.hashCode()).isEqualTo(BoolView.of(false, true, true).hashCode());
    view.set(0, true);
    assertThat(view.toString()).isEqualTo("BoolView[true, true, true]");
  }
}
