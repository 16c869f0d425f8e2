package dev.recordwire.array;

import static dev.recordwire.array.ViewMemory.memory;
import static dev.recordwire.array.ViewMemory.view;

import dev.recordwire.array.internal.statistics.ArgPartition;
import dev.recordwire.array.internal.statistics.ArgSort;

/// The order of elements of a known type.
///
/// @param <V> the view
public sealed interface ViewOrder<V extends ArrayView> extends ArrayOrder
    permits NumberView, ConvertingView {
  @Override
  default Int64View argSort() {
    return Int64View.of(ArgSort.of(OrderKeys.of(memory(this))));
  }

  @Override
  default Int64View argSortDescending() {
    return Int64View.of(ArgSort.of(OrderKeys.descending(memory(this))));
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
    memory(this).requireSameSize(keys);
    return taken(keys.argSort());
  }

  @Override
  V reversed();

  @Override
  default V cummin() {
    return view(RunningExtremes.least(memory(this)));
  }

  @Override
  default V cummax() {
    return view(RunningExtremes.most(memory(this)));
  }

  @Override
  default void sortDescending() {
    ArrayView view = (ArrayView) this;
    view.sort();
    view.reverse();
  }

  @Override
  default void sortBy(ArrayView keys) {
    memory(this).requireWritable();
    memory(this).takeFrom(sortedBy(keys));
  }

  @Override
  default Int64View argPartition(long index) {
    return argPartition("argPartition", index);
  }

  @Override
  default V partitioned(long index) {
    return taken(argPartition("partitioned", index));
  }

  @Override
  default void partition(long index) {
    memory(this).requireWritable();
    memory(this).takeFrom(taken(argPartition("partition", index)));
  }

  private Int64View argPartition(String operation, long index) {
    Refusal.requireIndex(operation, index, memory(this).size);
    return Int64View.of(ArgPartition.of(OrderKeys.of(memory(this)), (int) index));
  }

  private V taken(Int64View indices) {
    return view(IndexedElements.take(memory(this), indices));
  }
}
