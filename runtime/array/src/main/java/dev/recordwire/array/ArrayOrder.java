package dev.recordwire.array;

import java.util.NoSuchElementException;

/// The order of elements of any type. Floating-point numbers are ordered as [Double#compare] has
/// it, -0.0 before 0.0 and NaN last, and false comes before true.
public sealed interface ArrayOrder permits ArrayView {
  /// The index of the first of the smallest elements, or of the first NaN: where `min()` is.
  ///
  /// @throws NoSuchElementException if there are no elements
  long argMin();

  /// The index of the first of the largest elements, or of the first NaN: where `max()` is.
  ///
  /// @throws NoSuchElementException if there are no elements
  long argMax();

  /// The order of the elements: the index of the smallest, of the next one, and so on. Equal
  /// elements keep their order.
  Int64View argSort();

  /// The elements in ascending order, in new memory.
  ArrayView sorted();

  /// The different elements in ascending order, in new memory. All NaN are one.
  ArrayView unique();

  /// The elements in reverse, in new memory.
  ArrayView reversed();

  /// Puts the elements in ascending order. For that they are copied to an array and back.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  void sort();

  /// Puts the elements in reverse order.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  void reverse();
}
