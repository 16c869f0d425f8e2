package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;

/// Questions to each element, of any type, which a mask answers.
public sealed interface ArrayTests permits ArrayView {
  /// How much numbers that are close may differ, as a part of the second of them.
  double RELATIVE_TOLERANCE = 1e-5;

  /// How much they may differ beyond that.
  double ABSOLUTE_TOLERANCE = 1e-8;

  /// Whether each element is NaN.
  default BoolView isNaN() {
    return ElementTests.of(Operator.IS_NAN, (ArrayView) this);
  }

  /// Whether each element is infinite, of either sign.
  default BoolView isInfinite() {
    return ElementTests.of(Operator.IS_INFINITE, (ArrayView) this);
  }

  /// Whether each element is a finite number: neither infinite nor NaN.
  default BoolView isFinite() {
    return ElementTests.of(Operator.IS_FINITE, (ArrayView) this);
  }

  /// Whether each element has its sign bit set, as -0.0 has, and a NaN may have.
  default BoolView signBit() {
    return ElementTests.of(Operator.SIGN_BIT, (ArrayView) this);
  }

  /// Whether each element is close to that of `other`, with tolerances of 1e-5 and 1e-8.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default BoolView isClose(ArrayView other) {
    return isClose(other, RELATIVE_TOLERANCE, ABSOLUTE_TOLERANCE);
  }

  /// Whether each element is close to that of `other`: differs from it by no more than `absolute`,
  /// plus `relative` times the magnitude of that of `other`. The difference of integers is exact,
  /// and other numbers are in float64. An infinite number is close to itself alone, and NaN to
  /// none.
  ///
  /// @throws IllegalArgumentException if they are not equally many, or a tolerance is negative or
  ///     NaN
  default BoolView isClose(ArrayView other, double relative, double absolute) {
    return ElementTests.areClose((ArrayView) this, other, new Tolerance(relative, absolute));
  }

  /// Whether all elements are close to those of `other`, with tolerances of 1e-5 and 1e-8.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default boolean allClose(ArrayView other) {
    return allClose(other, RELATIVE_TOLERANCE, ABSOLUTE_TOLERANCE);
  }

  /// Whether all elements are close to those of `other`, as [#isClose(ArrayView, double, double)]
  /// has it.
  ///
  /// @throws IllegalArgumentException if they are not equally many, or a tolerance is negative or
  ///     NaN
  default boolean allClose(ArrayView other, double relative, double absolute) {
    return new Tolerance(relative, absolute).isKeptBy((ArrayView) this, other);
  }

  /// Whether each element equals one of `values`, in the type that [TypeCode#promote] gives for the
  /// two. 0.0 and -0.0 are equal, and NaN equals none.
  default BoolView isIn(ArrayView values) {
    return ElementTests.areIn((ArrayView) this, values);
  }
}
