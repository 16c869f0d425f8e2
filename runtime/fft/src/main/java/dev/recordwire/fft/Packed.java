package dev.recordwire.fft;

/// The order in which JTransforms has the transform of n real numbers: in n numbers, without the
/// imaginary parts that are 0.
///
/// The first number is the real part of the first complex number. The second one stands in the
/// place of that one's imaginary part: of the last complex number it is the real part if n is even,
/// and the imaginary part if it is odd.
final class Packed {
  private Packed() {}

  /// The complex numbers, real and imaginary parts by turns.
  static double[] unpacked(double[] packed) {
    int n = packed.length;
    double[] numbers = new double[2 * (n / 2 + 1)];
    System.arraycopy(packed, 0, numbers, 0, n);
    if (n > 1) {
      numbers[n] = packed[1];
      numbers[1] = 0;
    }
    return numbers;
  }

  /// The transform of `n` real numbers.
  ///
  /// @param numbers n / 2 + 1 complex numbers
  static double[] packed(double[] numbers, int n) {
    double[] packed = new double[n];
    System.arraycopy(numbers, 0, packed, 0, n);
    if (n > 1) {
      packed[1] = numbers[n];
    }
    return packed;
  }
}
