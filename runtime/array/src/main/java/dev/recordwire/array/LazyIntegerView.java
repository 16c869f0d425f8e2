package dev.recordwire.array;

import dev.recordwire.array.internal.number.WideSum;
import java.math.BigInteger;

/// The elements of a view of integers, with operations that are done together.
///
/// @param <V> the view
/// @param <L> the lazy view itself
public abstract sealed class LazyIntegerView<
        V extends IntegerView<V>, L extends LazyIntegerView<V, L>>
    extends LazyView<V, L> permits LazyIntView, LazyLongView {
  LazyIntegerView(V source, Steps<V> steps) {
    super(source, steps);
  }

  /// [#scale(double)], but products that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException when a result is asked for, if there are such and `overflow` is
  ///     [Overflow#THROW]
  /// @throws IllegalArgumentException if `factor` is infinite or NaN
  public final L scale(double factor, Overflow overflow) {
    return then(
        (block, _) -> {
          block.scale(factor, overflow);
          return block;
        });
  }

  /// The sum of the elements; 0 if there are none.
  ///
  /// @throws ArithmeticException if it does not fit int64, or uint64 if that is the type
  public final long sum() {
    return source.fitting(total(), "sum");
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
    Count count = new Count();
    WideSum total = total(count);
    count.requireElements("mean");
    return total.toDouble() / count.elements;
  }

  @Override
  public final double variance(int ddof) {
    return roundedVariance(ddof);
  }

  @Override
  public final double std(int ddof) {
    return Math.sqrt(roundedVariance(ddof));
  }

  /// The sum of the elements, whatever its size.
  final WideSum total() {
    return total(new Count());
  }

  private WideSum total(Count count) {
    WideSum total = new WideSum();
    run(
        block -> {
          total.add(block.total());
          count.add(block);
        });
    return total;
  }
}
