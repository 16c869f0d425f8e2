// Longer than 400 lines: it is the list of functions.
package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;

/// Elementary functions of floating-point elements, with the bits that [ArrayMath] has for single
/// numbers: the same on every machine, and with an error of less than 1 ulp. Those of float32 are
/// computed in float64 and rounded. A target may be the view itself.
///
/// @param <V> the view
public sealed interface FloatFunctions<V extends FloatView<V>> extends ArrayFunctions
    permits FloatView {
  /// e to the power of each element.
  @Override
  default V exp() {
    return self().changed(Operator.EXP);
  }

  /// [#exp()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V exp(V target) {
    return self().changed(Operator.EXP, target);
  }

  /// e to the power of each element, minus 1, without the loss of digits next to 0.
  @Override
  default V expm1() {
    return self().changed(Operator.EXPM1);
  }

  /// [#expm1()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V expm1(V target) {
    return self().changed(Operator.EXPM1, target);
  }

  /// The natural logarithms of the elements; NaN of those less than 0.
  @Override
  default V log() {
    return self().changed(Operator.LOG);
  }

  /// [#log()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V log(V target) {
    return self().changed(Operator.LOG, target);
  }

  /// The natural logarithms of 1 plus each element, without the loss of digits next to 0.
  @Override
  default V log1p() {
    return self().changed(Operator.LOG1P);
  }

  /// [#log1p()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V log1p(V target) {
    return self().changed(Operator.LOG1P, target);
  }

  /// The binary logarithms of the elements; NaN of those less than 0.
  @Override
  default V log2() {
    return self().changed(Operator.LOG2);
  }

  /// [#log2()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V log2(V target) {
    return self().changed(Operator.LOG2, target);
  }

  /// The decimal logarithms of the elements; NaN of those less than 0.
  @Override
  default V log10() {
    return self().changed(Operator.LOG10);
  }

  /// [#log10()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V log10(V target) {
    return self().changed(Operator.LOG10, target);
  }

  /// The cube roots of the elements.
  @Override
  default V cbrt() {
    return self().changed(Operator.CBRT);
  }

  /// [#cbrt()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V cbrt(V target) {
    return self().changed(Operator.CBRT, target);
  }

  /// The sines of the elements, which are angles in radians of any size.
  @Override
  default V sin() {
    return self().changed(Operator.SIN);
  }

  /// [#sin()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V sin(V target) {
    return self().changed(Operator.SIN, target);
  }

  /// The cosines of the elements, which are angles in radians of any size.
  @Override
  default V cos() {
    return self().changed(Operator.COS);
  }

  /// [#cos()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V cos(V target) {
    return self().changed(Operator.COS, target);
  }

  /// The tangents of the elements, which are angles in radians of any size.
  @Override
  default V tan() {
    return self().changed(Operator.TAN);
  }

  /// [#tan()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V tan(V target) {
    return self().changed(Operator.TAN, target);
  }

  /// The angles, from -π/2 to π/2, whose sines are the elements; NaN of those beyond 1.
  @Override
  default V asin() {
    return self().changed(Operator.ASIN);
  }

  /// [#asin()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V asin(V target) {
    return self().changed(Operator.ASIN, target);
  }

  /// The angles, from 0 to π, whose cosines are the elements; NaN of those beyond 1.
  @Override
  default V acos() {
    return self().changed(Operator.ACOS);
  }

  /// [#acos()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V acos(V target) {
    return self().changed(Operator.ACOS, target);
  }

  /// The angles, from -π/2 to π/2, whose tangents are the elements.
  @Override
  default V atan() {
    return self().changed(Operator.ATAN);
  }

  /// [#atan()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V atan(V target) {
    return self().changed(Operator.ATAN, target);
  }

  /// The hyperbolic sines of the elements.
  @Override
  default V sinh() {
    return self().changed(Operator.SINH);
  }

  /// [#sinh()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V sinh(V target) {
    return self().changed(Operator.SINH, target);
  }

  /// The hyperbolic cosines of the elements.
  @Override
  default V cosh() {
    return self().changed(Operator.COSH);
  }

  /// [#cosh()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V cosh(V target) {
    return self().changed(Operator.COSH, target);
  }

  /// The hyperbolic tangents of the elements.
  @Override
  default V tanh() {
    return self().changed(Operator.TANH);
  }

  /// [#tanh()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V tanh(V target) {
    return self().changed(Operator.TANH, target);
  }

  /// For each element the largest whole number that is not greater.
  default V floor() {
    return self().changed(Operator.FLOOR);
  }

  /// [#floor()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V floor(V target) {
    return self().changed(Operator.FLOOR, target);
  }

  /// For each element the smallest whole number that is not less.
  default V ceil() {
    return self().changed(Operator.CEIL);
  }

  /// [#ceil()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V ceil(V target) {
    return self().changed(Operator.CEIL, target);
  }

  /// For each element the nearest whole number, ties to even.
  default V rint() {
    return self().changed(Operator.RINT);
  }

  /// [#rint()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V rint(V target) {
    return self().changed(Operator.RINT, target);
  }

  /// The elements without their fractions.
  default V trunc() {
    return self().changed(Operator.TRUNC);
  }

  /// [#trunc()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V trunc(V target) {
    return self().changed(Operator.TRUNC, target);
  }

  /// 1 divided by each element.
  @Override
  default V reciprocal() {
    return self().changed(Operator.RECIPROCAL);
  }

  /// [#reciprocal()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V reciprocal(V target) {
    return self().changed(Operator.RECIPROCAL, target);
  }

  /// 1 with the sign of each element; a zero or NaN stays what it is.
  default V sign() {
    return self().changed(Operator.SIGN);
  }

  /// [#sign()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V sign(V target) {
    return self().changed(Operator.SIGN, target);
  }

  /// Each element to the power of that of `other`, with the special cases of C99.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V pow(V other) {
    return self().combined(Operator.POW, other);
  }

  /// [#pow(FloatView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V pow(V other, V target) {
    return self().combined(Operator.POW, other, target);
  }

  /// The square roots of the sum of the squares of each element and that of `other`, without
  /// overflow on the way.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V hypot(V other) {
    return self().combined(Operator.HYPOT, other);
  }

  /// [#hypot(FloatView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V hypot(V other, V target) {
    return self().combined(Operator.HYPOT, other, target);
  }

  /// The angles, from -π to π, of the points that have each element as their y and that of `other`
  /// as their x.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V atan2(V other) {
    return self().combined(Operator.ATAN2, other);
  }

  /// [#atan2(FloatView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V atan2(V other, V target) {
    return self().combined(Operator.ATAN2, other, target);
  }

  /// The remainder of each element divided by that of `other`, with the sign of the divisor.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V mod(V other) {
    return self().combined(Operator.MOD, other);
  }

  /// [#mod(FloatView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V mod(V other, V target) {
    return self().combined(Operator.MOD, other, target);
  }

  /// The quotient of each element and that of `other`, rounded down to a whole number.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V floorDivide(V other) {
    return self().combined(Operator.FLOOR_DIVIDE, other);
  }

  /// [#floorDivide(FloatView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V floorDivide(V other, V target) {
    return self().combined(Operator.FLOOR_DIVIDE, other, target);
  }

  /// The smaller of each element and that of `other`; where one is NaN the other one.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V fmin(V other) {
    return self().combined(Operator.FMIN, other);
  }

  /// [#fmin(FloatView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V fmin(V other, V target) {
    return self().combined(Operator.FMIN, other, target);
  }

  /// The larger of each element and that of `other`; where one is NaN the other one.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V fmax(V other) {
    return self().combined(Operator.FMAX, other);
  }

  /// [#fmax(FloatView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V fmax(V other, V target) {
    return self().combined(Operator.FMAX, other, target);
  }

  private V self() {
    return ((FloatView<V>) this).self();
  }
}
