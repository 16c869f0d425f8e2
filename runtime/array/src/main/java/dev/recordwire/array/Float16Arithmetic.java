package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;

/// Arithmetic on a view of float16, in float32: each result is rounded to float16.
public sealed interface Float16Arithmetic permits Float16View {
  /// The sums of these elements and those of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default Float16View plus(Float16View other) {
    return (Float16View) Promotion.combine(Operator.PLUS, self(), other);
  }

  /// The sums of these elements and `operand`.
  default Float16View plus(float operand) {
    return (Float16View) Promotion.combine(Operator.PLUS, self(), operand);
  }

  /// These elements minus those of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default Float16View minus(Float16View other) {
    return (Float16View) Promotion.combine(Operator.MINUS, self(), other);
  }

  /// These elements minus `operand`.
  default Float16View minus(float operand) {
    return (Float16View) Promotion.combine(Operator.MINUS, self(), operand);
  }

  /// The products of these elements and those of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default Float16View times(Float16View other) {
    return (Float16View) Promotion.combine(Operator.TIMES, self(), other);
  }

  /// The products of these elements and `operand`.
  default Float16View times(float operand) {
    return (Float16View) Promotion.combine(Operator.TIMES, self(), operand);
  }

  /// These elements divided by those of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default Float16View dividedBy(Float16View other) {
    return (Float16View) Promotion.combine(Operator.DIVIDED_BY, self(), other);
  }

  /// These elements divided by `operand`.
  default Float16View dividedBy(float operand) {
    return (Float16View) Promotion.combine(Operator.DIVIDED_BY, self(), operand);
  }

  /// The elements with their signs changed.
  default Float16View negate() {
    return self().converted(self().numbers().negate());
  }

  /// The elements without their signs.
  default Float16View abs() {
    return self().converted(self().numbers().abs());
  }

  /// The square roots of the elements; NaN for those less than 0.
  default Float16View sqrt() {
    return self().converted(self().numbers().sqrt());
  }

  /// The smallest element, as [Math#min] orders them: NaN if there is one, and -0.0 before 0.0.
  ///
  /// @throws java.util.NoSuchElementException if there is none
  default float min() {
    return (float) self().minAsDouble();
  }

  /// The largest element, as [Math#max] orders them: NaN if there is one, and 0.0 after -0.0.
  ///
  /// @throws java.util.NoSuchElementException if there is none
  default float max() {
    return (float) self().maxAsDouble();
  }

  private Float16View self() {
    return (Float16View) this;
  }
}
