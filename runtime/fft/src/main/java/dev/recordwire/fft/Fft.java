package dev.recordwire.fft;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.Float64View;

/// Fast Fourier transforms, in float64 and of any length, as `numpy.fft` has them.
///
/// Complex numbers lie in views as [ComplexViews] says. Results are in new memory. The transform of
/// n numbers x has the numbers y with `y[k] = Σ x[j] · exp(-2πi · jk / n)`.
///
/// A transform takes n log n time, whatever the factors of n are; powers of two are the fastest.
/// JTransforms computes it: from 8 192 numbers on with threads of its own, which do not keep a
/// program from its end. The last bits of results depend on their number.
public final class Fft {
  private Fft() {}

  /// The transform of complex numbers.
  ///
  /// @throws IllegalArgumentException if there are none, half a number, or too many
  public static Float64View fft(Float64View numbers) {
    return fft(numbers, Normalization.BACKWARD);
  }

  /// The transform of complex numbers, with a normalization.
  ///
  /// @throws IllegalArgumentException if there are none, half a number, or too many
  public static Float64View fft(Float64View numbers, Normalization normalization) {
    int n = Transforms.requireLength(ComplexViews.count(numbers));
    double[] values = numbers.toDoubles();
    Transforms.with(n, transform -> transform.complexForward(values));
    return scaled(values, normalization.factor(n));
  }

  /// The numbers of which these are the transform.
  ///
  /// @throws IllegalArgumentException if there are none, half a number, or too many
  public static Float64View ifft(Float64View numbers) {
    return ifft(numbers, Normalization.BACKWARD);
  }

  /// The numbers of which these are the transform, with a normalization.
  ///
  /// @throws IllegalArgumentException if there are none, half a number, or too many
  public static Float64View ifft(Float64View numbers, Normalization normalization) {
    int n = Transforms.requireLength(ComplexViews.count(numbers));
    double[] values = numbers.toDoubles();
    Transforms.with(n, transform -> transform.complexInverse(values, true));
    return scaled(values, normalization.inverseFactor(n));
  }

  /// The transform of real numbers: the first n / 2 + 1 complex numbers of it. The others are their
  /// conjugates.
  ///
  /// @param numbers of any type; they are converted to float64
  /// @throws IllegalArgumentException if there are none, or too many
  public static Float64View rfft(ArrayView numbers) {
    return rfft(numbers, Normalization.BACKWARD);
  }

  /// The transform of real numbers, with a normalization.
  ///
  /// @param numbers of any type; they are converted to float64
  /// @throws IllegalArgumentException if there are none, or too many
  public static Float64View rfft(ArrayView numbers, Normalization normalization) {
    int n = Transforms.requireLength(numbers.size());
    double[] values = numbers.toDoubles();
    Transforms.with(n, transform -> transform.realForward(values));
    return scaled(Packed.unpacked(values), normalization.factor(n));
  }

  /// The real numbers of which these are the transform: an even number of them, two less than there
  /// are elements. Of an odd number use [#irfft(Float64View, long)].
  ///
  /// @throws IllegalArgumentException if there are fewer than two complex numbers, half a number,
  ///     or too many
  public static Float64View irfft(Float64View numbers) {
    if (numbers.size() == 2) {
      throw new IllegalArgumentException(
          "one complex number does not tell of how many real ones it is the transform: pass 1 as"
              + " n");
    }
    return irfft(numbers, Math.max(0, numbers.size() - 2));
  }

  /// The `n` real numbers of which these are the transform. What a transform of real numbers can't
  /// have, the imaginary part of the first number, and for even n of the last, does not count.
  ///
  /// @param numbers n / 2 + 1 complex numbers
  /// @throws IllegalArgumentException if there are not so many, or `n` is less than 1 or too large
  public static Float64View irfft(Float64View numbers, long n) {
    return irfft(numbers, n, Normalization.BACKWARD);
  }

  /// The `n` real numbers of which these are the transform, with a normalization.
  ///
  /// @param numbers n / 2 + 1 complex numbers
  /// @throws IllegalArgumentException if there are not so many, or `n` is less than 1 or too large
  public static Float64View irfft(Float64View numbers, long n, Normalization normalization) {
    long count = ComplexViews.count(numbers);
    int length = Transforms.requireLength(n);
    if (count != n / 2 + 1) {
      throw new IllegalArgumentException(
          count
              + " complex numbers are not the transform of "
              + n
              + " real ones, which has "
              + (n / 2 + 1)
              + ": pass "
              + Math.max(1, 2 * count - 2)
              + " or "
              + (2 * count - 1)
              + ", or other numbers");
    }
    double[] values = Packed.packed(numbers.toDoubles(), length);
    Transforms.with(length, transform -> transform.realInverse(values, true));
    return scaled(values, normalization.inverseFactor(n));
  }

  /// The frequencies that the numbers of a transform of `n` values belong to: 0, those that rise,
  /// and then the negative ones, which rise to 0.
  ///
  /// @param spacing the time between two values
  /// @throws IllegalArgumentException if `n` is less than 1 or too large
  public static Float64View fftFrequencies(long n, double spacing) {
    Float64View frequencies = Float64View.zeros(Transforms.requireLength(n));
    double step = 1 / (n * spacing);
    long positive = (n + 1) / 2;
    for (long i = 0; i < n; i++) {
      frequencies.set(i, (i < positive ? i : i - n) * step);
    }
    return frequencies;
  }

  /// The frequencies that the numbers of a transform of `n` real values belong to.
  ///
  /// @param spacing the time between two values
  /// @throws IllegalArgumentException if `n` is less than 1 or too large
  public static Float64View rfftFrequencies(long n, double spacing) {
    Float64View frequencies = Float64View.zeros(Transforms.requireLength(n) / 2 + 1);
    double step = 1 / (n * spacing);
    for (long i = 0; i < frequencies.size(); i++) {
      frequencies.set(i, i * step);
    }
    return frequencies;
  }

  /// Frequencies, or other real numbers in the order of a transform, with the negative frequencies
  /// first, so that 0 is in the middle.
  public static Float64View shift(Float64View numbers) {
    return numbers.rolled(numbers.size() / 2);
  }

  /// Complex numbers of a transform with those of the negative frequencies first, so that the one
  /// of 0 is in the middle.
  ///
  /// @throws IllegalArgumentException if there is half a number
  public static Float64View shiftComplex(Float64View numbers) {
    return numbers.rolled(ComplexViews.count(numbers) / 2 * 2);
  }

  /// The elements that [#shift] has shifted, in the order of a transform.
  public static Float64View unshift(Float64View numbers) {
    return numbers.rolled(-(numbers.size() / 2));
  }

  /// The numbers that [#shiftComplex] has shifted, in the order of a transform.
  ///
  /// @throws IllegalArgumentException if there is half a number
  public static Float64View unshiftComplex(Float64View numbers) {
    return numbers.rolled(-(ComplexViews.count(numbers) / 2 * 2));
  }

  private static Float64View scaled(double[] values, double factor) {
    Float64View view = Float64View.of(values);
    if (factor != 1) {
      view.scale(factor);
    }
    return view;
  }
}
