package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Sums in float32 are in the order that their documentation says, and within its error.
final class SinglePrecisionTest {
  private static final int[] COUNTS = {0, 1, 5, 63, 64, 65, 100, 1000, 1024, 1025, 4096, 70_000};

  private static float[] numbers(int count, long seed) {
    Random random = new Random(seed);
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return numbers;
  }

  @Test
  void theErrorIsWithinItsBound() {
    for (int count : COUNTS) {
      float[] x = numbers(count, 1);
      float[] y = numbers(count, 2);
      double exact = 0;
      double size = 0;
      for (int i = 0; i < count; i++) {
        exact += (double) x[i] * y[i];
        size += Math.abs((double) x[i] * y[i]);
      }
      float dot = Float32View.of(x).dotInFloat32(Float32View.of(y));
      int units = 24 + Math.max(0, Long.SIZE - Long.numberOfLeadingZeros((count - 1) / 1024));
      assertWithMessage("of %s elements", count)
          .that(Math.abs(dot - exact))
          .isAtMost(units * 0x1p-24 * size);
    }
  }

  @Test
  void theOrderIsThatOfTheLanes() {
    for (int count : COUNTS) {
      float[] x = numbers(count, 3);
      float[] y = numbers(count, 4);
      assertWithMessage("of %s elements", count)
          .that(Float32View.of(x).dotInFloat32(Float32View.of(y)))
          .isEqualTo(tree(x, y, 0, count));
    }
  }

  private static float tree(float[] x, float[] y, int from, int count) {
    if (count > 1024) {
      int half = Integer.highestOneBit(count - 1);
      return tree(x, y, from, half) + tree(x, y, from + half, count - half);
    }
    float[] lanes = new float[64];
    for (int i = 0; i < count; i++) {
      lanes[i % 64] += x[from + i] * y[from + i];
    }
    for (int half = 32; half > 0; half /= 2) {
      for (int i = 0; i < half; i++) {
        lanes[i] += lanes[i + half];
      }
    }
    return lanes[0];
  }

  @Test
  void severalThreadsAndColumnsGiveTheSameBits() {
    int count = 300_007;
    Float32View x = Float32View.of(numbers(count, 5));
    Float32View y = Float32View.of(numbers(count, 6));
    float dot = x.dotInFloat32(y);
    assertThat(x.parallel().dotInFloat32(y)).isEqualTo(dot);
    byte[] rows = new byte[count * 12];
    Float32View column = Float32View.strided(rows, 3, count, 12);
    x.plus(0f, column);
    assertThat(column.dotInFloat32(y)).isEqualTo(dot);
    assertThat(y.dotInFloat32(column)).isEqualTo(dot);
  }

  @Test
  void everyNaNIsTheSame() {
    Float32View x = Float32View.of(1, Float.POSITIVE_INFINITY);
    Float32View y = Float32View.of(Float.intBitsToFloat(0x7fc00001), 0);
    assertThat(Float.floatToRawIntBits(x.dotInFloat32(y)))
        .isEqualTo(Float.floatToRawIntBits(Float.NaN));
  }

  @Test
  void sizesMustBeEqual() {
    Float32View two = Float32View.zeros(2);
    Float32View three = Float32View.zeros(3);
    assertThat(assertThrows(IllegalArgumentException.class, () -> two.dotInFloat32(three)))
        .hasMessageThat()
        .isEqualTo(assertThrows(IllegalArgumentException.class, () -> two.dot(three)).getMessage());
  }
}
