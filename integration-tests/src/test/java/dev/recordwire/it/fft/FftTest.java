package dev.recordwire.it.fft;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.base.Splitter;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.fft.ComplexViews;
import dev.recordwire.fft.Fft;
import dev.recordwire.fft.Normalization;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Transforms beside those of NumPy, and where NumPy has none to compare with, beside sums.
@Tag("once")
final class FftTest {
  /// The errors that are allowed, as a part of the largest magnitude among the results: beside
  /// NumPy, and after two transforms or beside sums, which have errors themselves.
  private static final double ERROR = 4e-15;

  private static final double ERROR_OF_TWO = 4e-14;

  /// The error of transforms of real numbers, which grows with the largest prime factor of
  /// their number.
  private static final double ERROR_OF_REAL = 2e-12;

  private static Float64View view(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    return Float64View.wrap(bytes, 0, bytes.length / Double.BYTES);
  }

  private static Float64View result(
      String operation, Normalization norm, long n, Float64View operand) {
    return switch (operation) {
      case "fft" -> Fft.fft(operand, norm);
      case "ifft" -> Fft.ifft(operand, norm);
      case "rfft" -> Fft.rfft(operand, norm);
      case "irfft" -> Fft.irfft(operand, n, norm);
      case "fftFrequencies" -> Fft.fftFrequencies(n, operand.get(0));
      case "rfftFrequencies" -> Fft.rfftFrequencies(n, operand.get(0));
      case "shift" -> Fft.shift(operand);
      case "unshift" -> Fft.unshift(operand);
      case "shiftComplex" -> Fft.shiftComplex(operand);
      case "unshiftComplex" -> Fft.unshiftComplex(operand);
      default -> throw new AssertionError(operation);
    };
  }

  private static void assertNear(
      String what, Float64View actual, Float64View expected, double error) {
    assertWithMessage(what).that(actual.size()).isEqualTo(expected.size());
    double scale = Math.max(expected.max(), -expected.min());
    Float64View differences = actual.minus(expected).abs();
    assertWithMessage("%s: %s, not %s", what, actual, expected)
        .that(differences.max())
        .isAtMost(error * scale);
  }

