package dev.recordwire.array;

/// Division of integers that rounds down, as Python's does, with the remainder that goes with it,
/// and signs. A target may be the view itself.
///
/// @param <V> the view
public sealed interface IntegerDivision<V extends IntegerView<V>> permits IntegerView {
  /// These elements divided by those of `other`, rounded down.
  ///
  /// @throws ArithmeticException if the type can't hold a quotient or a divisor is 0
  /// @throws IllegalArgumentException if they are not equally many
  default V floorDivide(V other) {
    V quotients = self().dividedBy(other);
    V below = self().like(isBelow(rest(quotients, other), other).convert(self().typeCode()));
    return quotients.minus(below, Overflow.WRAP, quotients);
  }

  /// [#floorDivide(IntegerView)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a quotient or a divisor is 0; then nothing
  ///     has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V floorDivide(V other, V target) {
    return floorDivide(other).writtenTo(target);
  }

  /// The remainders of these elements divided by those of `other`, with the sign of the divisor.
  ///
  /// @throws ArithmeticException if a divisor is 0
  /// @throws IllegalArgumentException if they are not equally many
  default V mod(V other) {
    V rest = rest(self().dividedBy(other, Overflow.WRAP), other);
    return rest.plus(other, Overflow.WRAP).select(isBelow(rest, other), rest);
  }

  /// [#mod(IntegerView)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a divisor is 0; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V mod(V other, V target) {
    return mod(other).writtenTo(target);
  }

  /// 1 with the sign of each element, and 0 where that is 0.
  default V sign() {
    V none = self().newZeros(self().size);
    V negative = self().like(self().lessThan(none).convert(self().typeCode()));
    V positive = self().like(none.lessThan(self()).convert(self().typeCode()));
    return positive.minus(negative, positive);
  }

  /// [#sign()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V sign(V target) {
    return sign().writtenTo(target);
  }

  private V rest(V quotients, V other) {
    return self().minus(quotients.times(other, Overflow.WRAP), Overflow.WRAP);
  }

  /// Where the quotient, cut off, is above the exact one.
  private BoolView isBelow(V rest, V other) {
    V none = rest.newZeros(rest.size);
    return rest.notEqualTo(none).and(rest.lessThan(none).xor(other.lessThan(none)));
  }

  private V self() {
    return ((IntegerView<V>) this).self();
  }
}
