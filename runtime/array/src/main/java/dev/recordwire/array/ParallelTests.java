package dev.recordwire.array;

import java.util.function.BiFunction;

/// Questions to elements, which masks answer: in new memory, and by several threads.
///
/// @param <V> the view
public sealed interface ParallelTests<V extends NumberView<V>> permits ParallelView {
  /// Whether each element is NaN.
  default BoolView isNaN() {
    return tested((part, _) -> part.isNaN());
  }

  /// Whether each element is infinite, of either sign.
  default BoolView isInfinite() {
    return tested((part, _) -> part.isInfinite());
  }

  /// Whether each element is a finite number: neither infinite nor NaN.
  default BoolView isFinite() {
    return tested((part, _) -> part.isFinite());
  }

  /// Whether each element has its sign bit set, as -0.0 has, and a NaN may have.
  default BoolView signBit() {
    return tested((part, _) -> part.signBit());
  }

  /// Whether each element is less than that of `other`. NaN is less than none.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default BoolView lessThan(V other) {
    return self().mask(other, NumberView::lessThan);
  }

  /// Whether each element is less than or equal to that of `other`. NaN is neither.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default BoolView lessThanOrEqual(V other) {
    return self().mask(other, NumberView::lessThanOrEqual);
  }

  /// Whether each element is equal to that of `other`. NaN is unequal to all.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default BoolView equalTo(V other) {
    return self().mask(other, NumberView::equalTo);
  }

  /// Whether each element is not equal to that of `other`. NaN is unequal to all.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default BoolView notEqualTo(V other) {
    return self().mask(other, NumberView::notEqualTo);
  }

  /// Whether each element is greater than or equal to that of `other`. NaN is neither.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default BoolView greaterThanOrEqual(V other) {
    return self().mask(other, NumberView::greaterThanOrEqual);
  }

  /// Whether each element is greater than that of `other`. NaN is greater than none.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default BoolView greaterThan(V other) {
    return self().mask(other, NumberView::greaterThan);
  }

  private BoolView tested(BiFunction<V, V, BoolView> test) {
    return self().mask(self().view, test);
  }

  private ParallelView<V> self() {
    return (ParallelView<V>) this;
  }
}
