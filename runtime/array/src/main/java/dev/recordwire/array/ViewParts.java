package dev.recordwire.array;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/// The elements of a view in parts, each of which is made when it is asked for, since there may be
/// far more parts than elements. Where they can't all be equally long, the first of them have one
/// element more.
///
/// @param <V> the view
final class ViewParts<V extends ArrayView> extends AbstractList<V> implements RandomAccess {
  private final MemoryWindow whole;
  private final int parts;

  /// @throws IllegalArgumentException if `parts` is less than 1
  ViewParts(MemoryWindow whole, int parts) {
    if (parts < 1) {
      throw new IllegalArgumentException(
          "a view can't be split into " + parts + " parts: pass 1 or more");
    }
    this.whole = whole;
    this.parts = parts;
  }

  @Override
  public V get(int index) {
    Objects.checkIndex(index, parts);
    return ViewMemory.view(whole.slice(start(index), start(index + 1)));
  }

  private long start(int index) {
    return whole.size / parts * index + Math.min(index, whole.size % parts);
  }

  @Override
  public int size() {
    return parts;
  }
}
