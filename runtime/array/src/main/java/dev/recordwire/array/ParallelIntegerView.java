package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.number.WideSum;
import java.math.BigInteger;
import java.util.function.Supplier;

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
    V result = view.newZeros(view.size);
    return counted(
        () ->
            fill(
                result,
                other,
                (from, to) ->
                    view.slice(from, to)
                        .combined(
                            operator, overflow, other.slice(from, to), result.slice(from, to))),
        () -> view.combined(operator, overflow, other));
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

  /// The result of the first; an exception of its names an index within a part, so that the one of
  /// the second is thrown instead.
  final V counted(Supplier<V> inParts, Supplier<V> inOrder) {
    try {
      return inParts.get();
    } catch (ArithmeticException e) {
      return inOrder.get();
    }
  }
}
