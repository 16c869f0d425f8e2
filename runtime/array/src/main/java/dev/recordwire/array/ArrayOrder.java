package dev.recordwire.array;

import java.util.NoSuchElementException;

/// The order of elements of any type. Floating-point numbers are ordered as [Double#compare] has
/// it, -0.0 before 0.0 and NaN last, and false comes before true.
public sealed interface ArrayOrder permits ArrayView, ViewOrder {
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

  /// The order of the elements from the largest on, that of NaN included. Equal elements keep their
  /// order.
  Int64View argSortDescending();

  /// The elements in ascending order, in new memory.
  ArrayView sorted();

  /// The elements in descending order, in new memory: NaN first.
  ArrayView sortedDescending();

  /// The elements in the order of `keys`, in new memory: first the one that has the smallest of the
  /// keys. Elements of equal keys keep their order.
  ///
  /// @throws IllegalArgumentException if there are not as many keys as elements
  ArrayView sortedBy(ArrayView keys);

  /// An order of the elements in which the one that sorting puts at `index` is there, no greater
  /// one before it, and no smaller one behind it: their indices. It takes a time in proportion to
  /// the number of elements.
  ///
  /// @throws IndexOutOfBoundsException unless `index` is that of an element
  Int64View argPartition(long index);

  /// The elements in the order of [#argPartition(long)], in new memory.
  ///
  /// @throws IndexOutOfBoundsException unless `index` is that of an element
  ArrayView partitioned(long index);

  /// The smallest of the elements up to and including each, in new memory. From the first NaN on,
  /// all are NaN.
  ArrayView cummin();

  /// The largest of the elements up to and including each, in new memory. From the first NaN on,
  /// all are NaN.
  ArrayView cummax();

  /// The elements in reverse, in new memory.
  ArrayView reversed();

  /// Puts the elements in ascending order. For that they are copied to an array and back.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  void sort();

  /// Puts the elements in descending order: NaN first.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  void sortDescending();

  /// Puts the elements in the order of `keys`, as [#sortedBy(ArrayView)] has it.
  ///
  /// @throws IllegalArgumentException if there are not as many keys as elements
  /// @throws UnsupportedOperationException if this view is read-only
  void sortBy(ArrayView keys);

  /// Puts the elements in the order of [#argPartition(long)].
  ///
  /// @throws IndexOutOfBoundsException unless `index` is that of an element
  /// @throws UnsupportedOperationException if this view is read-only
  void partition(long index);

  /// Puts the elements in reverse order.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  void reverse();
}
