package dev.recordwire.array;

import dev.recordwire.array.internal.number.Angles;
import dev.recordwire.array.internal.number.Arcs;
import dev.recordwire.array.internal.number.Exponentials;
import dev.recordwire.array.internal.number.Floats;
import dev.recordwire.array.internal.number.Logarithms;
import dev.recordwire.array.internal.number.Powers;
import dev.recordwire.array.internal.number.Roots;
import dev.recordwire.array.internal.number.WholeNumbers;

/// The elementary functions of the views' elements, for single numbers: `ArrayMath.exp(x)` has
/// exactly the bits that `view.exp()` has for an element `x`.
///
/// **The same bits everywhere**: with vectors of any width or without, on every processor and
/// every release of Java. Each function is a fixed sequence of additions, multiplications,
/// divisions, square roots and [Math#fma(double, double, double)], all of which IEEE 754 defines to
/// the last bit. ([Math#exp] and the like may differ between machines, and [StrictMath] has no
/// vectors.) A result that is no number is always the same NaN.
///
/// **The error is less than 1 ulp**, the distance of neighbouring float64: what was found is in
/// the documentation of arrays. Zeros, infinities, NaN and the like give what C99 says in its
/// annex F. For a float32 the result is that of its float64 value, rounded: `(float)
/// ArrayMath.exp(x)`.
///
/// A processor without fused multiply-add, of which Intel and AMD have made none for servers
/// since 2013, gives the same results, but very slowly.
public final class ArrayMath {
  private ArrayMath() {}

  /// e to the power of `x`.
  public static double exp(double x) {
    return Exponentials.exp(x);
  }

  /// e to the power of `x`, minus 1, without the loss of digits next to 0.
  public static double expm1(double x) {
    return Exponentials.expm1(x);
  }

  /// The natural logarithm of `x`: negative infinity of 0, NaN of what is less.
  public static double log(double x) {
    return Logarithms.log(x);
  }

  /// The natural logarithm of 1 + `x`, without the loss of digits next to 0: negative infinity of
  /// -1, NaN of what is less.
  public static double log1p(double x) {
    return Logarithms.log1p(x);
  }

  /// The binary logarithm of `x`, exact for powers of 2: negative infinity of 0, NaN of what is
  /// less.
  public static double log2(double x) {
    return Logarithms.log2(x);
  }

  /// The decimal logarithm of `x`, exact for powers of 10: negative infinity of 0, NaN of what is
  /// less.
  public static double log10(double x) {
    return Logarithms.log10(x);
  }

  /// `x` to the power of `y`. It is 1 if `y` is 0 or `x` is 1, even if the other one is NaN, and
  /// NaN if `x` is less than 0 and finite and `y` finite and no whole number.
  public static double pow(double x, double y) {
    return Powers.pow(x, y);
  }

  /// The square root of `x`, correctly rounded: NaN of what is less than 0.
  public static double sqrt(double x) {
    return Floats.number(Math.sqrt(x));
  }

  /// The cube root of `x`.
  public static double cbrt(double x) {
    return Roots.cbrt(x);
  }

  /// The square root of the sum of the squares, without overflow on the way. It is infinite if
  /// either is, even if the other one is NaN.
  public static double hypot(double x, double y) {
    return Roots.hypot(x, y);
  }

  /// The sine of an angle in radians of any size; NaN of an infinite one.
  public static double sin(double x) {
    return Angles.sin(x);
  }

  /// The cosine of an angle in radians of any size; NaN of an infinite one.
  public static double cos(double x) {
    return Angles.cos(x);
  }

  /// The tangent of an angle in radians of any size; NaN of an infinite one.
  public static double tan(double x) {
    return Angles.tan(x);
  }

  /// The angle, from -π/2 to π/2, whose sine is `x`; NaN beyond 1.
  public static double asin(double x) {
    return Arcs.asin(x);
  }

  /// The angle, from 0 to π, whose cosine is `x`; NaN beyond 1.
  public static double acos(double x) {
    return Arcs.acos(x);
  }

  /// The angle, from -π/2 to π/2, whose tangent is `x`.
  public static double atan(double x) {
    return Arcs.atan(x);
  }

  /// The angle, from -π to π, of the point with the coordinates `x` and `y`. The signs of zeros
  /// count.
  public static double atan2(double y, double x) {
    return Arcs.atan2(y, x);
  }

  /// The hyperbolic sine of `x`.
  public static double sinh(double x) {
    return Exponentials.sinh(x);
  }

  /// The hyperbolic cosine of `x`.
  public static double cosh(double x) {
    return Exponentials.cosh(x);
  }

  /// The hyperbolic tangent of `x`.
  public static double tanh(double x) {
    return Exponentials.tanh(x);
  }

  /// `x` times itself.
  public static double square(double x) {
    return Floats.number(x * x);
  }

  /// 1 divided by `x`.
  public static double reciprocal(double x) {
    return Floats.reciprocal(x);
  }

  /// 1 with the sign of `x`; a zero or NaN is what it is.
  public static double sign(double x) {
    return WholeNumbers.sign(x);
  }

  /// The largest whole number that is not greater than `x`.
  public static double floor(double x) {
    return WholeNumbers.floor(x);
  }

  /// The smallest whole number that is not less than `x`.
  public static double ceil(double x) {
    return WholeNumbers.ceil(x);
  }

  /// The whole number that is nearest to `x`, ties to even.
  public static double rint(double x) {
    return WholeNumbers.rint(x);
  }

  /// `x` without its fraction.
  public static double trunc(double x) {
    return WholeNumbers.trunc(x);
  }

  /// The remainder of `x` divided by `y` that has the sign of `y`, as in Python; NaN if `y` is 0
  /// or `x` infinite.
  public static double mod(double x, double y) {
    return WholeNumbers.mod(x, y);
  }

  /// The quotient of `x` and `y`, rounded down to a whole number, as in Python. Divided by 0 it
  /// is infinite, or NaN.
  public static double floorDivide(double x, double y) {
    return WholeNumbers.floorDivide(x, y);
  }

  /// The smaller number, where -0.0 is less than 0.0. If one of them is NaN, it is the other one.
  public static double fmin(double x, double y) {
    return Floats.fmin(x, y);
  }

  /// The larger number, where -0.0 is less than 0.0. If one of them is NaN, it is the other one.
  public static double fmax(double x, double y) {
    return Floats.fmax(x, y);
  }
}
