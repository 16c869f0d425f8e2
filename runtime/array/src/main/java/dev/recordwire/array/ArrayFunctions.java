package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;

/// Elementary functions of elements of any type: those of [ArrayMath].
///
/// Integers and bools are computed with in float64, as the results are, and float16 in float32:
/// each result is rounded to float16. Two views are computed with in the type that holds the
/// elements of either, or float64 if that is none of floating-point numbers.
public sealed interface ArrayFunctions permits ArrayView, FloatFunctions, Float16Functions {
  /// e to the power of each element.
  default ArrayView exp() {
    return Promotion.change(Operator.EXP, (ArrayView) this);
  }

  /// e to the power of each element, minus 1.
  default ArrayView expm1() {
    return Promotion.change(Operator.EXPM1, (ArrayView) this);
  }

  /// The natural logarithms of the elements; NaN of those less than 0.
  default ArrayView log() {
    return Promotion.change(Operator.LOG, (ArrayView) this);
  }

  /// The natural logarithms of 1 plus each element.
  default ArrayView log1p() {
    return Promotion.change(Operator.LOG1P, (ArrayView) this);
  }

  /// The binary logarithms of the elements; NaN of those less than 0.
  default ArrayView log2() {
    return Promotion.change(Operator.LOG2, (ArrayView) this);
  }

  /// The decimal logarithms of the elements; NaN of those less than 0.
  default ArrayView log10() {
    return Promotion.change(Operator.LOG10, (ArrayView) this);
  }

  /// The cube roots of the elements.
  default ArrayView cbrt() {
    return Promotion.change(Operator.CBRT, (ArrayView) this);
  }

  /// The sines of the elements, which are angles in radians.
  default ArrayView sin() {
    return Promotion.change(Operator.SIN, (ArrayView) this);
  }

  /// The cosines of the elements, which are angles in radians.
  default ArrayView cos() {
    return Promotion.change(Operator.COS, (ArrayView) this);
  }

  /// The tangents of the elements, which are angles in radians.
  default ArrayView tan() {
    return Promotion.change(Operator.TAN, (ArrayView) this);
  }

  /// The angles, from -π/2 to π/2, whose sines the elements are; NaN beyond 1.
  default ArrayView asin() {
    return Promotion.change(Operator.ASIN, (ArrayView) this);
  }

  /// The angles, from 0 to π, whose cosines the elements are; NaN beyond 1.
  default ArrayView acos() {
    return Promotion.change(Operator.ACOS, (ArrayView) this);
  }

  /// The angles, from -π/2 to π/2, whose tangents the elements are.
  default ArrayView atan() {
    return Promotion.change(Operator.ATAN, (ArrayView) this);
  }

  /// The hyperbolic sines of the elements.
  default ArrayView sinh() {
    return Promotion.change(Operator.SINH, (ArrayView) this);
  }

  /// The hyperbolic cosines of the elements.
  default ArrayView cosh() {
    return Promotion.change(Operator.COSH, (ArrayView) this);
  }

  /// The hyperbolic tangents of the elements.
  default ArrayView tanh() {
    return Promotion.change(Operator.TANH, (ArrayView) this);
  }

  /// 1 divided by each element.
  default ArrayView reciprocal() {
    return Promotion.change(Operator.RECIPROCAL, (ArrayView) this);
  }

  /// Each element to the power of that of `other`, with the special cases of C99.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default ArrayView pow(ArrayView other) {
    return Promotion.combineFloats(Operator.POW, (ArrayView) this, other);
  }

  /// Each element to the power of `operand`, with the special cases of C99.
  default ArrayView pow(double operand) {
    return Promotion.combine(Operator.POW, (ArrayView) this, operand);
  }

  /// The square roots of the sum of the squares of each element and that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default ArrayView hypot(ArrayView other) {
    return Promotion.combineFloats(Operator.HYPOT, (ArrayView) this, other);
  }

  /// The square roots of the sum of the squares of each element and `operand`.
  default ArrayView hypot(double operand) {
    return Promotion.combine(Operator.HYPOT, (ArrayView) this, operand);
  }

  /// The angles, from -π to π, of the points that have each element as their y and that of `other`
  /// as their x.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default ArrayView atan2(ArrayView other) {
    return Promotion.combineFloats(Operator.ATAN2, (ArrayView) this, other);
  }

  /// The angles, from -π to π, of the points that have each element as their y and `operand` as
  /// their x.
  default ArrayView atan2(double operand) {
    return Promotion.combine(Operator.ATAN2, (ArrayView) this, operand);
  }
}
