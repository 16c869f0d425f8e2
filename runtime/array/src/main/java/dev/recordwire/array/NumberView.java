// Longer than 400 lines: it is the list of what views of all numbers have in common.
package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.number.Deviations;
import dev.recordwire.array.internal.statistics.HistogramCounter;
import dev.recordwire.array.internal.statistics.Quantiles;
import dev.recordwire.array.internal.statistics.RollingMean;
import java.lang.foreign.MemorySegment;
import java.util.function.ToLongFunction;

/// A view of numbers that are computed with, whatever their type: integers, float32 or float64.
///
/// Its operations give views of the same type, and take others of that type. Whatever has a single
/// number as an operand or as its result is in the views of the types themselves.
///
/// @param <V> the view itself
public abstract sealed class NumberView<V extends NumberView<V>> extends ArrayView
    implements ViewIndexing<V>, ViewOrder<V>, ViewShape<V>, ViewSets<V>
    permits IntegerView, FloatView {
  NumberView(byte[] bytes, long base, long size, long stride, TypeCode type) {
    super(bytes, base, size, stride, type);
  }

  NumberView(MemorySegment segment, long base, long size, long stride, TypeCode type) {
    super(segment, base, size, stride, type);
  }

  NumberView(V whole, long first, long size, long step, boolean readOnly) {
    super(whole, first, size, step, readOnly);
  }

  /// This view, of which the type is known here only.
  @SuppressWarnings("unchecked") // V is the class of this
  final V self() {
    return (V) this;
  }

  /// A view of `count` elements of this one, every `step`th from `first` on.
  abstract V part(long first, long count, long step, boolean readOnly);

  @Override
  abstract V newZeros(long count);

  @Override
  public final V slice(long from, long to) {
    checkSlice(from, to);
    return to - from == size ? self() : part(from, to - from, 1, readOnly);
  }

  @Override
  public final V slice(long from, long to, long step) {
    return part(from, checkSlice(from, to, step), step, readOnly);
  }

  @Override
  public final V asReadOnly() {
    return readOnly ? self() : part(0, size, 1, true);
  }

  @Override
  public abstract V copy();

  @Override
  public final V contiguous() {
    return isContiguous() ? self() : copy();
  }

  /// Whether the elements lie apart and are many: a reduction then copies them block by block to
  /// where its loops can read them, and not all at once.
  final boolean isLongColumn() {
    return size > NumberBlocks.LENGTH && !liesSideBySide();
  }

  /// The first index that a search finds, which goes through one block of elements after the other;
  /// -1 if it finds none.
  final long firstIndex(ToLongFunction<V> search) {
    return CopiedBlocks.first(this, (block, _, _) -> search.applyAsLong(like(block)));
  }

  /// How far this is from `other`, as vectors: the square root of the sum of the squares of
  /// the differences, which are taken in float64; 0 without elements.
  ///
  /// @throws IllegalArgumentException if `other` has another size
  public abstract double distance(V other);

  /// How far the elements are from `mean`.
  abstract Deviations deviations(double mean);

  @Override
  public final double variance() {
    return variance(0);
  }

  @Override
  public final double std() {
    return std(0);
  }

  @Override
  public final double median() {
    requireElements("median");
    return Quantiles.median(doubles(0, arrayLength()));
  }

  @Override
  public final double quantile(double q) {
    requireElements("quantile");
    return Quantiles.quantile(doubles(0, arrayLength()), q);
  }

  @Override
  public final Float64View quantiles(double... qs) {
    requireElements("quantile");
    return Float64View.of(Quantiles.quantiles(doubles(0, arrayLength()), qs));
  }

  @Override
  public final Histogram histogram(int bins) {
    return size == 0 ? histogram(bins, 0, 1) : histogram(bins, minAsDouble(), maxAsDouble());
  }

  @Override
  public final Histogram histogram(int bins, double low, double high) {
    HistogramCounter counter = new HistogramCounter(bins, low, high);
    counter.count(this::doubles, size);
    return new Histogram(Int64View.of(counter.counts()), Float64View.of(counter.edges()));
  }

  @Override
  public final V sorted() {
    V sorted = copy();
    sorted.sort();
    return sorted;
  }

  @Override
  public abstract V unique();

  @Override
  public abstract V reversed();

  /// The difference of each element but the first from the one before it.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a difference
  public abstract V diff();

  /// The means of all runs of `window` neighbours: as many as there are elements, less
  /// `window`, plus 1; none if there are less.
  ///
  /// @throws IllegalArgumentException if `window` is less than 1
  public final Float64View rollingMean(long window) {
    return Float64View.of(RollingMean.of(doubles(0, arrayLength()), window));
  }

  /// The sums of these elements and those of `other`.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result
  /// @throws IllegalArgumentException if they are not equally many
  public final V plus(V other) {
    return combined(Operator.PLUS, other);
  }

  /// [#plus(NumberView)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result; then
  ///     nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V plus(V other, V target) {
    return combined(Operator.PLUS, other, target);
  }

  /// These elements minus those of `other`.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result
  /// @throws IllegalArgumentException if they are not equally many
  public final V minus(V other) {
    return combined(Operator.MINUS, other);
  }

  /// [#minus(NumberView)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result; then
  ///     nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V minus(V other, V target) {
    return combined(Operator.MINUS, other, target);
  }

  /// The products of these elements and those of `other`.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result
  /// @throws IllegalArgumentException if they are not equally many
  public final V times(V other) {
    return combined(Operator.TIMES, other);
  }

  /// [#times(NumberView)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result; then
  ///     nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V times(V other, V target) {
    return combined(Operator.TIMES, other, target);
  }

  /// These elements divided by those of `other`. Quotients of integers are cut off after the
  /// whole number, as by Java's `/`.
  ///
  /// @throws ArithmeticException if the type is one of integers, and can't hold a result or a
  ///     divisor is 0
  /// @throws IllegalArgumentException if they are not equally many
  public final V dividedBy(V other) {
    return combined(Operator.DIVIDED_BY, other);
  }

  /// [#dividedBy(NumberView)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type is one of integers, and can't hold a result or a
  ///     divisor is 0; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V dividedBy(V other, V target) {
    return combined(Operator.DIVIDED_BY, other, target);
  }

  /// The smaller of each element and that of `other`; of floating-point numbers as [Math#min]
  /// orders them.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final V minimum(V other) {
    return combined(Operator.MINIMUM, other, newZeros(size));
  }

  /// [#minimum(NumberView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V minimum(V other, V target) {
    return combined(Operator.MINIMUM, other, target);
  }

  /// The larger of each element and that of `other`; of floating-point numbers as [Math#max]
  /// orders them.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final V maximum(V other) {
    return combined(Operator.MAXIMUM, other, newZeros(size));
  }

  /// [#maximum(NumberView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V maximum(V other, V target) {
    return combined(Operator.MAXIMUM, other, target);
  }

  /// The elements with their signs changed.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result
  public final V negate() {
    return changed(Operator.NEGATE);
  }

  /// [#negate()], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result; then
  ///     nothing has changed
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V negate(V target) {
    return changed(Operator.NEGATE, target);
  }

  /// The elements without their signs.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result
  public final V abs() {
    return changed(Operator.ABS);
  }

  /// [#abs()], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result; then
  ///     nothing has changed
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V abs(V target) {
    return changed(Operator.ABS, target);
  }

  /// The squares of the elements.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result
  public final V square() {
    return times(self());
  }

  /// [#square()], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result; then
  ///     nothing has changed
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V square(V target) {
    return times(self(), target);
  }

  /// Adds the elements of `other` to these, in place.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result; then
  ///     nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if this view is read-only
  public final void add(V other) {
    combined(Operator.PLUS, other, self());
  }

  /// Subtracts the elements of `other` from these, in place.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result; then
  ///     nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if this view is read-only
  public final void subtract(V other) {
    combined(Operator.MINUS, other, self());
  }

  /// Multiplies these by the elements of `other`, in place.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result; then
  ///     nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if this view is read-only
  public final void multiply(V other) {
    combined(Operator.TIMES, other, self());
  }

  /// Divides these by the elements of `other`, in place. Quotients of integers are cut off after
  /// the whole number, as by Java's `/`.
  ///
  /// @throws ArithmeticException if the type is one of integers, and can't hold a result or a
  ///     divisor is 0; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if this view is read-only
  public final void divide(V other) {
    combined(Operator.DIVIDED_BY, other, self());
  }

  /// Multiplies every element by `factor`, in place. Floating-point products are rounded to the
  /// type. Those of integers are taken in float64 and rounded to the nearest whole number, ties
  /// to even.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a product; then no
  ///     element has changed
  /// @throws IllegalArgumentException if the type is one of integers and `factor` infinite or NaN
  /// @throws UnsupportedOperationException if this view is read-only
  public abstract void scale(double factor);

  /// The results of an operator on these elements and those of another view, in new memory.
  abstract V combined(Operator operator, V other);

  /// The same in a target, which is returned.
  abstract V combined(Operator operator, V other, V target);

  /// The results of an operator on each of these elements, in new memory.
  abstract V changed(Operator operator);

  /// The same in a target, which is returned.
  abstract V changed(Operator operator, V target);

  /// Whether each element is less than that of `other`. NaN is less than none.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final BoolView lessThan(V other) {
    return compared(Operator.LESS, other);
  }

  /// Whether each element is less than or equal to that of `other`. NaN is neither.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final BoolView lessThanOrEqual(V other) {
    return compared(Operator.LESS_OR_EQUAL, other);
  }

  /// Whether each element is equal to that of `other`. NaN is unequal to all.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final BoolView equalTo(V other) {
    return compared(Operator.EQUAL, other);
  }

  /// Whether each element is not equal to that of `other`. NaN is unequal to all.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final BoolView notEqualTo(V other) {
    return compared(Operator.NOT_EQUAL, other);
  }

  /// Whether each element is greater than or equal to that of `other`. NaN is neither.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final BoolView greaterThanOrEqual(V other) {
    return compared(Operator.GREATER_OR_EQUAL, other);
  }

  /// Whether each element is greater than that of `other`. NaN is greater than none.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final BoolView greaterThan(V other) {
    return compared(Operator.GREATER, other);
  }

  private BoolView compared(Operator operator, V other) {
    BoolView mask = BoolView.zeros(size);
    compare(operator, other, mask);
    return mask;
  }

  /// Writes how each of these elements compares with that of another view to a new mask.
  abstract void compare(Operator operator, V other, BoolView mask);

  /// A result of the memory's own operations on this view, which is of the same type.
  final V like(MemoryWindow window) {
    return ViewMemory.view(window);
  }
}
