package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;

/// Elementary functions of float16, those of [ArrayMath], in float32: each result is rounded to
/// float16.
public sealed interface Float16Functions extends ArrayFunctions permits Float16View {
  @Override
  default Float16View exp() {
    return changed(Operator.EXP);
  }

  @Override
  default Float16View expm1() {
    return changed(Operator.EXPM1);
  }

  @Override
  default Float16View log() {
    return changed(Operator.LOG);
  }

  @Override
  default Float16View log1p() {
    return changed(Operator.LOG1P);
  }

  @Override
  default Float16View log2() {
    return changed(Operator.LOG2);
  }

  @Override
  default Float16View log10() {
    return changed(Operator.LOG10);
  }

  @Override
  default Float16View cbrt() {
    return changed(Operator.CBRT);
  }

  @Override
  default Float16View sin() {
    return changed(Operator.SIN);
  }

  @Override
  default Float16View cos() {
    return changed(Operator.COS);
  }

  @Override
  default Float16View tan() {
    return changed(Operator.TAN);
  }

  @Override
  default Float16View asin() {
    return changed(Operator.ASIN);
  }

  @Override
  default Float16View acos() {
    return changed(Operator.ACOS);
  }

  @Override
  default Float16View atan() {
    return changed(Operator.ATAN);
  }

  @Override
  default Float16View sinh() {
    return changed(Operator.SINH);
  }

  @Override
  default Float16View cosh() {
    return changed(Operator.COSH);
  }

  @Override
  default Float16View tanh() {
    return changed(Operator.TANH);
  }

  @Override
  default Float16View reciprocal() {
    return changed(Operator.RECIPROCAL);
  }

  /// Each element to the power of that of `other`, with the special cases of C99.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default Float16View pow(Float16View other) {
    return (Float16View) Promotion.combineFloats(Operator.POW, self(), other);
  }

  /// Each element to the power of `operand`, with the special cases of C99.
  default Float16View pow(float operand) {
    return (Float16View) Promotion.combine(Operator.POW, self(), operand);
  }

  /// The square roots of the sum of the squares of each element and that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default Float16View hypot(Float16View other) {
    return (Float16View) Promotion.combineFloats(Operator.HYPOT, self(), other);
  }

  /// The square roots of the sum of the squares of each element and `operand`.
  default Float16View hypot(float operand) {
    return (Float16View) Promotion.combine(Operator.HYPOT, self(), operand);
  }

  /// The angles, from -π to π, of the points that have each element as their y and that of `other`
  /// as their x.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default Float16View atan2(Float16View other) {
    return (Float16View) Promotion.combineFloats(Operator.ATAN2, self(), other);
  }

  /// The angles, from -π to π, of the points that have each element as their y and `operand` as
  /// their x.
  default Float16View atan2(float operand) {
    return (Float16View) Promotion.combine(Operator.ATAN2, self(), operand);
  }

  private Float16View changed(Operator function) {
    return (Float16View) Promotion.change(function, self());
  }

  private Float16View self() {
    return (Float16View) this;
  }
}
