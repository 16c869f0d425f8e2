// Longer than 400 lines: it is the list of what takes or gives a single element.
package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import java.lang.foreign.MemorySegment;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

// dtype computed: int operand, int element, int ones, int low, int high, int min, int max
// dtype computed: int least, int most, int lesser, int greater, int a, int b, int reduce
// dtype computed: int identity, IntStream, OfInt, Iterable<Integer>, IntBinaryOperator
// dtype computed: IntPredicate, IntUnaryOperator, (int)], (int, Overflow)], `int`
// dtype longview: compute with. -> compute with; from 2⁶³ on uint64 is negative as `long`.
/// A view of integers that `int` is enough to compute with.
///
/// Operands are numbers of the view's own type, and those beyond its range are refused.
///
/// @param <V> the view itself
public abstract sealed class IntView<V extends IntView<V>> extends IntegerView<V>
    implements IntViewOperands<V>, Iterable<Integer>
    // dtype if longview
    // | permits Uint32View, Int64View, Uint64View {
    // dtype else
    permits Int8View, Uint8View, Int16View, Uint16View, Int32View {
  // dtype end
  IntView(byte[] bytes, long base, long size, long stride, TypeCode type) {
    super(bytes, base, size, stride, type);
  }

  IntView(MemorySegment segment, long base, long size, long stride, TypeCode type) {
    super(segment, base, size, stride, type);
  }

  IntView(V whole, long first, long size, long step, boolean readOnly) {
    super(whole, first, size, step, readOnly);
  }

  /// The elements as a stream, in order.
  public abstract IntStream stream();

  @Override
  public final PrimitiveIterator.OfInt iterator() {
    return stream().iterator();
  }

  /// The smallest element.
  ///
  /// @throws NoSuchElementException if there is none
  public final int min() {
    requireElements("min");
    return least();
  }

  /// The largest element.
  ///
  /// @throws NoSuchElementException if there is none
  public final int max() {
    requireElements("max");
    return most();
  }

  /// The smallest of the elements, of which there are some.
  abstract int least();

  /// The largest of the elements, of which there are some.
  abstract int most();

  /// The smaller of two elements.
  abstract int lesser(int a, int b);

  /// The larger of two elements.
  abstract int greater(int a, int b);

  /// The index of the first element that is `element`, or -1 if none is.
  ///
  /// @throws IllegalArgumentException if `element` is not in the range of the type
  public abstract long indexOf(int element);

  /// Where `element` belongs among these elements, which are sorted: before all that are not
  /// less.
  ///
  /// @return an index from 0 to [#size()]
  public abstract long searchSorted(int element);

  /// Where `element` belongs among these elements, which are sorted: after all that are not
  /// greater.
  ///
  /// @return an index from 0 to [#size()]
  public abstract long searchSortedRight(int element);

  /// The sums of these elements and `operand`.
  ///
  /// @throws ArithmeticException if the type can't hold a result
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public final V plus(int operand) {
    return combined(Operator.PLUS, Overflow.THROW, operand);
  }

  /// [#plus(int)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public final V plus(int operand, Overflow overflow) {
    return combined(Operator.PLUS, overflow, operand);
  }

  /// [#plus(int)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a result; then nothing has
  ///     changed
  /// @throws IllegalArgumentException if `operand` is not in the range of the type, or they are
  ///     not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V plus(int operand, V target) {
    return combined(Operator.PLUS, Overflow.THROW, operand, target);
  }

  /// [#plus(int, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a result and `overflow` is
  ///     [Overflow#THROW]; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is not in the range of the type, or they are
  ///     not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V plus(int operand, Overflow overflow, V target) {
    return combined(Operator.PLUS, overflow, operand, target);
  }

  /// These elements minus `operand`.
  ///
  /// @throws ArithmeticException if the type can't hold a result
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public final V minus(int operand) {
    return combined(Operator.MINUS, Overflow.THROW, operand);
  }

  /// [#minus(int)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public final V minus(int operand, Overflow overflow) {
    return combined(Operator.MINUS, overflow, operand);
  }

  /// [#minus(int)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a result; then nothing has
  ///     changed
  /// @throws IllegalArgumentException if `operand` is not in the range of the type, or they are
  ///     not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V minus(int operand, V target) {
    return combined(Operator.MINUS, Overflow.THROW, operand, target);
  }

  /// [#minus(int, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a result and `overflow` is
  ///     [Overflow#THROW]; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is not in the range of the type, or they are
  ///     not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V minus(int operand, Overflow overflow, V target) {
    return combined(Operator.MINUS, overflow, operand, target);
  }

  /// The products of these elements and `operand`.
  ///
  /// @throws ArithmeticException if the type can't hold a result
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public final V times(int operand) {
    return combined(Operator.TIMES, Overflow.THROW, operand);
  }

  /// [#times(int)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public final V times(int operand, Overflow overflow) {
    return combined(Operator.TIMES, overflow, operand);
  }

  /// [#times(int)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a result; then nothing has
  ///     changed
  /// @throws IllegalArgumentException if `operand` is not in the range of the type, or they are
  ///     not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V times(int operand, V target) {
    return combined(Operator.TIMES, Overflow.THROW, operand, target);
  }

  /// [#times(int, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a result and `overflow` is
  ///     [Overflow#THROW]; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is not in the range of the type, or they are
  ///     not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V times(int operand, Overflow overflow, V target) {
    return combined(Operator.TIMES, overflow, operand, target);
  }

  /// These elements divided by `operand`. Quotients are cut off after the whole
  /// number, as by Java's `/`.
  ///
  /// @throws ArithmeticException if the type can't hold a result, or `operand` is 0
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public final V dividedBy(int operand) {
    return combined(Operator.DIVIDED_BY, Overflow.THROW, operand);
  }

  /// [#dividedBy(int)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW], or `operand`
  ///     is 0
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public final V dividedBy(int operand, Overflow overflow) {
    return combined(Operator.DIVIDED_BY, overflow, operand);
  }

  /// [#dividedBy(int)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a result, or `operand` is 0; then nothing
  ///     has
  ///     changed
  /// @throws IllegalArgumentException if `operand` is not in the range of the type, or they are
  ///     not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V dividedBy(int operand, V target) {
    return combined(Operator.DIVIDED_BY, Overflow.THROW, operand, target);
  }

  /// [#dividedBy(int, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a result and `overflow` is
  ///     [Overflow#THROW], or `operand` is 0; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is not in the range of the type, or they are
  ///     not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V dividedBy(int operand, Overflow overflow, V target) {
    return combined(Operator.DIVIDED_BY, overflow, operand, target);
  }

  /// Adds `operand` to these, in place.
  ///
  /// @throws ArithmeticException if the type can't hold a result; then nothing has
  ///     changed
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  /// @throws UnsupportedOperationException if this view is read-only
  public final void add(int operand) {
    combined(Operator.PLUS, Overflow.THROW, operand, self());
  }

  /// [#add(int)], but results that the type can't hold become what `overflow` says.
  public final void add(int operand, Overflow overflow) {
    combined(Operator.PLUS, overflow, operand, self());
  }

  /// Subtracts `operand` from these, in place.
  ///
  /// @throws ArithmeticException if the type can't hold a result; then nothing has
  ///     changed
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  /// @throws UnsupportedOperationException if this view is read-only
  public final void subtract(int operand) {
    combined(Operator.MINUS, Overflow.THROW, operand, self());
  }

  /// [#subtract(int)], but results that the type can't hold become what `overflow` says.
  public final void subtract(int operand, Overflow overflow) {
    combined(Operator.MINUS, overflow, operand, self());
  }

  /// Multiplies these by `operand`, in place.
  ///
  /// @throws ArithmeticException if the type can't hold a result; then nothing has
  ///     changed
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  /// @throws UnsupportedOperationException if this view is read-only
  public final void multiply(int operand) {
    combined(Operator.TIMES, Overflow.THROW, operand, self());
  }

  /// [#multiply(int)], but results that the type can't hold become what `overflow` says.
  public final void multiply(int operand, Overflow overflow) {
    combined(Operator.TIMES, overflow, operand, self());
  }

  /// Divides these by `operand`, in place. Quotients are cut off after the whole
  /// number, as by Java's `/`.
  ///
  /// @throws ArithmeticException if the type can't hold a result, or `operand` is 0; then nothing
  ///     has
  ///     changed
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  /// @throws UnsupportedOperationException if this view is read-only
  public final void divide(int operand) {
    combined(Operator.DIVIDED_BY, Overflow.THROW, operand, self());
  }

  /// [#divide(int)], but results that the type can't hold become what `overflow` says.
  public final void divide(int operand, Overflow overflow) {
    combined(Operator.DIVIDED_BY, overflow, operand, self());
  }

  @Override
  final V flipped(V target) {
    TypeCode type = typeCode();
    int ones = type.least() < 0 ? -1 : (int) type.most(); // dtype longview: (int) type -> type
    return combined(Operator.BIT_XOR, Overflow.WRAP, ones, target);
  }

  @Override
  final V shifted(Operator operator, int bits, V target) {
    return combined(operator, Overflow.WRAP, bits, target);
  }

  /// The results of an operator on each of these elements and an operand, in new memory.
  abstract V combined(Operator operator, Overflow overflow, int operand);

  /// The same in a target, which is returned.
  abstract V combined(Operator operator, Overflow overflow, int operand, V target);

  /// Whether each element is less than `operand`.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public final BoolView lessThan(int operand) {
    return compared(Operator.LESS, operand);
  }

  /// Whether each element is less than or equal to `operand`.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public final BoolView lessThanOrEqual(int operand) {
    return compared(Operator.LESS_OR_EQUAL, operand);
  }

  /// Whether each element is equal to `operand`.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public final BoolView equalTo(int operand) {
    return compared(Operator.EQUAL, operand);
  }

  /// Whether each element is not equal to `operand`.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public final BoolView notEqualTo(int operand) {
    return compared(Operator.NOT_EQUAL, operand);
  }

  /// Whether each element is greater than or equal to `operand`.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public final BoolView greaterThanOrEqual(int operand) {
    return compared(Operator.GREATER_OR_EQUAL, operand);
  }

  /// Whether each element is greater than `operand`.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public final BoolView greaterThan(int operand) {
    return compared(Operator.GREATER, operand);
  }

  private BoolView compared(Operator operator, int operand) {
    BoolView mask = BoolView.zeros(size);
    compare(operator, operand, mask);
    return mask;
  }

  /// Writes how each of these elements compares with an operand to a new mask.
  abstract void compare(Operator operator, int operand, BoolView mask);

  /// Raises elements less than `low` to it and lowers those greater than `high` to it, in
  /// place.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`, or one of them not in the
  ///     range of the type
  /// @throws UnsupportedOperationException if this view is read-only
  public final void clip(int low, int high) {
    clip(low, high, self());
  }

  /// The elements, raised to `low` if they are less and lowered to `high` if they are greater,
  /// written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`, one of them not in the
  ///     range of the type, or `target` does not have as many elements as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public abstract V clip(int low, int high, V target);

  /// Makes every element `element`.
  ///
  /// @throws IllegalArgumentException if `element` is not in the range of the type
  /// @throws UnsupportedOperationException if this view is read-only
  public abstract void fill(int element);

  /// A new view of what `function` makes of each element.
  ///
  /// @throws ArithmeticException if what the function gives is not in the range of the type
  public final V map(IntUnaryOperator function) {
    return map(function, newZeros(size));
  }

  /// Puts what `function` makes of each element into `target`, and returns that. An exception of
  /// the function's passes through unchanged; elements of the target may have changed by then.
  ///
  /// @throws ArithmeticException if what the function gives is not in the range of the type
  /// @throws IllegalArgumentException if `target` has another number of elements
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V map(IntUnaryOperator function, V target) {
    return map(function, target, 0);
  }

  /// The same for the part of a view that starts at index `first` of it.
  abstract V map(IntUnaryOperator function, V target, long first);

  /// Replaces each element by what `function` makes of it. An exception of the function's passes
  /// through unchanged; earlier elements may have changed by then.
  ///
  /// @throws ArithmeticException if what the function gives is not in the range of the type
  /// @throws UnsupportedOperationException if this view is read-only
  public final void mapInPlace(IntUnaryOperator function) {
    map(function, self(), 0);
  }

  /// A new view of the elements that `predicate` accepts, in order.
  public abstract V filter(IntPredicate predicate);

  /// Puts the elements that `predicate` accepts, in order, at the front of `target`, and returns
  /// the part of it that they fill.
  ///
  /// @throws IllegalArgumentException if they don't all fit; then those that do are in it
  /// @throws UnsupportedOperationException if `target` is read-only
  public abstract V filter(IntPredicate predicate, V target);

  /// Folds the elements, from the first to the last: `operator` is given what it gave before, at
  /// first `identity`, and the next element. Returns the last result.
  public abstract int reduce(int identity, IntBinaryOperator operator);

  /// These elements, with operations that are not done at once but together, a block of elements at
  /// a time, when a result is asked for.
  public final LazyIntView<V> lazy() {
    return new LazyIntView<>(self());
  }

  /// These elements, with operations that use several processors where that is faster. Results are
  /// the same, to the last bit.
  public final ParallelIntView<V> parallel() {
    return new ParallelIntView<>(self(), ParallelParts.USUAL);
  }
}
