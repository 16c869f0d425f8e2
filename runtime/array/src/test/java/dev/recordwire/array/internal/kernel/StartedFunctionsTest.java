package dev.recordwire.array.internal.kernel;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.array.internal.storage.Elements;
import org.junit.jupiter.api.Test;

/// The functions that a program begins with have the bits of plain Java, before, while and after
/// vectors take over.
final class StartedFunctionsTest {
  @Test
  void resultsDoNotChangeWhenVectorsTakeOver() {
    StartedFunctions started = new StartedFunctions();
    ElementaryFunctions plain = ElementaryFunctions.load(Backend.SCALAR);
    byte[] x = new byte[512 * Double.BYTES];
    for (int i = 0; i < 512; i++) {
      Elements.float64(x, i * Double.BYTES, (i - 200) * 1.37);
    }
    byte[] expected = new byte[x.length];
    plain.apply(Operator.TANH, x, 0, expected, 0, 512);
    byte[] actual = new byte[x.length];
    long end = System.nanoTime() + 100_000_000;
    for (long seen = 0; seen < 4L * StartedFunctions.WORTH_VECTORS || System.nanoTime() < end; ) {
      started.apply(Operator.TANH, x, 0, actual, 0, 512);
      assertThat(actual).isEqualTo(expected);
      seen += 512;
    }
  }
}
