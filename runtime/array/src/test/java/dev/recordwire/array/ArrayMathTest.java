package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The functions of [ArrayMath] err by less than 1 ulp, and give what C99 says of numbers that are
/// special.
///
/// The exact results come from `src/test/resources/math/golden.py`, which computes them with
/// mpmath. `-Dmath.golden=FILE` takes those of another file, of which the script makes as many as
/// one likes, and prints the largest errors.
@Tag("once")
final class ArrayMathTest {
  private static final Path GOLDEN =
      Path.of(System.getProperty("math.golden", "src/test/resources/math/golden.txt"));

  /// The distance between the float32 that are tried: 1 tries all.
  private static final int STEP = Integer.getInteger("math.step", 200_003);

  private static final double INF = Double.POSITIVE_INFINITY;
  private static final double NAN = Double.NaN;

  @Test
  void errorsAreLessThanOneUlp() throws IOException {
    Map<String, Worst> worst = new TreeMap<>();
    try (Stream<String> lines = Files.lines(GOLDEN)) {
      lines.forEach(line -> check(line, worst));
    }
    assertThat(worst.size()).isAtLeast(19);
    if (!GOLDEN.startsWith("src")) {
      worst.forEach((name, it) -> System.out.println(name + " " + it));
    }
  }

  private static void check(String line, Map<String, Worst> worst) {
    List<String> parts = Splitter.on(' ').splitToList(line);
    double[] arguments =
        parts.subList(1, parts.size() - 2).stream().mapToDouble(ArrayMathTest::number).toArray();
    double nearest = number(parts.get(parts.size() - 2));
    double rest = number(parts.getLast());
    double result = MathFunctions.of(parts.getFirst(), arguments);
    double error = Math.abs(((result - nearest) - rest) / ulp(nearest, rest));
    assertWithMessage("%s: %s", line, result).that(error).isLessThan(1.0);
    worst.computeIfAbsent(parts.getFirst(), _ -> new Worst()).add(error, arguments);
  }

  /// The distance of the float64 that the exact number, `nearest` + `rest`, lies between.
  private static double ulp(double nearest, double rest) {
    boolean below = rest != 0 && rest < 0 == nearest > 0;
    return below ? Math.abs(nearest) - Math.nextDown(Math.abs(nearest)) : Math.ulp(nearest);
  }

  private static double number(String bits) {
    return Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
  }

  /// The largest error of a function, and where it is.
  private static final class Worst {
    private double error;
    private double[] arguments = {};
    private long count;

    void add(double error, double[] arguments) {
      count++;
      if (error > this.error) {
        this.error = error;
        this.arguments = arguments;
      }
    }

    @Override
    public String toString() {
      return "%.4f ulp at %s, of %d"
          .formatted(error, List.of(java.util.Arrays.toString(arguments)), count);
    }
  }

  /// A float32's result is one of the two next to that of [StrictMath].
  @Test
  void float32ResultsAreNextToThoseOfStrictMath() {
    Map<String, DoubleUnaryOperator> strict =
        Map.ofEntries(
            Map.entry("exp", StrictMath::exp),
            Map.entry("expm1", StrictMath::expm1),
            Map.entry("log", StrictMath::log),
            Map.entry("log1p", StrictMath::log1p),
            Map.entry("log10", StrictMath::log10),
            Map.entry("cbrt", StrictMath::cbrt),
            Map.entry("sin", StrictMath::sin),
            Map.entry("cos", StrictMath::cos),
            Map.entry("tan", StrictMath::tan),
            Map.entry("asin", StrictMath::asin),
            Map.entry("acos", StrictMath::acos),
            Map.entry("atan", StrictMath::atan),
            Map.entry("sinh", StrictMath::sinh),
            Map.entry("cosh", StrictMath::cosh),
            Map.entry("tanh", StrictMath::tanh));
    strict.forEach(
        (name, function) -> {
          Float32View arguments = Float32View.zeros(1 << 16);
          for (long first = Integer.MIN_VALUE; first <= Integer.MAX_VALUE; ) {
            for (long i = 0; i < arguments.size(); i++, first += STEP) {
              arguments.set(i, Float.intBitsToFloat((int) first));
            }
            checkFloats(name, arguments, function);
          }
        });
  }

