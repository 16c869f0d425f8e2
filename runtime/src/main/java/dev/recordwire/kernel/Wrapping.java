package dev.recordwire.kernel;

/// The low 64 bits of a whole number that a float64 holds.
final class Wrapping {
  private Wrapping() {}

  static long toLong(double whole) {
    if (whole >= -0x1p63 && whole < 0x1p63) {
      return (long) whole;
    }
    // Exact: a double this large is a multiple of 2¹¹. What is infinite wraps to 0, as every finite
    // number beyond 2¹¹⁷ does.
    double rest = whole % 0x1p64;
    if (rest >= 0x1p63) {
      return (long) (rest - 0x1p64);
    }
    return (long) (rest < -0x1p63 ? rest + 0x1p64 : rest);
  }
}
