package dev.recordwire.array.internal.kernel;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.array.MathFunctions;
import dev.recordwire.array.internal.storage.Elements;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Elementary functions have the same bits on every backend: those of
/// [dev.recordwire.array.ArrayMath].
final class ElementaryFunctionsTest {
  private static final double[] SPECIAL = {
    0.0,
    -0.0,
    1,
    -1,
    0.5,
    -0.5,
    2,
    3,
    -3,
    0x1p-30,
    0x1p-54,
    1e-310,
    Double.MIN_VALUE,
    Double.MIN_NORMAL,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    1e30,
    -1e30,
    1e300,
    709,
    -709,
    745,
    -745,
    708,
    22,
    0x1p30,
    0x1p31,
    0x1p52,
    0x1p53,
    1e22,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.longBitsToDouble(0xfff8_0000_0000_1234L)
  };
  private static final int COUNT = 512;
  private static final int ROUNDS = Integer.getInteger("recordwire.test.rounds", 12);

  @Test
  void allBackendsAgreeBitForBit() {
    compareBackends();
  }

  void compareBackends() {
    Random random = new Random(11);
    for (int round = 0; round < ROUNDS; round++) {
      double[] x = arguments(random, round);
      double[] y = arguments(random, round / 4);
      Stream.of(Operator.values())
          .filter(operator -> operator.kind().isElementary())
          .forEach(function -> compare(function, x, y, COUNT - random.nextInt(20)));
    }
  }

  /// Whatever the vectors can't compute is next to what they can.
  private static double[] arguments(Random random, int kind) {
    double[] arguments = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      arguments[i] =
          switch (kind % 4) {
            case 0 -> random.nextDouble(-3, 3);
            case 1 -> random.nextInt(8) > 0 ? random.nextDouble(-800, 800) : special(random);
            case 2 -> Math.scalb(random.nextDouble(-2, 2), random.nextInt(-1074, 1024));
            default -> special(random);
          };
    }
    return arguments;
  }

  private static double special(Random random) {
    return SPECIAL[random.nextInt(SPECIAL.length)];
  }

  private static void compare(Operator function, double[] x, double[] y, int count) {
    double[] plain = results(Backend.SCALAR, function, x, y, count);
    double[] own = results(Backend.current(), function, x, y, count);
    for (int i = 0; i < count; i++) {
      long expected = Double.doubleToRawLongBits(MathFunctions.of(function, x[i], y[i]));
      String where = function + " of " + x[i] + " and " + y[i];
      assertWithMessage(where).that(Double.doubleToRawLongBits(plain[i])).isEqualTo(expected);
      assertWithMessage(where).that(Double.doubleToRawLongBits(own[i])).isEqualTo(expected);
    }
  }

  private static double[] results(
      Backend backend, Operator function, double[] x, double[] y, int count) {
    ElementaryFunctions functions = ElementaryFunctions.load(backend);
    byte[] numbers = bytes(x, 3);
    byte[] target = new byte[COUNT * Double.BYTES + 5];
    if (function.kind() == Operator.Kind.FUNCTION) {
      functions.apply(function, numbers, 3, target, 5, count);
    } else {
      functions.apply(function, numbers, 3, bytes(y, 2), 2, target, 5, count);
    }
    double[] results = new double[count];
    Arrays.setAll(results, i -> Elements.float64(target, 5 + i * Double.BYTES));
    return results;
  }

  private static byte[] bytes(double[] numbers, int at) {
    byte[] bytes = new byte[at + numbers.length * Double.BYTES];
    for (int i = 0; i < numbers.length; i++) {
      Elements.float64(bytes, at + i * Double.BYTES, numbers[i]);
    }
    return bytes;
  }
}