  private static void checkFloats(
      String name, Float32View arguments, DoubleUnaryOperator function) {
    Float32View results = function(name, arguments);
    for (long i = 0; i < arguments.size(); i++) {
      float x = arguments.get(i);
      float expected = (float) function.applyAsDouble(x);
      float actual = results.get(i);
      if (Float.compare(actual, expected) != 0
          && !(Math.abs((double) actual - expected) <= Math.ulp(expected))) {
        throw new AssertionError(name + " of " + x + ": " + actual + ", not " + expected);
      }
    }
  }

  private static Float32View function(String name, Float32View arguments) {
    try {
      return (Float32View) FloatView.class.getMethod(name).invoke(arguments);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  @Test
  void resultsAreNextToThoseOfStrictMath() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      double x = Double.longBitsToDouble(random.nextLong());
      double y = Double.longBitsToDouble(random.nextLong());
      near("exp", StrictMath.exp(x), x);
      near("log", StrictMath.log(x), x);
      near("sin", StrictMath.sin(x), x);
      near("cos", StrictMath.cos(x), x);
      near("tan", StrictMath.tan(x), x);
      near("sinh", StrictMath.sinh(x), x);
      near("cosh", StrictMath.cosh(x), x);
      near("tanh", StrictMath.tanh(x), x);
      near("cbrt", StrictMath.cbrt(x), x);
      near("log1p", StrictMath.log1p(x), x);
      near("log10", StrictMath.log10(x), x);
      near("atan2", StrictMath.atan2(x, y), x, y);
      near("hypot", StrictMath.hypot(x, y), x, y);
      near("pow", StrictMath.pow(Math.abs(x), y), Math.abs(x), y);
      double small = random.nextDouble(-40, 40);
      near("pow", StrictMath.pow(x, Math.rint(small)), x, Math.rint(small));
    }
  }

  private static void near(String name, double expected, double... arguments) {
    double actual = MathFunctions.of(name, arguments);
    if (Double.compare(actual, expected) != 0
        && !(Math.abs(actual - expected) <= 3 * Math.ulp(expected))) {
      throw new AssertionError(
          name
              + " of "
              + java.util.Arrays.toString(arguments)
              + ": "
              + actual
              + ", not "
              + expected);
    }
  }

  @Test
  void numbersThatAreSpecialGiveWhatC99Says() {
    for (String odd :
        List.of("expm1", "log1p", "sin", "tan", "asin", "atan", "sinh", "tanh", "cbrt")) {
      is(odd, 0.0, 0.0);
      is(odd, -0.0, -0.0);
    }
    for (String name : MathFunctions.names()) {
      if (!name.matches("pow|hypot|atan2|mod|floorDivide|fmin|fmax")) {
        is(name, NAN, NAN);
      }
    }
    is("exp", 1, 0.0);
    is("exp", 1, -0.0);
    is("exp", INF, INF);
    is("exp", INF, 710);
    is("exp", 0, -INF);
    is("exp", 0, -746);
    is("exp", Double.MIN_VALUE, -745);
    is("expm1", INF, INF);
    is("expm1", -1, -INF);
    is("expm1", -1, -1000);
    for (String log : List.of("log", "log2", "log10")) {
      is(log, -INF, 0.0);
      is(log, -INF, -0.0);
      is(log, 0, 1);
      is(log, NAN, -1);
      is(log, NAN, -INF);
      is(log, INF, INF);
    }
    is("log1p", -INF, -1);
    is("log1p", NAN, -1.5);
    is("log1p", INF, INF);
    is("sin", NAN, INF);
    is("cos", NAN, -INF);
    is("cos", 1, 0.0);
    is("tan", NAN, INF);
    is("asin", NAN, 1.0000001);
    is("acos", 0, 1);
    is("acos", Math.PI, -1);
    is("acos", NAN, -2);
    is("asin", Math.PI / 2, 1);
    is("atan", Math.PI / 2, INF);
    is("atan", -Math.PI / 2, -INF);
    is("sinh", -INF, -INF);
    is("sinh", INF, 1000);
    is("cosh", INF, -INF);
    is("cosh", 1, 0.0);
    is("tanh", 1, INF);
    is("tanh", -1, -INF);
    is("tanh", 1, 30);
    is("cbrt", -INF, -INF);
    is("cbrt", 3, 27);
    is("reciprocal", -INF, -0.0);
    is("sign", -0.0, -0.0);
    is("sign", -1, -INF);
    is("floor", -0.0, -0.0);
    is("ceil", -0.0, -0.5);
    is("trunc", -0.0, -0.5);
    is("rint", 2, 2.5);
    is("floor", -INF, -INF);
  }

