package dev.recordwire.array;

import java.util.function.BiFunction;

/// Questions to the elements that the steps of a lazy view give. Masks answer them, in new memory:
/// the steps are done when a question is asked, and their results are not stored.
///
/// @param <V> the view
public sealed interface LazyTests<V extends NumberView<V>> permits LazyView {
  /// Whether each element is NaN.
  default BoolView isNaN() {
    return self().mask((block, _) -> block.isNaN());
  }

  /// Whether each element is infinite, of either sign.
  default BoolView isInfinite() {
    return self().mask((block, _) -> block.isInfinite());
  }

  /// Whether each element is a finite number: neither infinite nor NaN.
  default BoolView isFinite() {
    return self().mask((block, _) -> block.isFinite());
  }

  /// Whether each element has its sign bit set, as -0.0 has, and a NaN may have.
  default BoolView signBit() {
    return self().mask((block, _) -> block.signBit());
  }

  /// Whether each element is less than that of `other` that has the same index. NaN is less than
  /// none.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  default BoolView lessThan(V other) {
    return compared(other, NumberView::lessThan);
  }

  /// Whether each element is less than or equal to that of `other` that has the same index. NaN is
  /// neither.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  default BoolView lessThanOrEqual(V other) {
    return compared(other, NumberView::lessThanOrEqual);
  }

  /// Whether each element is equal to that of `other` that has the same index. NaN is unequal to
  /// all.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  default BoolView equalTo(V other) {
    return compared(other, NumberView::equalTo);
  }

  /// Whether each element is not equal to that of `other` that has the same index. NaN is unequal
  /// to all.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  default BoolView notEqualTo(V other) {
    return compared(other, NumberView::notEqualTo);
  }

  /// Whether each element is greater than or equal to that of `other` that has the same index. NaN
  /// is neither.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  default BoolView greaterThanOrEqual(V other) {
    return compared(other, NumberView::greaterThanOrEqual);
  }

  /// Whether each element is greater than that of `other` that has the same index. NaN is greater
  /// than none.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  default BoolView greaterThan(V other) {
    return compared(other, NumberView::greaterThan);
  }

  private BoolView compared(V other, BiFunction<V, V, BoolView> comparison) {
    self().requirePairs(other);
    return self()
        .mask((block, first) -> comparison.apply(block, LazyView.part(other, block, first)));
  }

  private LazyView<V, ?> self() {
    return (LazyView<V, ?>) this;
  }
}
