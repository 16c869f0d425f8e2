package dev.recordwire.array.internal.kernel;

import static com.google.common.truth.Truth.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The functions that a program begins with have the bits of plain Java, before, while and after
/// vectors take over.
final class StartedFunctionsTest {
  @Test
  void resultsDoNotChangeWhenVectorsTakeOver() {
    StartedFunctions started = new StartedFunctions();
    ElementaryFunctions plain = ElementaryFunctions.load(Backend.SCALAR);
    double[] x = new double[512];
    Arrays.setAll(x, i -> (i - 200) * 1.37);
    double[] expected = new double[512];
    plain.apply(Operator.TANH, x, expected, 512);
    double[] actual = new double[512];
    long end = System.nanoTime() + 100_000_000;
    for (long seen = 0; seen < 4L * StartedFunctions.WORTH_VECTORS || System.nanoTime() < end; ) {
      started.apply(Operator.TANH, x, actual, 512);
      assertThat(actual).usingExactEquality().containsExactly(expected).inOrder();
      seen += 512;
    }
  }
}