  @Test
  void powersOfTwoAndTenHaveExactLogarithms() {
    for (int i = -1074; i < 1024; i++) {
      is("log2", i, Math.scalb(1.0, i));
    }
    for (int i = 0; i <= 22; i++) {
      is("log10", i, Double.parseDouble("1e" + i));
    }
  }

  @Test
  void powersOfSpecialNumbersAreThoseOfC99() {
    for (double x : new double[] {0.0, -0.0, 1, -1, 2, -2.5, INF, -INF, NAN, Double.MIN_VALUE}) {
      is("pow", 1, x, 0.0);
      is("pow", 1, x, -0.0);
      is("pow", 1, 1, x);
    }
    is("pow", NAN, NAN, 1);
    is("pow", NAN, 2, NAN);
    is("pow", INF, 0.0, -3);
    is("pow", -INF, -0.0, -3);
    is("pow", INF, -0.0, -2);
    is("pow", INF, -0.0, -2.5);
    is("pow", -0.0, -0.0, 3);
    is("pow", 0, -0.0, 2);
    is("pow", 1, -1, INF);
    is("pow", 1, -1, -INF);
    is("pow", INF, 0.5, -INF);
    is("pow", 0, 2, -INF);
    is("pow", 0, 0.5, INF);
    is("pow", INF, -2, INF);
    is("pow", -0.0, -INF, -3);
    is("pow", 0, -INF, -2);
    is("pow", -INF, -INF, 3);
    is("pow", INF, -INF, 2.5);
    is("pow", NAN, -2, 0.5);
    is("pow", -8, -2, 3);
    is("pow", 1024, 2, 10);
    is("pow", Double.MIN_VALUE, 2, -1074);
    is("pow", INF, 2, 1024);
    is("pow", 0, 2, -1080);
  }

  @Test
  void twoSpecialNumbersGiveWhatC99Says() {
    is("atan2", 0.0, 0.0, 0.0);
    is("atan2", -0.0, -0.0, 0.0);
    is("atan2", Math.PI, 0.0, -0.0);
    is("atan2", -Math.PI, -0.0, -1);
    is("atan2", Math.PI / 2, 1, -0.0);
    is("atan2", -Math.PI / 2, -1, 0.0);
    is("atan2", 3 * Math.PI / 4, INF, -INF);
    is("atan2", Math.PI / 4, INF, INF);
    is("atan2", -Math.PI / 2, -INF, 5);
    is("atan2", Math.PI, 5, -INF);
    is("atan2", 0.0, 5, INF);
    is("atan2", NAN, NAN, 0.0);
    is("hypot", INF, NAN, -INF);
    is("hypot", NAN, NAN, 1);
    is("hypot", 0, -0.0, 0.0);
    is("hypot", 5, -3, 4);
    is("hypot", 5e-320, 3e-320, 4e-320);
    is("hypot", INF, Double.MAX_VALUE, Double.MAX_VALUE);
    is("fmin", 1, NAN, 1);
    is("fmax", 1, 1, NAN);
    is("fmin", -0.0, 0.0, -0.0);
    is("fmax", 0.0, -0.0, 0.0);
    is("fmin", NAN, NAN, NAN);
    is("mod", 1, -5, 3);
    is("mod", -1, 5, -3);
    is("mod", NAN, 1, 0.0);
    is("mod", NAN, INF, 1);
    is("mod", 5, 5, INF);
    is("mod", INF, -5, INF);
    is("mod", -0.0, 6, -3);
    is("mod", 1e300 % 7, 1e300, 7);
    is("floorDivide", -2, -5, 3);
    is("floorDivide", INF, 1, 0.0);
    is("floorDivide", -1, -5, INF);
    is("floorDivide", NAN, 0.0, 0.0);
  }

  private static void is(String name, double expected, double... arguments) {
    assertWithMessage("%s of %s", name, java.util.Arrays.toString(arguments))
        .that(Double.doubleToRawLongBits(MathFunctions.of(name, arguments)))
        .isEqualTo(Double.doubleToRawLongBits(expected));
  }
}
