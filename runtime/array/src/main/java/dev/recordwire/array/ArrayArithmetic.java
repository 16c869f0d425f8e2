package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;

/// Arithmetic on elements of any type with one number, and comparisons with it.
///
/// Integers and bools are computed with in float64, floating-point numbers in their own type, to
/// which the number is rounded. Comparisons are exact. The views of the types have operations of
/// the same names that stay in the type.
public sealed interface ArrayArithmetic permits ArrayView, Float32Operands, Float64Operands {
  /// The sums of these elements and `operand`.
  default ArrayView plus(double operand) {
    return Promotion.combine(Operator.PLUS, (ArrayView) this, operand);
  }

  /// These elements minus `operand`.
  default ArrayView minus(double operand) {
    return Promotion.combine(Operator.MINUS, (ArrayView) this, operand);
  }

  /// The products of these elements and `operand`.
  default ArrayView times(double operand) {
    return Promotion.combine(Operator.TIMES, (ArrayView) this, operand);
  }

  /// These elements divided by `operand`.
  default ArrayView dividedBy(double operand) {
    return Promotion.combine(Operator.DIVIDED_BY, (ArrayView) this, operand);
  }

  /// `operand` minus each of these elements.
  default ArrayView subtractedFrom(double operand) {
    return Promotion.combine(Operator.SUBTRACTED_FROM, (ArrayView) this, operand);
  }

  /// `operand` divided by each of these elements.
  default ArrayView dividedInto(double operand) {
    return Promotion.combine(Operator.DIVIDED_INTO, (ArrayView) this, operand);
  }

  /// Whether each element is less than `operand`.
  default BoolView lessThan(double operand) {
    return Promotion.compare(Operator.LESS, (ArrayView) this, operand);
  }

  /// Whether each element is less than or equal to `operand`.
  default BoolView lessThanOrEqual(double operand) {
    return Promotion.compare(Operator.LESS_OR_EQUAL, (ArrayView) this, operand);
  }

  /// Whether each element is equal to `operand`. NaN is unequal to all.
  default BoolView equalTo(double operand) {
    return Promotion.compare(Operator.EQUAL, (ArrayView) this, operand);
  }

  /// Whether each element is not equal to `operand`. NaN is unequal to all.
  default BoolView notEqualTo(double operand) {
    return Promotion.compare(Operator.NOT_EQUAL, (ArrayView) this, operand);
  }

  /// Whether each element is greater than or equal to `operand`.
  default BoolView greaterThanOrEqual(double operand) {
    return Promotion.compare(Operator.GREATER_OR_EQUAL, (ArrayView) this, operand);
  }

  /// Whether each element is greater than `operand`.
  default BoolView greaterThan(double operand) {
    return Promotion.compare(Operator.GREATER, (ArrayView) this, operand);
  }
}
