package dev.recordwire.array;

import dev.recordwire.array.internal.statistics.ArgPartition;
import dev.recordwire.array.internal.statistics.ArgSort;

/// The order of elements of a known type.
///
/// @param <V> the view
public sealed interface ViewOrder<V extends ArrayView> extends ArrayOrder
    permits NumberView, ConvertingView {
  @Override
  default Int64View argSort() {
    return Int64View.of(ArgSort.of(OrderKeys.of(window())));
  }

  @Override
  default Int64View argSortDescending() {
    return Int64View.of(ArgSort.of(OrderKeys.descending(window())));
  }

  @Override
  V sorted();

  @Override
  default V sortedDescending() {
    V sorted = sorted();
    sorted.reverse();
    return sorted;
  }

  @Override
  default V sortedBy(ArrayView keys) {
    window().requireSameSize(keys);
    return taken(keys.argSort());
  }

  @Override
  V reversed();

  @Override
  default V cummin() {
    return like(RunningExtremes.least(window()));
  }

  @Override
  default V cummax() {
    return like(RunningExtremes.most(window()));
  }

  @Override
  default void sortDescending() {
    ArrayView view = (ArrayView) this;
    view.sort();
    view.reverse();
  }

  @Override
  default void sortBy(ArrayView keys) {
    window().requireWritable();
    window().takeFrom(sortedBy(keys));
  }

  @Override
  default Int64View argPartition(long index) {
    window().checkIndex(index);
    return Int64View.of(ArgPartition.of(OrderKeys.of(window()), (int) index));
  }

  @Override
  default V partitioned(long index) {
    return taken(argPartition(index));
  }

  @Override
  default void partition(long index) {
    window().requireWritable();
    window().takeFrom(partitioned(index));
  }

  private MemoryWindow window() {
    return (ArrayView) this;
  }

  private V taken(Int64View indices) {
    return like(IndexedElements.take(window(), indices));
  }

  @SuppressWarnings("unchecked") // V is the class of all windows that are made of this
  private V like(MemoryWindow window) {
    return (V) window;
  }
}
