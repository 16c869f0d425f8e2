package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.number.WideSum;
import java.math.BigInteger;

/// The elements of a view of integers, with operations that several threads work on.
///
/// @param <V> the view
public abstract sealed class ParallelIntegerView<V extends IntegerView<V>> extends ParallelView<V>
    permits ParallelIntView, ParallelLongView {
  ParallelIntegerView(V view, ParallelParts parts) {
    super(view, parts);
  }

  /// The sum of the elements; 0 if there are none.
  ///
  /// @throws ArithmeticException if it does not fit int64, or uint64 if that is the type
  public final long sum() {
    return view.fitting(total(), "sum");
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
  public final double mean() {
    view.requireElements("mean");
    return total().toDouble() / view.size;
  }

  @Override
  public final double variance(int ddof) {
    return roundedVariance(ddof);
  }

  @Override
  public final double std(int ddof) {
    return Math.sqrt(roundedVariance(ddof));
  }

  @Override
  final double least() {
    return view.getAsDouble(argMin());
  }

  @Override
  final double most() {
    return view.getAsDouble(argMax());
  }

  /// [#plus(NumberView)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]
  /// @throws IllegalArgumentException if they are not equally many
  public final V plus(V other, Overflow overflow) {
    return combined(Operator.PLUS, overflow, other);
  }

  /// [#minus(NumberView)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]
  /// @throws IllegalArgumentException if they are not equally many
  public final V minus(V other, Overflow overflow) {
    return combined(Operator.MINUS, overflow, other);
  }

  /// [#times(NumberView)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]
  /// @throws IllegalArgumentException if they are not equally many
  public final V times(V other, Overflow overflow) {
    return combined(Operator.TIMES, overflow, other);
  }

  /// [#dividedBy(NumberView)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW], or a
  ///     divisor is 0
  /// @throws IllegalArgumentException if they are not equally many
  public final V dividedBy(V other, Overflow overflow) {
    return combined(Operator.DIVIDED_BY, overflow, other);
  }

  @Override
  final V combined(Operator operator, V other) {
    return combined(operator, Overflow.THROW, other);
  }

  private V combined(Operator operator, Overflow overflow, V other) {
    return computed(other, (part, rest, target) -> part.combined(operator, overflow, rest, target));
  }

  /// The elements with their signs changed, as a new view.
  ///
  /// @throws ArithmeticException if the type can't hold a result
  public final V negate() {
    return negate(Overflow.THROW);
  }

  /// [#negate()], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]
  public final V negate(Overflow overflow) {
    return computed((part, target) -> part.negate(overflow, target));
  }

  /// The elements without their signs, as a new view.
  ///
  /// @throws ArithmeticException if the type can't hold a result
  public final V abs() {
    return abs(Overflow.THROW);
  }

  /// [#abs()], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]
  public final V abs(Overflow overflow) {
    return computed((part, target) -> part.abs(overflow, target));
  }

  /// 1 with the sign of each element, and 0 where that is 0, as a new view.
  public final V sign() {
    return computed((part, target) -> part.sign(target));
  }

  /// These elements divided by those of `other`, rounded down, as a new view.
  ///
  /// @throws ArithmeticException if the type can't hold a quotient or a divisor is 0
  /// @throws IllegalArgumentException if they are not equally many
  public final V floorDivide(V other) {
    return computed(other, (part, rest, target) -> part.floorDivide(rest, target));
  }

  /// The remainders of these elements divided by those of `other`, with the sign of the divisor, as
  /// a new view.
  ///
  /// @throws ArithmeticException if a divisor is 0
  /// @throws IllegalArgumentException if they are not equally many
  public final V mod(V other) {
    return computed(other, (part, rest, target) -> part.mod(rest, target));
  }

  /// The bits that are set in each element and in that of `other`, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final V and(V other) {
    return computed(other, (part, rest, target) -> part.and(rest, target));
  }

  /// The bits that are set in each element, in that of `other`, or in both, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final V or(V other) {
    return computed(other, (part, rest, target) -> part.or(rest, target));
  }

  /// The bits that are set in each element or in that of `other`, but not in both, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final V xor(V other) {
    return computed(other, (part, rest, target) -> part.xor(rest, target));
  }

  /// The elements with all bits changed, as a new view.
  public final V not() {
    return computed((part, target) -> part.not(target));
  }

  /// The elements moved by `bits` bits towards the highest, as [IntegerBits#shiftedLeft] has it, as
  /// a new view.
  ///
  /// @throws IllegalArgumentException if `bits` is not from 0 to one less than an element has
  public final V shiftedLeft(int bits) {
    return computed((part, target) -> part.shiftedLeft(bits, target));
  }

  /// The elements moved by `bits` bits towards the lowest, as [IntegerBits#shiftedRight] has it, as
  /// a new view.
  ///
  /// @throws IllegalArgumentException if `bits` is not from 0 to one less than an element has
  public final V shiftedRight(int bits) {
    return computed((part, target) -> part.shiftedRight(bits, target));
  }

  @Override
  public final void scale(double factor) {
    view.requireWritable();
    if (extremesFit(factor)) {
      scale(factor, Overflow.SATURATE);
    } else {
      view.scale(factor); // Throws, and names the index.
    }
  }

  /// [#scale(double)], but products that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]; then no
  ///     element has changed
  /// @throws IllegalArgumentException if `factor` is infinite or NaN
  /// @throws UnsupportedOperationException if the view is read-only
  public final void scale(double factor, Overflow overflow) {
    if (overflow == Overflow.THROW) {
      scale(factor);
    } else {
      change(part -> part.scale(factor, overflow));
    }
  }

  /// Multiplication keeps the order: all elements stay in range if the least and the most do.
  private boolean extremesFit(double factor) {
    if (view.size == 0) {
      return true;
    }
    try {
      at(argMin()).scale(factor);
      at(argMax()).scale(factor);
      return true;
    } catch (ArithmeticException e) {
      return false;
    }
  }

  /// A copy of an element.
  private V at(long index) {
    return view.slice(index, index + 1).copy();
  }

  private WideSum total() {
    return combine(
        (from, to) -> view.slice(from, to).total(),
        (first, second) -> {
          first.add(second);
          return first;
        });
  }

  /// Work on parts of this view and of another.
  interface Pairs<V> {
    void into(V part, V other, V target);
  }

  /// Work on parts of this view.
  interface Singles<V> {
    void into(V part, V target);
  }

  /// The results made of these elements, as a new view.
  final V computed(Singles<V> work) {
    return computed(view, (part, _, target) -> work.into(part, target));
  }

  /// The results of these elements and those of `other`, as a new view. An exception of a part
  /// names an index within it, so that the one of the whole is thrown instead.
  private V computed(V other, Pairs<V> work) {
    V result = view.newZeros(view.size);
    try {
      return fill(
          result,
          other,
          (from, to) ->
              work.into(view.slice(from, to), other.slice(from, to), result.slice(from, to)));
    } catch (ArithmeticException e) {
      work.into(view, other, result);
      return result;
    }
  }
}
