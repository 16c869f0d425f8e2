package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.number.WideSum;
import dev.recordwire.array.internal.statistics.IntegerProduct;
import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;

/// A view of integers of any size, signed or not.
///
/// An operation whose result the type can't hold throws, unless it is told by an [Overflow] what
/// else to make of it. Sums, products and means are exact: sums and products come as int64, or as
/// uint64 where the elements are that, or whatever their size, or cut off to their low 64 bits.
///
/// @param <V> the view itself
public abstract sealed class IntegerView<V extends IntegerView<V>> extends NumberView<V>
    implements IntegerBits<V>, IntegerDivision<V> permits IntView, LongView {
  IntegerView(byte[] bytes, long base, long size, long stride, TypeCode type) {
    super(bytes, base, size, stride, type);
  }

  IntegerView(MemorySegment segment, long base, long size, long stride, TypeCode type) {
    super(segment, base, size, stride, type);
  }

  IntegerView(V whole, long first, long size, long step, boolean readOnly) {
    super(whole, first, size, step, readOnly);
  }

  /// The sum of the elements; 0 if there are none.
  ///
  /// @throws ArithmeticException if it does not fit int64, or uint64 if that is the type
  public final long sum() {
    return fitting(total(), "sum");
  }

  /// The sum of the elements, whatever its size.
  public final BigInteger sumExact() {
    return total().toBigInteger();
  }

  /// The low 64 bits of the sum of the elements.
  public final long sumWrapping() {
    return total().toLongWrapping();
  }

  @Override
  public final double sumAsDouble() {
    return total().toDouble();
  }

  @Override
  public final double mean() {
    requireElements("mean");
    return total().toDouble() / size;
  }

  /// The sum of the elements.
  abstract WideSum total();

  /// A sum of this view's, as the type of 64 bits that is like its own.
  final long fitting(WideSum sum, String operation) {
    return typeCode() == TypeCode.UINT64 ? sum.toUnsignedLong(operation) : sum.toLong(operation);
  }

  /// The product of the elements; 1 if there are none.
  ///
  /// @throws ArithmeticException if it does not fit int64, or uint64 if that is the type
  public final long product() {
    return factors().checked();
  }

  /// The product of the elements, whatever its size.
  public final BigInteger productExact() {
    return factors().exact();
  }

  /// The low 64 bits of the product of the elements.
  public final long productWrapping() {
    return factors().wrapping();
  }

  /// The elements as what is multiplied.
  abstract IntegerProduct factors();

  /// The sum of the products of these elements and those of `other`; 0 if there are none.
  ///
  /// @throws ArithmeticException if it does not fit int64, or uint64 if that is the type
  /// @throws IllegalArgumentException if `other` has another size
  public final long dot(V other) {
    return fitting(products(other), "dot");
  }

  /// The sum of the products of these elements and those of `other`, whatever its size.
  ///
  /// @throws IllegalArgumentException if `other` has another size
  public final BigInteger dotExact(V other) {
    return products(other).toBigInteger();
  }

  /// The low 64 bits of the sum of the products of these elements and those of `other`.
  ///
  /// @throws IllegalArgumentException if `other` has another size
  public final long dotWrapping(V other) {
    return products(other).toLongWrapping();
  }

  /// The sum of the products of these elements and those of `other`.
  abstract WideSum products(V other);

  @Override
  public final double norm() {
    return Math.sqrt(products(self()).toDouble());
  }

  @Override
  public final double variance(int ddof) {
    requireElements("variance");
    return deviations(mean()).variance(size, ddof);
  }

  @Override
  public final double std(int ddof) {
    return Math.sqrt(variance(ddof));
  }

  @Override
  public final V diff() {
    return diff(Overflow.THROW);
  }

  /// The difference of each element but the first from the one before it, where `overflow`
  /// says what becomes of one that the type can't hold.
  ///
  /// @throws ArithmeticException if there is one and `overflow` is [Overflow#THROW]
  public final V diff(Overflow overflow) {
    if (size < 2) {
      return newZeros(0);
    }
    try {
      return slice(1, size).minus(slice(0, size - 1), overflow);
    } catch (ArithmeticException e) {
      throw RefusedElements.after(1, e);
    }
  }

  /// How often each number from 0 to the largest element occurs.
  ///
  /// @throws IllegalArgumentException if an element is negative, or too large for an array of
  ///     counts
  public final Int64View binCount() {
    return binCount(0);
  }

  /// How often each number from 0 to the largest element occurs, or up to `length` (exclusive)
  /// where that is more.
  ///
  /// @throws IllegalArgumentException if an element is negative, or one of them or `length` too
  ///     large for an array of counts
  public final Int64View binCount(long length) {
    return Int64View.of(BinCounts.of(this, length));
  }

  /// The sum of the weights of all elements that are each number from 0 to the largest element.
  ///
  /// @throws IllegalArgumentException if an element is negative, or too large for an array of
  ///     counts, or there are not as many weights as elements
  public final Float64View binCount(Float64View weights) {
    requireSameSize(weights);
    return Float64View.of(BinCounts.of(this, weights));
  }

  /// The elements in units of their standard deviation from the mean: the result has the mean
  /// 0 and the standard deviation 1. NaN if all elements are equal.
  ///
  /// @throws java.util.NoSuchElementException if there are no elements
  public final Float64View normalize() {
    return ((Float64View) convert(TypeCode.FLOAT64)).normalize();
  }

  /// The square roots of the elements, as float64.
  public final Float64View sqrt() {
    return sqrt(Float64View.zeros(size));
  }

  /// The square roots of the elements, as float64, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public final Float64View sqrt(Float64View target) {
    return ((Float64View) convert(TypeCode.FLOAT64)).sqrt(target);
  }

  /// The elements with all bits changed, in a target, which is returned.
  abstract V flipped(V target);

  /// The elements moved by some bits, in a target, which is returned.
  abstract V shifted(Operator operator, int bits, V target);

  /// [#plus(NumberView)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]
  /// @throws IllegalArgumentException if they are not equally many
  public final V plus(V other, Overflow overflow) {
    return combined(Operator.PLUS, overflow, other);
  }

  /// [#plus(IntegerView, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a result and `overflow` is
  ///     [Overflow#THROW]; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V plus(V other, Overflow overflow, V target) {
    return combined(Operator.PLUS, overflow, other, target);
  }

  /// [#minus(NumberView)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]
  /// @throws IllegalArgumentException if they are not equally many
  public final V minus(V other, Overflow overflow) {
    return combined(Operator.MINUS, overflow, other);
  }

  /// [#minus(IntegerView, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a result and `overflow` is
  ///     [Overflow#THROW]; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V minus(V other, Overflow overflow, V target) {
    return combined(Operator.MINUS, overflow, other, target);
  }

  /// [#times(NumberView)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]
  /// @throws IllegalArgumentException if they are not equally many
  public final V times(V other, Overflow overflow) {
    return combined(Operator.TIMES, overflow, other);
  }

  /// [#times(IntegerView, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a result and `overflow` is
  ///     [Overflow#THROW]; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V times(V other, Overflow overflow, V target) {
    return combined(Operator.TIMES, overflow, other, target);
  }

  /// [#dividedBy(NumberView)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW], or a
  ///     divisor is 0
  /// @throws IllegalArgumentException if they are not equally many
  public final V dividedBy(V other, Overflow overflow) {
    return combined(Operator.DIVIDED_BY, overflow, other);
  }

  /// [#dividedBy(IntegerView, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a result and `overflow` is
  ///     [Overflow#THROW], or a divisor is 0; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V dividedBy(V other, Overflow overflow, V target) {
    return combined(Operator.DIVIDED_BY, overflow, other, target);
  }

  /// [#negate()], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]
  public final V negate(Overflow overflow) {
    return changed(Operator.NEGATE, overflow);
  }

  /// [#negate(Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a result and `overflow` is
  ///     [Overflow#THROW]; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V negate(Overflow overflow, V target) {
    return changed(Operator.NEGATE, overflow, target);
  }

  /// [#abs()], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]
  public final V abs(Overflow overflow) {
    return changed(Operator.ABS, overflow);
  }

  /// [#abs(Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if the type can't hold a result and `overflow` is
  ///     [Overflow#THROW]; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V abs(Overflow overflow, V target) {
    return changed(Operator.ABS, overflow, target);
  }

  /// [#add(NumberView)], but results that the type can't hold become what `overflow` says.
  public final void add(V other, Overflow overflow) {
    combined(Operator.PLUS, overflow, other, self());
  }

  /// [#subtract(NumberView)], but results that the type can't hold become what `overflow` says.
  public final void subtract(V other, Overflow overflow) {
    combined(Operator.MINUS, overflow, other, self());
  }

  /// [#multiply(NumberView)], but results that the type can't hold become what `overflow` says.
  public final void multiply(V other, Overflow overflow) {
    combined(Operator.TIMES, overflow, other, self());
  }

  /// [#divide(NumberView)], but results that the type can't hold become what `overflow` says.
  public final void divide(V other, Overflow overflow) {
    combined(Operator.DIVIDED_BY, overflow, other, self());
  }

  @Override
  public final void scale(double factor) {
    scale(factor, Overflow.THROW);
  }

  /// [#scale(double)], but products that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]; then no
  ///     element has changed
  /// @throws IllegalArgumentException if `factor` is infinite or NaN
  /// @throws UnsupportedOperationException if this view is read-only
  public abstract void scale(double factor, Overflow overflow);

  @Override
  final V combined(Operator operator, V other) {
    return combined(operator, Overflow.THROW, other);
  }

  @Override
  final V combined(Operator operator, V other, V target) {
    return combined(operator, Overflow.THROW, other, target);
  }

  @Override
  final V changed(Operator operator) {
    return changed(operator, Overflow.THROW);
  }

  @Override
  final V changed(Operator operator, V target) {
    return changed(operator, Overflow.THROW, target);
  }

  /// The results of an operator on these elements and those of another view, in new memory.
  abstract V combined(Operator operator, Overflow overflow, V other);

  /// The same in a target, which is returned.
  abstract V combined(Operator operator, Overflow overflow, V other, V target);

  /// The results of an operator on each of these elements, in new memory.
  abstract V changed(Operator operator, Overflow overflow);

  /// The same in a target, which is returned.
  abstract V changed(Operator operator, Overflow overflow, V target);

  /// Puts these elements, which are results, into a target, and returns that.
  final V writtenTo(V target) {
    target.requireSameSize(this);
    target.requireWritable();
    target.takeFrom(this);
    return target;
  }

  /// The elements where no other program can take them away. HotSpot of JDK 25 ends the JVM and
  /// does not throw an InternalError where a file that was cut is read by the one instruction that
  /// loads an `int` as a `long`.
  final V onHeap() {
    return storage == Storage.MAPPED ? copy() : self();
  }
}
