package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;

/// Operations on a view of bools, element by element. A target may be the view itself.
public sealed interface BoolLogic permits BoolView {
  /// Whether each element and that of `other` both are true.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default BoolView and(BoolView other) {
    return and(other, self().zerosLike());
  }

  /// [#and(BoolView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default BoolView and(BoolView other, BoolView target) {
    CombinedBools.combine(Operator.AND, self(), other, target);
    return target;
  }

  /// Whether of each element and that of `other` one is true, or both.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default BoolView or(BoolView other) {
    return or(other, self().zerosLike());
  }

  /// [#or(BoolView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default BoolView or(BoolView other, BoolView target) {
    CombinedBools.combine(Operator.OR, self(), other, target);
    return target;
  }

  /// Whether of each element and that of `other` one is true, but not both.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default BoolView xor(BoolView other) {
    return xor(other, self().zerosLike());
  }

  /// [#xor(BoolView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default BoolView xor(BoolView other, BoolView target) {
    CombinedBools.combine(Operator.NOT_EQUAL, self(), other, target);
    return target;
  }

  /// Whether each element is false.
  default BoolView not() {
    return not(self().zerosLike());
  }

  /// [#not()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default BoolView not(BoolView target) {
    CombinedBools.not(self(), target);
    return target;
  }

  /// The elements as a bit each: the first of a byte is its lowest bit, and bits behind the last
  /// one are 0, as in the validity of Apache Arrow.
  ///
  /// @throws IllegalStateException if there are more bytes than an array can hold
  default byte[] toBitmap() {
    return BoolBits.pack(self());
  }

  private BoolView self() {
    return (BoolView) this;
  }
}
