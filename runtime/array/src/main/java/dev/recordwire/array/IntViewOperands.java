package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;

// dtype computed: int element, int..., int)], (int
// dtype keep: (int) FilledBlocks, (int) Math, (int i
/// Operations on a view of integers that take single elements, or look for them.
///
/// @param <V> the view
public sealed interface IntViewOperands<V extends IntView<V>> permits IntView {
  /// Makes every element where `mask` is true `element`.
  ///
  /// @throws IllegalArgumentException if `element` is not in the range of the type, or `mask` does
  ///     not have as many elements as this view
  /// @throws UnsupportedOperationException if this view is read-only
  default void set(BoolView mask, int element) {
    FilledBlocks.set(self(), mask, filled(self().size, element));
  }

  /// Makes the elements with the given indices `element`.
  ///
  /// @throws IllegalArgumentException if `element` is not in the range of the type
  /// @throws IndexOutOfBoundsException if an index is not that of an element; then nothing has
  ///     changed
  /// @throws UnsupportedOperationException if this view is read-only
  default void put(IntegerView<?> indices, int element) {
    IndexedElements.put(self(), indices, filled(indices.size, element));
  }

  /// The element of this view where `mask` is true, and `element` elsewhere.
  ///
  /// @throws IllegalArgumentException if `element` is not in the range of the type, or `mask` does
  ///     not have as many elements as this view
  default V select(BoolView mask, int element) {
    return select(mask, element, self().newZeros(self().size));
  }

