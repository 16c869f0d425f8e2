package dev.recordwire.array;

/// Elements of any type picked by their indices, or by masks.
///
/// An index is counted from 0, and never from the end.
public sealed interface ArrayIndexing permits ArrayView, ViewIndexing {
  /// The first `count` elements, in the same memory.
  ///
  /// @throws IndexOutOfBoundsException if `count` is negative, or there are fewer elements
  ArrayView first(long count);

  /// The last `count` elements, in the same memory.
  ///
  /// @throws IndexOutOfBoundsException if `count` is negative, or there are fewer elements
  ArrayView last(long count);

  /// The elements with the given indices, in new memory: as many as there are indices, in their
  /// order. An index can occur any number of times.
  ///
  /// @throws IndexOutOfBoundsException if one of them is not the index of an element
  ArrayView take(IntegerView<?> indices);

  /// The elements where `mask` is true, in new memory.
  ///
  /// @throws IllegalArgumentException if it does not have as many as this view
  ArrayView filter(BoolView mask);
}