  @Test
  void resultsAreThoseOfNumpy() throws IOException {
    int lines = 0;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(FftTest.class.getResourceAsStream("/fft/fft.txt")),
                StandardCharsets.US_ASCII))) {
      for (String line : reader.lines().toList()) {
        List<String> words = Splitter.on(' ').splitToList(line);
        Normalization norm = Normalization.valueOf(words.get(1));
        Float64View operand = view(words.get(3));
        Float64View copy = operand.copy();
        Float64View actual =
            result(words.get(0), norm, Long.parseLong(words.get(2)), operand.asReadOnly());
        String what = String.join(" ", words.subList(0, 3));
        assertNear(what, actual, view(words.get(4)), ERROR);
        assertWithMessage(what).that(operand).isEqualTo(copy);
        lines++;
      }
    }
    assertThat(lines).isGreaterThan(150);
  }

  private static Float64View random(int count, long seed) {
    return Float64View.of(new Random(seed).doubles(count, -1, 1).toArray());
  }

  /// The definition of a transform.
  private static Float64View sums(Float64View numbers) {
    int n = Math.toIntExact(ComplexViews.count(numbers));
    Float64View sums = Float64View.zeros(2L * n);
    for (int k = 0; k < n; k++) {
      double real = 0;
      double imaginary = 0;
      for (int j = 0; j < n; j++) {
        double angle = -2 * Math.PI * ((long) j * k % n) / n;
        double x = numbers.get(2L * j);
        double y = numbers.get(2L * j + 1);
        real += x * Math.cos(angle) - y * Math.sin(angle);
        imaginary += x * Math.sin(angle) + y * Math.cos(angle);
      }
      sums.set(2L * k, real);
      sums.set(2L * k + 1, imaginary);
    }
    return sums;
  }

  @Test
  void eachLengthIsTransformedAndBack() {
    for (int n = 1; n <= 260; n++) {
      Float64View numbers = random(2 * n, n);
      Float64View transform = Fft.fft(numbers);
      assertNear("fft of " + n, transform, sums(numbers), ERROR_OF_TWO);
      assertNear("ifft of " + n, Fft.ifft(transform), numbers, ERROR_OF_TWO);
      Float64View real = random(n, n);
      Float64View half = Fft.rfft(real);
      Float64View whole = Fft.fft(ComplexViews.ofReal(real));
      assertNear("rfft of " + n, half, whole.slice(0, half.size()), ERROR_OF_REAL);
      assertNear("irfft of " + n, Fft.irfft(half, n), real, ERROR_OF_REAL);
    }
  }

  @Test
  void longOnesAreTransformedAndBack() {
    for (int n : new int[] {8_192, 30_030, 65_536, 100_003, 131_072}) {
      Float64View numbers = random(2 * n, n);
      Float64View transform = Fft.fft(numbers);
      assertThat(transform.norm()).isWithin(1e-9 * n).of(numbers.norm() * Math.sqrt(n));
      assertThat(Fft.ifft(transform).minus(numbers).abs().max()).isLessThan(1e-13);
      Float64View real = random(n, n);
      assertThat(Fft.irfft(Fft.rfft(real), n).minus(real).abs().max()).isLessThan(1e-13);
    }
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    Float64View numbers = random(2 * 1000, 1);
    Float64View expected = Fft.fft(numbers);
    List<Float64View> transforms =
        IntStream.range(0, 400).parallel().mapToObj(_ -> Fft.fft(numbers)).toList();
    assertThat(transforms.stream().distinct()).containsExactly(expected);
  }

  @Test
  void integersAreTransformed() {
    assertThat(Fft.rfft(Int16View.of((short) 1, (short) 2, (short) 3, (short) 4)))
        .isEqualTo(Float64View.of(10, 0, -2, 2, -2, 0));
    assertThat(Fft.irfft(Float64View.of(10, 0, -2, 2, -2, 0)))
        .isEqualTo(Float64View.of(1, 2, 3, 4));
  }

  @Test
  void partsLieInTheNumbers() {
    Float64View numbers = ComplexViews.of(Float64View.of(3, -0.0), Float64View.of(4, -2));
    assertThat(numbers).isEqualTo(Float64View.of(3, 4, -0.0, -2));
    assertThat(ComplexViews.magnitudes(numbers)).isEqualTo(Float64View.of(5, 2));
    assertThat(ComplexViews.angles(numbers).get(1)).isEqualTo(-Math.PI / 2);
    ComplexViews.imaginary(numbers).fill(7);
    assertThat(numbers).isEqualTo(Float64View.of(3, 7, -0.0, 7));
    assertThat(ComplexViews.imaginary(Float64View.of())).isEqualTo(Float64View.of());
  }

  private static void refuses(String message, Executable call) {
    assertThat(assertThrows(IllegalArgumentException.class, call))
        .hasMessageThat()
        .isEqualTo(message);
  }

  @Test
  void whatIsNoTransformIsRefused() {
    String none = "a transform is of 1 to 536870912 numbers, not of 0";
    refuses(none, () -> Fft.fft(Float64View.of()));
    refuses(none, () -> Fft.rfft(Float64View.of()));
    refuses(none, () -> Fft.irfft(Float64View.of()));
    refuses(
        "one complex number does not tell of how many real ones it is the transform: pass 1 as n",
        () -> Fft.irfft(Float64View.of(1, 0)));
    assertThat(Fft.irfft(Float64View.of(1, 0), 1).get(0)).isEqualTo(1.0);
    refuses(none, () -> Fft.fftFrequencies(0, 1));
    refuses(
        "a transform is of 1 to 536870912 numbers, not of 536870913",
        () -> Fft.rfftFrequencies(536870913, 1));
    refuses(
        "complex numbers are pairs of a real and an imaginary part, and a view of 3 elements ends"
            + " with half a pair: make them with ComplexViews.of or ofReal",
        () -> Fft.ifft(Float64View.of(1, 2, 3)));
    refuses(
        "3 complex numbers are not the transform of 6 real ones, which has 4: pass 4 or 5, or other"
            + " numbers",
        () -> Fft.irfft(Float64View.zeros(6), 6));
    refuses(
        "2 real parts do not go with 1 imaginary ones: take a slice of the longer view",
        () -> ComplexViews.of(Float64View.of(1, 2), Float64View.of(1)));
  }
}