  /// [#select(BoolView, int)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `element` is not in the range of the type, or they are not
  ///     equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V select(BoolView mask, int element, V target) {
    FilledBlocks.select(self(), mask, filled(self().size, element), target);
    return target;
  }

  /// Where each of `elements` belongs among these elements, which are sorted: before all that are
  /// not less.
  ///
  /// @return indices from 0 to [ArrayView#size()]
  default Int64View searchSorted(V elements) {
    return places(elements, false);
  }

  /// Where each of `elements` belongs among these elements, which are sorted: after all that are
  /// not greater.
  ///
  /// @return indices from 0 to [ArrayView#size()]
  default Int64View searchSortedRight(V elements) {
    return places(elements, true);
  }

  /// The number of the bin that each element lies in, where `bins` are the ends of bins in
  /// ascending or descending order: bin i goes from the end with index i - 1 to the one with index
  /// i, and its smaller end belongs to it. Bin 0 and the last one are open.
  ///
  /// @return numbers from 0 to the number of ends
  /// @throws IllegalArgumentException if the ends are neither ascending nor descending
  default Int64View digitize(V bins) {
    return digitize(bins, false);
  }

  /// [#digitize(IntView)], where `right` says that the larger end of a bin belongs to it, and not
  /// the smaller one.
  ///
  /// @param bins the ends of bins, in ascending or descending order
  ///
  /// @return numbers from 0 to the number of ends
  /// @throws IllegalArgumentException if the ends are neither ascending nor descending
  default Int64View digitize(V bins, boolean right) {
    boolean ascending = OrderKeys.areAscending(bins);
    V ends = ascending ? bins : bins.reversed();
    Int64View places = right ? ends.searchSorted(self()) : ends.searchSortedRight(self());
    return ascending ? places : places.negate(places).plus(bins.size, places);
  }

  /// `operand` minus each of these elements.
  ///
  /// @throws ArithmeticException if the type can't hold a result
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  default V subtractedFrom(int operand) {
    return self().combined(Operator.SUBTRACTED_FROM, Overflow.THROW, operand);
  }

  /// [#subtractedFrom(int)], but results that the type can't hold become what `overflow` says.
  default V subtractedFrom(int operand, Overflow overflow) {
    return self().combined(Operator.SUBTRACTED_FROM, overflow, operand);
  }

  /// [#subtractedFrom(int)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a result; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is not in the range of the type, or they are not
  ///     equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V subtractedFrom(int operand, V target) {
    return self().combined(Operator.SUBTRACTED_FROM, Overflow.THROW, operand, target);
  }

  /// [#subtractedFrom(int, Overflow)], written to `target`, which is returned.
  ///
  /// @throws UnsupportedOperationException if `target` is read-only
  default V subtractedFrom(int operand, Overflow overflow, V target) {
    return self().combined(Operator.SUBTRACTED_FROM, overflow, operand, target);
  }

  /// `operand` divided by each of these elements. Quotients are cut off after the whole number, as
  /// by Java's `/`.
  ///
  /// @throws ArithmeticException if the type can't hold a result, or an element is 0
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  default V dividedInto(int operand) {
    return self().combined(Operator.DIVIDED_INTO, Overflow.THROW, operand);
  }

  /// [#dividedInto(int)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if an element is 0
  default V dividedInto(int operand, Overflow overflow) {
    return self().combined(Operator.DIVIDED_INTO, overflow, operand);
  }

  /// [#dividedInto(int)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a result, or an element is 0; then nothing
  ///     has changed
  /// @throws IllegalArgumentException if `operand` is not in the range of the type, or they are not
  ///     equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V dividedInto(int operand, V target) {
    return self().combined(Operator.DIVIDED_INTO, Overflow.THROW, operand, target);
  }

  /// [#dividedInto(int, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if an element is 0; then nothing has changed
  /// @throws UnsupportedOperationException if `target` is read-only
  default V dividedInto(int operand, Overflow overflow, V target) {
    return self().combined(Operator.DIVIDED_INTO, overflow, operand, target);
  }

  /// The bits that are set in each element and in `operand`.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  default V and(int operand) {
    return self().combined(Operator.BIT_AND, Overflow.WRAP, operand);
  }

  /// [#and(int)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type, or they are not
  ///     equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V and(int operand, V target) {
    return self().combined(Operator.BIT_AND, Overflow.WRAP, operand, target);
  }

  /// The bits that are set in each element, in `operand`, or in both.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  default V or(int operand) {
    return self().combined(Operator.BIT_OR, Overflow.WRAP, operand);
  }

  /// [#or(int)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type, or they are not
  ///     equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V or(int operand, V target) {
    return self().combined(Operator.BIT_OR, Overflow.WRAP, operand, target);
  }

  /// The bits that are set in each element or in `operand`, but not in both.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  default V xor(int operand) {
    return self().combined(Operator.BIT_XOR, Overflow.WRAP, operand);
  }

  /// [#xor(int)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type, or they are not
  ///     equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V xor(int operand, V target) {
    return self().combined(Operator.BIT_XOR, Overflow.WRAP, operand, target);
  }

  /// These elements divided by `operand`, rounded down.
  ///
  /// @throws ArithmeticException if the type can't hold a quotient, or `operand` is 0
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  default V floorDivide(int operand) {
    V quotients = self().dividedBy(operand);
    BoolView below = isBelow(operand, rest(operand, quotients));
    return quotients.minus(self().like(below.convert(self().typeCode())), Overflow.WRAP, quotients);
  }

  /// [#floorDivide(int)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a quotient, or `operand` is 0; then nothing
  ///     has changed
  /// @throws IllegalArgumentException if `operand` is not in the range of the type, or they are not
  ///     equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V floorDivide(int operand, V target) {
    return floorDivide(operand).writtenTo(target);
  }

  /// The remainders of these elements divided by `operand`, with the sign of that.
  ///
  /// @throws ArithmeticException if `operand` is 0
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  default V mod(int operand) {
    V rest = rest(operand, self().dividedBy(operand, Overflow.WRAP));
    return rest.plus(operand, Overflow.WRAP).select(isBelow(operand, rest), rest);
  }

  /// [#mod(int)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if `operand` is 0; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is not in the range of the type, or they are not
  ///     equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default V mod(int operand, V target) {
    return mod(operand).writtenTo(target);
  }

  private V rest(int operand, V quotients) {
    return self().minus(quotients.times(operand, Overflow.WRAP), Overflow.WRAP);
  }

  /// Where the quotient, cut off, is above the exact one: where the rest has the other sign.
  private BoolView isBelow(int operand, V rest) {
    boolean negative = operand < 0 && self().typeCode() != TypeCode.UINT64;
    return negative ? rest.greaterThan(0) : rest.lessThan(0);
  }

  private Int64View places(V elements, boolean right) {
    V sorted = self().onHeap();
    Int64View places = Int64View.zeros(elements.size);
    long[] block = new long[(int) FilledBlocks.length(elements.size)];
    for (long first = 0; first < elements.size; first += block.length) {
      int count = (int) Math.min(block.length, elements.size - first);
      elements.readLongs(first, count, block);
      for (int i = 0; i < count; i++) {
        int element = (int) block[i]; // dtype longview: (int) block -> block
        long place = right ? sorted.searchSortedRight(element) : sorted.searchSorted(element);
        places.set(first + i, place);
      }
    }
    return places;
  }

  /// A block of equal elements, for operations on so many.
  private V filled(long size, int element) {
    V block = self().newZeros(FilledBlocks.length(size));
    block.fill(element);
    return block;
  }

  /// These elements and then others, in new memory.
  ///
  /// @throws IllegalArgumentException if one of them is not in the range of the type
  default V appended(int... elements) {
    return self().appended(of(elements));
  }

  /// The elements with others before the one with the given index, or at the end if that is the
  /// number of elements, in new memory.
  ///
  /// @throws IllegalArgumentException if one of them is not in the range of the type
  /// @throws IndexOutOfBoundsException if `index` is neither
  default V inserted(long index, int... elements) {
    return self().inserted(index, of(elements));
  }

  /// The elements with `before` times `element` in front of them and `after` times behind, in new
  /// memory.
  ///
  /// @throws IllegalArgumentException if one of the numbers is negative, or `element`
  ///     not in the range of the type
  default V padded(long before, long after, int element) {
    V padded = self().like(RearrangedElements.roomForPadding(self(), before, after));
    padded.slice(0, before).fill(element);
    padded.slice(padded.size - after, padded.size).fill(element);
    return padded;
  }

  /// A new view of the given elements.
  private V of(int... elements) {
    V view = self().newZeros(elements.length);
    for (int i = 0; i < elements.length; i++) {
      view.slice(i, i + 1).fill(elements[i]);
    }
    return view;
  }

  @SuppressWarnings("unchecked") // V is the class of this
  private V self() {
    return (V) this;
  }
}
