package dev.recordwire.array;

/// Operations on a view of float16 that take single elements: the float16 nearest to what they are
/// given.
public sealed interface Float16Operands permits Float16View {
  /// Makes every element where `mask` is true `element`.
  ///
  /// @throws IllegalArgumentException if `mask` does not have as many elements as this view
  /// @throws UnsupportedOperationException if this view is read-only
  default void set(BoolView mask, float element) {
    FilledBlocks.set(self(), mask, filled(self().size, element));
  }

  /// Makes the elements with the given indices `element`.
  ///
  /// @throws IndexOutOfBoundsException if an index is not that of an element; then nothing has
  ///     changed
  /// @throws UnsupportedOperationException if this view is read-only
  default void put(IntegerView<?> indices, float element) {
    IndexedElements.put(self(), indices, filled(indices.size, element));
  }

  /// The element of this view where `mask` is true, and `element` elsewhere.
  ///
  /// @throws IllegalArgumentException if `mask` does not have as many elements as this view
  default Float16View select(BoolView mask, float element) {
    return select(mask, element, Float16View.zeros(self().size));
  }

  /// [#select(BoolView, float)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default Float16View select(BoolView mask, float element, Float16View target) {
    FilledBlocks.select(self(), mask, filled(self().size, element), target);
    return target;
  }

  private static Float16View filled(long size, float element) {
    return Float16View.full(FilledBlocks.length(size), element);
  }

  /// These elements and then others, in new memory.
  default Float16View appended(float... elements) {
    return self().appended(Float16View.of(elements));
  }

  /// The elements with others before the one with the given index, or at the end if that is the
  /// number of elements, in new memory.
  ///
  /// @throws IndexOutOfBoundsException if `index` is neither
  default Float16View inserted(long index, float... elements) {
    return self().inserted(index, Float16View.of(elements));
  }

  /// The elements with `before` times `element` in front of them and `after` times behind, in new
  /// memory.
  ///
  /// @throws IllegalArgumentException if one of the numbers is negative
  default Float16View padded(long before, long after, float element) {
    Float16View padded = (Float16View) RearrangedElements.roomForPadding(self(), before, after);
    padded.slice(0, before).fill(element);
    padded.slice(padded.size - after, padded.size).fill(element);
    return padded;
  }

  private Float16View self() {
    return (Float16View) this;
  }
}
