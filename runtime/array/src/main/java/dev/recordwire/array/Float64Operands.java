package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import java.util.NoSuchElementException;

// dtype carrier: double element, double..., double operand, double)]
/// Operations on a view of float64 that take single elements, or look for them.
public sealed interface Float64Operands extends ArrayArithmetic permits Float64View {
  /// Makes every element where `mask` is true `element`.
  ///
  /// @throws IllegalArgumentException if `mask` does not have as many elements as this view
  /// @throws UnsupportedOperationException if this view is read-only
  default void set(BoolView mask, double element) {
    FilledBlocks.set(self(), mask, filled(self().size, element));
  }

  /// Makes the elements with the given indices `element`.
  ///
  /// @throws IndexOutOfBoundsException if an index is not that of an element; then nothing has
  ///     changed
  /// @throws UnsupportedOperationException if this view is read-only
  default void put(IntegerView<?> indices, double element) {
    IndexedElements.put(self(), indices, filled(indices.size, element));
  }

  /// The element of this view where `mask` is true, and `element` elsewhere.
  ///
  /// @throws IllegalArgumentException if `mask` does not have as many elements as this view
  default Float64View select(BoolView mask, double element) {
    return select(mask, element, Float64View.zeros(self().size));
  }

  /// [#select(BoolView, double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  default Float64View select(BoolView mask, double element, Float64View target) {
    FilledBlocks.select(self(), mask, filled(self().size, element), target);
    return target;
  }

  /// Where each of `elements` belongs among these elements, which are sorted: before all that are
  /// not less, as [Double#compare] has it.
  ///
  /// @return indices from 0 to [ArrayView#size()]
  default Int64View searchSorted(Float64View elements) {
    Int64View places = Int64View.zeros(elements.size);
    for (long i = 0; i < elements.size; i++) {
      places.set(i, self().searchSorted(elements.get(i)));
    }
    return places;
  }

  /// Where each of `elements` belongs among these elements, which are sorted: after all that are
  /// not greater, as [Double#compare] has it.
  ///
  /// @return indices from 0 to [ArrayView#size()]
  default Int64View searchSortedRight(Float64View elements) {
    Int64View places = Int64View.zeros(elements.size);
    for (long i = 0; i < elements.size; i++) {
      places.set(i, self().searchSortedRight(elements.get(i)));
    }
    return places;
  }

  /// The number of the bin that each element lies in, where `bins` are the ends of bins in
  /// ascending or descending order: bin i goes from the end with index i - 1 to the one with index
  /// i, and its smaller end belongs to it. Bin 0 and the last one are open.
  ///
  /// @return numbers from 0 to the number of ends
  /// @throws IllegalArgumentException if the ends are neither ascending nor descending
  default Int64View digitize(Float64View bins) {
    return digitize(bins, false);
  }

  /// [#digitize(Float64View)], where `right` says that the larger end of a bin belongs to it, and
  /// not the smaller one.
  ///
  /// @param bins the ends of bins, in ascending or descending order
  ///
  /// @return numbers from 0 to the number of ends
  /// @throws IllegalArgumentException if the ends are neither ascending nor descending
  default Int64View digitize(Float64View bins, boolean right) {
    boolean ascending = OrderKeys.areAscending(bins);
    Float64View ends = ascending ? bins : bins.reversed();
    Int64View places = right ? ends.searchSorted(self()) : ends.searchSortedRight(self());
    return ascending ? places : places.negate(places).plus(bins.size, places);
  }

  /// `operand` minus each of these elements.
  // dtype if float64
  @Override
  // dtype end
  default Float64View subtractedFrom(double operand) {
    return subtractedFrom(operand, Float64View.zeros(self().size));
  }

  /// [#subtractedFrom(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default Float64View subtractedFrom(double operand, Float64View target) {
    return self().combined(Operator.SUBTRACTED_FROM, operand, target);
  }

  /// `operand` divided by each of these elements.
  // dtype if float64
  @Override
  // dtype end
  default Float64View dividedInto(double operand) {
    return dividedInto(operand, Float64View.zeros(self().size));
  }

  /// [#dividedInto(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  default Float64View dividedInto(double operand, Float64View target) {
    return self().combined(Operator.DIVIDED_INTO, operand, target);
  }

  /// The index of the first of the smallest elements that are not NaN: where `minNumber()` is.
  ///
  /// @throws NoSuchElementException if all elements are NaN, or there are none
  default long argMinNumber() {
    return indexOfNumber(self().minNumber(), "argMinNumber");
  }

  /// The index of the first of the largest elements that are not NaN: where `maxNumber()` is.
  ///
  /// @throws NoSuchElementException if all elements are NaN, or there are none
  default long argMaxNumber() {
    return indexOfNumber(self().maxNumber(), "argMaxNumber");
  }

  private long indexOfNumber(double element, String operation) {
    if (Double.isNaN(element)) {
      throw new NoSuchElementException(
          "the " + operation + " of " + self().size + " elements that all are NaN");
    }
    return self().indexOf(element);
  }

  private static Float64View filled(long size, double element) {
    return Float64View.full(FilledBlocks.length(size), element);
  }

  /// These elements and then others, in new memory.
  default Float64View appended(double... elements) {
    return self().appended(Float64View.of(elements));
  }

  /// The elements with others before the one with the given index, or at the end if that is the
  /// number of elements, in new memory.
  ///
  /// @throws IndexOutOfBoundsException if `index` is neither
  default Float64View inserted(long index, double... elements) {
    return self().inserted(index, Float64View.of(elements));
  }

  /// The elements with `before` times `element` in front of them and `after` times behind, in new
  /// memory.
  ///
  /// @throws IllegalArgumentException if one of the numbers is negative
  default Float64View padded(long before, long after, double element) {
    Float64View padded = (Float64View) RearrangedElements.roomForPadding(self(), before, after);
    padded.slice(0, before).fill(element);
    padded.slice(padded.size - after, padded.size).fill(element);
    return padded;
  }

  private Float64View self() {
    return (Float64View) this;
  }
}
