package dev.recordwire.array;

import static dev.recordwire.array.ViewMemory.memory;
import static dev.recordwire.array.ViewMemory.view;

import dev.recordwire.array.internal.statistics.UniquePlaces;

/// Elements of a known type as sets, in which each occurs once. The results are in ascending order
/// and in new memory.
///
/// @param <V> the view
public sealed interface ViewSets<V extends ArrayView> extends ArraySets
    permits NumberView, ConvertingView {
  @Override
  V unique();

  @Override
  default UniqueElements<V> uniqueElements() {
    UniquePlaces places = new UniquePlaces(OrderKeys.of(memory(this)));
    Int64View indices = Int64View.of(places.first());
    return new UniqueElements<>(
        view(IndexedElements.take(memory(this), indices)),
        Int64View.of(places.counts()),
        indices,
        Int64View.of(places.inverse()));
  }

  /// The elements that are in this view, in `other`, or in both.
  default V union(V other) {
    return unique(RearrangedElements.concatenate(memory(this), memory(this), other));
  }

  /// The elements that are in this view and in `other`.
  default V intersection(V other) {
    return unique(SortedKeys.of(other).filter(memory(this), true));
  }

  /// The elements that are in this view and not in `other`.
  default V difference(V other) {
    return unique(SortedKeys.of(other).filter(memory(this), false));
  }

  /// The elements that are either in this view or in `other`, but not in both.
  default V symmetricDifference(V other) {
    MemoryWindow here = SortedKeys.of(other).filter(memory(this), false);
    MemoryWindow there = SortedKeys.of(memory(this)).filter(other, false);
    return unique(RearrangedElements.concatenate(memory(this), here, there));
  }

  private V unique(MemoryWindow elements) {
    return view(ViewMemory.<V>view(elements).unique());
  }
}
