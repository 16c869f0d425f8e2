package dev.recordwire.array;

import java.util.List;

/// Longer, shorter and rearranged views of elements of a known type.
///
/// @param <V> the view
public sealed interface ViewShape<V extends ArrayView> extends ArrayShape
    permits NumberView, ConvertingView {
  /// These elements and then those of `others`, in new memory. For more than two views there is
  /// `concatenate` of each type.
  default V appended(V others) {
    return like(RearrangedElements.concatenate(window(), window(), others));
  }

  /// The elements with `others` before the one with the given index, or at the end if that is the
  /// number of elements, in new memory.
  ///
  /// @throws IndexOutOfBoundsException if `index` is neither
  default V inserted(long index, V others) {
    return like(RearrangedElements.inserted(window(), index, others));
  }

  @Override
  default V zerosLike() {
    return like(window().newZeros(window().size));
  }

  @Override
  default V deleted(long index) {
    return like(RearrangedElements.deleted(window(), index));
  }

  @Override
  default V deleted(IntegerView<?> indices) {
    BoolView left = BoolView.zeros(window().size);
    left.fill(true);
    left.put(indices, false);
    return like(MaskedElements.filter(window(), left));
  }

  @Override
  default V repeated(long times) {
    return like(RearrangedElements.repeated(window(), times));
  }

  @Override
  default V repeated(IntegerView<?> counts) {
    return like(RearrangedElements.repeated(window(), counts));
  }

  @Override
  default V tiled(long times) {
    return like(RearrangedElements.tiled(window(), times));
  }

  @Override
  default V rolled(long shift) {
    return like(RearrangedElements.rolled(window(), shift));
  }

  @Override
  default void roll(long shift) {
    window().requireWritable();
    window().takeFrom(RearrangedElements.rolled(window(), shift));
  }

  @Override
  default V padded(long before, long after, Padding padding) {
    return like(RearrangedElements.padded(window(), before, after, padding));
  }

  @Override
  default List<V> split(int parts) {
    return like(RearrangedElements.split(window(), parts));
  }

  @Override
  default List<V> splitAt(long... indices) {
    return like(RearrangedElements.splitAt(window(), indices));
  }

  private MemoryWindow window() {
    return (ArrayView) this;
  }

  @SuppressWarnings("unchecked") // V is the class of all windows that are made of this
  private V like(MemoryWindow window) {
    return (V) window;
  }

  private List<V> like(List<MemoryWindow> windows) {
    return windows.stream().map(this::like).toList();
  }
}
