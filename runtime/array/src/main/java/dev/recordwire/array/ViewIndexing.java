package dev.recordwire.array;

import static dev.recordwire.array.ViewMemory.memory;
import static dev.recordwire.array.ViewMemory.view;

/// Elements of a known type picked by their indices, or by masks, and written there.
///
/// @param <V> the view
public sealed interface ViewIndexing<V extends ArrayView> extends ArrayIndexing
    permits NumberView, ConvertingView {
  @Override
  default V first(long count) {
    MemoryWindow window = memory(this);
    Refusal.requireAtMost("first", count, window.size);
    return view(window.slice(0, count));
  }

  @Override
  default V last(long count) {
    MemoryWindow window = memory(this);
    Refusal.requireAtMost("last", count, window.size);
    return view(window.slice(window.size - count, window.size));
  }

  @Override
  default V take(IntegerView<?> indices) {
    return view(IndexedElements.take(memory(this), indices));
  }

  /// [#take(IntegerView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many elements as there are
  ///     indices
  /// @throws IndexOutOfBoundsException if one of them is not the index of an element; then nothing
  ///     has changed
  /// @throws UnsupportedOperationException if `target` is read-only
  default V take(IntegerView<?> indices, V target) {
    IndexedElements.take(memory(this), indices, target);
    return target;
  }

  /// Makes the elements with the given indices those of `values`, one after the other: of an index
  /// that occurs several times the last value counts.
  ///
  /// @throws IllegalArgumentException if there are not as many values as indices
  /// @throws IndexOutOfBoundsException if one of them is not the index of an element; then nothing
  ///     has changed
  /// @throws UnsupportedOperationException if this view is read-only
  default void put(IntegerView<?> indices, V values) {
    indices.requireSameSize(values);
    IndexedElements.put(memory(this), indices, values);
  }

  /// Makes the elements where `mask` is true those of `values`, one after the other.
  ///
  /// @throws IllegalArgumentException if `mask` does not have as many elements as this view, or not
  ///     as many true ones as there are values; then nothing has changed
  /// @throws UnsupportedOperationException if this view is read-only
  default void set(BoolView mask, V values) {
    IndexedElements.putWhere(memory(this), mask, values);
  }

  /// The element of this view where `mask` is true, and that of `other` elsewhere.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default V select(BoolView mask, V other) {
    return select(mask, other, view(memory(this).newZeros(memory(this).size)));
  }

  /// [#select(BoolView, ArrayView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V select(BoolView mask, V other, V target) {
    MaskedElements.select(memory(this), mask, other, target, MaskedElements.PIECE);
    return target;
  }

  @Override
  default V filter(BoolView mask) {
    return view(MaskedElements.filter(memory(this), mask));
  }

  /// The elements where `mask` is true, written to the start of `target`. Returns that part of
  /// it.
  ///
  /// @throws IllegalArgumentException if `mask` does not have as many as this view, or
  ///     `target` has no room for them; then nothing has changed
  /// @throws UnsupportedOperationException if `target` is read-only
  default V filter(BoolView mask, V target) {
    return view(MaskedElements.filter(memory(this), mask, target, MaskedElements.PIECE));
  }
}
