package dev.recordwire.array;

import static dev.recordwire.array.ViewMemory.memory;
import static dev.recordwire.array.ViewMemory.view;

import java.util.List;

/// Longer, shorter and rearranged views of elements of a known type.
///
/// @param <V> the view
public sealed interface ViewShape<V extends ArrayView> extends ArrayShape
    permits NumberView, ConvertingView {
  /// These elements and then those of `others`, in new memory. For more than two views there is
  /// `concatenate` of each type.
  default V appended(V others) {
    return view(RearrangedElements.concatenate(memory(this), memory(this), others));
  }

  /// The elements with `others` before the one with the given index, or at the end if that is the
  /// number of elements, in new memory.
  ///
  /// @throws IndexOutOfBoundsException if `index` is neither
  default V inserted(long index, V others) {
    return view(RearrangedElements.inserted(memory(this), index, others));
  }

  @Override
  default V zerosLike() {
    return view(memory(this).newZeros(memory(this).size));
  }

  @Override
  default V deleted(long index) {
    return view(RearrangedElements.deleted(memory(this), index));
  }

  @Override
  default V deleted(IntegerView<?> indices) {
    BoolView left = BoolView.zeros(memory(this).size);
    left.fill(true);
    left.put(indices, false);
    return view(MaskedElements.filter(memory(this), left));
  }

  @Override
  default V repeated(long times) {
    return view(RearrangedElements.repeated(memory(this), times));
  }

  @Override
  default V repeated(IntegerView<?> counts) {
    return view(RearrangedElements.repeated(memory(this), counts));
  }

  @Override
  default V tiled(long times) {
    return view(RearrangedElements.tiled(memory(this), times));
  }

  @Override
  default V rolled(long shift) {
    return view(RearrangedElements.rolled(memory(this), shift));
  }

  @Override
  default void roll(long shift) {
    memory(this).requireWritable();
    memory(this).takeFrom(RearrangedElements.rolled(memory(this), shift));
  }

  @Override
  default V padded(long before, long after, Padding padding) {
    return view(RearrangedElements.padded(memory(this), before, after, padding));
  }

  @Override
  default List<V> split(int parts) {
    List<MemoryWindow> windows = RearrangedElements.split(memory(this), parts);
    return new PartList<>(windows.size(), index -> view(windows.get(index)));
  }

  @Override
  default List<V> splitAt(long... indices) {
    return RearrangedElements.splitAt(memory(this), indices).stream()
        .map(ViewMemory::<V>view)
        .toList();
  }
}
