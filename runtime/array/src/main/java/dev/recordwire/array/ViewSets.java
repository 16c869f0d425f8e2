package dev.recordwire.array;

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
    UniquePlaces places = new UniquePlaces(OrderKeys.of(window()));
    Int64View indices = Int64View.of(places.first());
    return new UniqueElements<>(
        like(IndexedElements.take(window(), indices)),
        Int64View.of(places.counts()),
        indices,
        Int64View.of(places.inverse()));
  }

  /// The elements that are in this view, in `other`, or in both.
  default V union(V other) {
    return unique(RearrangedElements.concatenate(window(), window(), other));
  }

  /// The elements that are in this view and in `other`.
  default V intersection(V other) {
    return unique(SortedKeys.of(other).filter(window(), true));
  }

  /// The elements that are in this view and not in `other`.
  default V difference(V other) {
    return unique(SortedKeys.of(other).filter(window(), false));
  }

  /// The elements that are either in this view or in `other`, but not in both.
  default V symmetricDifference(V other) {
    MemoryWindow here = SortedKeys.of(other).filter(window(), false);
    MemoryWindow there = SortedKeys.of(window()).filter(other, false);
    return unique(RearrangedElements.concatenate(window(), here, there));
  }

  @SuppressWarnings("unchecked") // V is the class of all windows that are made of this
  private V unique(MemoryWindow elements) {
    return ((ViewSets<V>) elements).unique();
  }

  private MemoryWindow window() {
    return (ArrayView) this;
  }

  @SuppressWarnings("unchecked") // V is the class of all windows that are made of this
  private V like(MemoryWindow window) {
    return (V) window;
  }
}
