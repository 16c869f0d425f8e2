package dev.recordwire.array;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/// Zeros of both signs, infinity and NaN between bounds of all kinds, as [Math#max] and [Math#min]
/// order them.
class ClipTest {
  private static final double[] NUMBERS = {
    Double.NEGATIVE_INFINITY,
    -Double.MAX_VALUE,
    -1,
    -Float.MIN_VALUE,
    -Double.MIN_VALUE,
    -0.0,
    0.0,
    Double.MIN_VALUE,
    Float.MIN_VALUE,
    1,
    Double.MAX_VALUE,
    Double.POSITIVE_INFINITY
  };

  /// All numbers and NaN, three times over, so that there are vectors of each width and a rest.
  private static double[] elements() {
    double[] elements = Arrays.copyOf(NUMBERS, 3 * (NUMBERS.length + 1));
    for (int i = NUMBERS.length; i < elements.length; i++) {
      int number = i % (NUMBERS.length + 1);
      elements[i] = number < NUMBERS.length ? NUMBERS[number] : Double.NaN;
    }
    return elements;
  }

  private static void eachRange(BiConsumer<Double, Double> check) {
    for (int low = 0; low < NUMBERS.length; low++) {
      for (int high = low; high < NUMBERS.length; high++) {
        check.accept(NUMBERS[low], NUMBERS[high]);
      }
    }
  }

  @Test
  void float64() {
    double[] elements = elements();
    eachRange(
        (low, high) -> {
          Float64View clipped = Float64View.of(elements);
          clipped.clip(low, high);
          for (int i = 0; i < elements.length; i++) {
            assertWithMessage("%s from %s to %s", elements[i], low, high)
                .that(clipped.get(i))
                .isEqualTo(Math.min(Math.max(elements[i], low), high));
          }
        });
  }

  @Test
  void float32() {
    double[] elements = elements();
    eachRange(
        (each, other) -> {
          float low = each.floatValue();
          float high = other.floatValue();
          Float32View clipped = Float32View.zeros(elements.length);
          for (int i = 0; i < elements.length; i++) {
            clipped.set(i, (float) elements[i]);
          }
          clipped.clip(low, high);
          for (int i = 0; i < elements.length; i++) {
            assertWithMessage("%s from %s to %s", (float) elements[i], low, high)
                .that(clipped.get(i))
                .isEqualTo(Math.min(Math.max((float) elements[i], low), high));
          }
        });
  }
}
