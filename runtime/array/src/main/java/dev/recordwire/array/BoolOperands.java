package dev.recordwire.array;

/// Operations on a view of bools that take single elements.
public sealed interface BoolOperands permits BoolView {
  /// Makes every element where `mask` is true `element`.
  ///
  /// @throws IllegalArgumentException if `mask` does not have as many elements as this view
  /// @throws UnsupportedOperationException if this view is read-only
  default void set(BoolView mask, boolean element) {
    FilledBlocks.set(self(), mask, filled(self().size, element));
  }

  /// Makes the elements with the given indices `element`.
  ///
  /// @throws IndexOutOfBoundsException if an index is not that of an element; then nothing has
  ///     changed
  /// @throws UnsupportedOperationException if this view is read-only
  default void put(IntegerView<?> indices, boolean element) {
    IndexedElements.put(self(), indices, filled(indices.size, element));
  }

  /// `whenTrue` where an element is true, and `otherwise` elsewhere.
  default Int64View select(long whenTrue, long otherwise) {
    Int64View result = Int64View.full(self().size, otherwise);
    result.set(self(), whenTrue);
    return result;
  }

  /// `whenTrue` where an element is true, and `otherwise` elsewhere.
  default Float64View select(double whenTrue, double otherwise) {
    Float64View result = Float64View.full(self().size, otherwise);
    result.set(self(), whenTrue);
    return result;
  }

  private static BoolView filled(long size, boolean element) {
    BoolView block = BoolView.zeros(FilledBlocks.length(size));
    block.fill(element);
    return block;
  }

  /// These elements and then others, in new memory.
  default BoolView appended(boolean... elements) {
    return self().appended(BoolView.of(elements));
  }

  /// The elements with others before the one with the given index, or at the end if that is the
  /// number of elements, in new memory.
  ///
  /// @throws IndexOutOfBoundsException if `index` is neither
  default BoolView inserted(long index, boolean... elements) {
    return self().inserted(index, BoolView.of(elements));
  }

  /// The elements with `before` times `element` in front of them and `after` times behind, in new
  /// memory.
  ///
  /// @throws IllegalArgumentException if one of the numbers is negative
  default BoolView padded(long before, long after, boolean element) {
    BoolView padded = (BoolView) RearrangedElements.roomForPadding(self(), before, after);
    padded.slice(0, before).fill(element);
    padded.slice(padded.size - after, padded.size).fill(element);
    return padded;
  }

  private BoolView self() {
    return (BoolView) this;
  }
}
