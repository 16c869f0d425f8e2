package dev.recordwire.array;

import java.util.NoSuchElementException;

/// What there is to do with the order of elements whose type one does not know. Floating-point
/// numbers are ordered as [Double#compare] has it, and false comes before true.
public sealed interface ArrayOrder permits ArrayView {
  /// The index of the first of the smallest elements, or of the first NaN.
  ///
  /// @throws NoSuchElementException if there are no elements
  long argMin();

  /// The index of the first of the largest elements, or of the first NaN.
  ///
  /// @throws NoSuchElementException if there are no elements
  long argMax();

  /// The index of the smallest element, of the next one, and so on. Equal elements keep their
  /// order.
  Int64View argSort();

  /// The elements in ascending order, in new memory.
  ArrayView sorted();

  /// The different elements in ascending order, in new memory.
  ArrayView unique();

  /// The elements in reverse, in new memory.
  ArrayView reversed();

  /// Puts the elements in ascending order.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  void sort();

  /// Puts the elements in reverse order.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  void reverse();
}
