package dev.recordwire.fft;

import dev.recordwire.array.Float64View;

/// Complex numbers in views of float64: the real part of each number, and then its imaginary part.
/// These are the bytes of NumPy's `complex128`.
public final class ComplexViews {
  private ComplexViews() {}

  /// New complex numbers with the given parts.
  ///
  /// @throws IllegalArgumentException if the parts are not equally many
  public static Float64View of(Float64View real, Float64View imaginary) {
    if (real.size() != imaginary.size()) {
      throw new IllegalArgumentException(
          real.size()
              + " real parts do not go with "
              + imaginary.size()
              + " imaginary ones: take a slice of the longer view");
    }
    Float64View numbers = ofReal(real);
    imaginary.lazy().into(imaginary(numbers));
    return numbers;
  }

  /// New complex numbers with the given real parts, and the imaginary parts 0.
  public static Float64View ofReal(Float64View real) {
    Float64View numbers = Float64View.zeros(Math.multiplyExact(real.size(), 2L));
    real.lazy().into(real(numbers));
    return numbers;
  }

  /// The real parts, in the same memory.
  ///
  /// @throws IllegalArgumentException if there is half a number
  public static Float64View real(Float64View numbers) {
    count(numbers);
    return numbers.slice(0, numbers.size(), 2);
  }

  /// The imaginary parts, in the same memory.
  ///
  /// @throws IllegalArgumentException if there is half a number
  public static Float64View imaginary(Float64View numbers) {
    return count(numbers) == 0 ? numbers : numbers.slice(1, numbers.size(), 2);
  }

  /// The magnitudes of the numbers, in new memory.
  ///
  /// @throws IllegalArgumentException if there is half a number
  public static Float64View magnitudes(Float64View numbers) {
    return real(numbers).hypot(imaginary(numbers));
  }

  /// The angles of the numbers, from -π to π, in new memory.
  ///
  /// @throws IllegalArgumentException if there is half a number
  public static Float64View angles(Float64View numbers) {
    return imaginary(numbers).atan2(real(numbers));
  }

  /// How many complex numbers a view has.
  ///
  /// @throws IllegalArgumentException if there is half a number
  public static long count(Float64View numbers) {
    if (numbers.size() % 2 != 0) {
      throw new IllegalArgumentException(
          "complex numbers are pairs of a real and an imaginary part, and a view of "
              + numbers.size()
              + " elements ends with half a pair: make them with ComplexViews.of or ofReal");
    }
    return numbers.size() / 2;
  }
}
