package dev.recordwire.array;

import java.util.List;

/// Longer, shorter and rearranged views of elements of any type.
public sealed interface ArrayShape permits ArrayView, ViewShape {
  /// As many zeros of the same type, in new memory.
  ArrayView zerosLike();

  /// The elements without the one with the given index, in new memory.
  ///
  /// @throws IndexOutOfBoundsException if it is not the index of an element
  ArrayView deleted(long index);

  /// The elements without those with the given indices, in new memory. An index may occur several
  /// times.
  ///
  /// @throws IndexOutOfBoundsException if one of them is not the index of an element
  ArrayView deleted(IntegerView<?> indices);

  /// Each element `times` times, in new memory: 1 2 becomes 1 1 1 2 2 2.
  ///
  /// @throws IllegalArgumentException if `times` is negative, or there would be more elements than
  ///     can be addressed
  ArrayView repeated(long times);

  /// Each element as often as the count at its index says, in new memory.
  ///
  /// @throws IllegalArgumentException if there are not as many counts as elements, or one of them
  ///     is negative
  ArrayView repeated(IntegerView<?> counts);

  /// All elements `times` times, in new memory: 1 2 becomes 1 2 1 2 1 2.
  ///
  /// @throws IllegalArgumentException if `times` is negative, or there would be more elements than
  ///     can be addressed
  ArrayView tiled(long times);

  /// The elements moved by `shift` places towards the end, or towards the start if it is negative,
  /// in new memory; those that leave at one end come in at the other.
  ArrayView rolled(long shift);

  /// Moves the elements by `shift` places, as [#rolled(long)] does. For that they are copied.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  void roll(long shift);

  /// The elements with `before` others in front of them and `after` behind, in new memory.
  ///
  /// @throws IllegalArgumentException if one of the numbers is negative
  /// @throws java.util.NoSuchElementException if there are no elements
  ArrayView padded(long before, long after, Padding padding);

  /// The elements in so many parts, in the same memory. Where they can't all be equally long, the
  /// first of them have one element more.
  ///
  /// @throws IllegalArgumentException if `parts` is less than 1
  List<? extends ArrayView> split(int parts);

  /// The elements cut before those with the given indices, which are ascending, in the same memory:
  /// one part more than there are indices.
  ///
  /// @throws IndexOutOfBoundsException if one of them is less than the one before, negative, or
  ///     more than the number of elements
  List<? extends ArrayView> splitAt(long... indices);
}
