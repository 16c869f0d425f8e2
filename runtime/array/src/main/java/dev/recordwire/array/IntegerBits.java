package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;

/// Operations on the bits of integers, as Java's operators do them. A target may be the view
/// itself.
///
/// @param <V> the view
public sealed interface IntegerBits<V extends IntegerView<V>> permits IntegerView {
  /// The bits that are set in each element and in that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V and(V other) {
    return self().combined(Operator.BIT_AND, Overflow.WRAP, other);
  }

  /// [#and(IntegerView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V and(V other, V target) {
    return self().combined(Operator.BIT_AND, Overflow.WRAP, other, target);
  }

  /// The bits that are set in each element, in that of `other`, or in both.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V or(V other) {
    return self().combined(Operator.BIT_OR, Overflow.WRAP, other);
  }

  /// [#or(IntegerView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V or(V other, V target) {
    return self().combined(Operator.BIT_OR, Overflow.WRAP, other, target);
  }

  /// The bits that are set in each element or in that of `other`, but not in both.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V xor(V other) {
    return self().combined(Operator.BIT_XOR, Overflow.WRAP, other);
  }

  /// [#xor(IntegerView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V xor(V other, V target) {
    return self().combined(Operator.BIT_XOR, Overflow.WRAP, other, target);
  }

  /// The elements with all bits changed.
  default V not() {
    return not(self().newZeros(self().size));
  }

  /// [#not()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default V not(V target) {
    return self().flipped(target);
  }

  /// The elements moved by `bits` bits towards the highest: zeros come in, and what leaves is lost,
  /// without an [ArithmeticException].
  ///
  /// @param bits from 0 to one less than an element has
  /// @throws IllegalArgumentException if `bits` is not in that range
  default V shiftedLeft(int bits) {
    return shiftedLeft(bits, self().newZeros(self().size));
  }

  /// [#shiftedLeft(int)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `bits` is not in the range, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V shiftedLeft(int bits, V target) {
    return self().shifted(Operator.SHIFT_LEFT, checkBits(bits), target);
  }

  /// The elements moved by `bits` bits towards the lowest, which are lost: copies of the sign come
  /// in, or zeros if the type is unsigned.
  ///
  /// @param bits from 0 to one less than an element has
  /// @throws IllegalArgumentException if `bits` is not in that range
  default V shiftedRight(int bits) {
    return shiftedRight(bits, self().newZeros(self().size));
  }

  /// [#shiftedRight(int)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `bits` is not in the range, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V shiftedRight(int bits, V target) {
    return self().shifted(Operator.SHIFT_RIGHT, checkBits(bits), target);
  }

  private int checkBits(int bits) {
    int most = Byte.SIZE * self().elementSize - 1;
    if (bits < 0 || bits > most) {
      throw new IllegalArgumentException(
          self().typeCode() + " can't be shifted by " + bits + " bits: pass 0 to " + most);
    }
    return bits;
  }

  private V self() {
    return ((IntegerView<V>) this).self();
  }
}
