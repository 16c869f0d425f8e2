package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;

import com.sun.management.ThreadMXBean;
import dev.recordwire.array.Float64View;
import java.lang.management.ManagementFactory;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Statistics of equal elements, whose squares of differences are no numbers that one can trust, do
/// without a copy of the array. Without vectors, which are objects until HotSpot compiles them.
@Tag("once")
class ConstantArraysTest {
  private static final int COUNT = 1 << 17;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.0, 3.5, Double.MAX_VALUE, Double.MIN_VALUE})
  void noneOfThemCopiesTheElements(double element) {
    Float64View view = Float64View.full(COUNT, element);

    assertZeroInPlace(view::std);
    assertZeroInPlace(view::variance);
    assertZeroInPlace(() -> view.parallel().std());
    assertZeroInPlace(() -> view.summary().variance());
  }

  @ParameterizedTest
  @ValueSource(ints = {COUNT, COUNT + 1})
  void tooFewElementsHaveNoVariance(int ddof) {
    assertThat(Float64View.full(COUNT, 3.5).variance(ddof)).isNaN();
    assertThat(Float64View.full(COUNT, 3.5).std(ddof)).isNaN();
  }

  private static void assertZeroInPlace(DoubleSupplier statistic) {
    assertThat(statistic.getAsDouble()).isEqualTo(0);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    assertThat(statistic.getAsDouble()).isEqualTo(0);
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(COUNT);
  }
}
