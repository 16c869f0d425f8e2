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

  /// [#plus(NumberView)], but results that the type can't hold become what `overflow` says.
  public final L plus(V other, Overflow overflow) {
    return then(other, (block, first) -> block.plus(part(other, block, first), overflow, block));
  }

  /// [#minus(NumberView)], but results that the type can't hold become what `overflow` says.
  public final L minus(V other, Overflow overflow) {
    return then(other, (block, first) -> block.minus(part(other, block, first), overflow, block));
  }

  /// [#times(NumberView)], but results that the type can't hold become what `overflow` says.
  public final L times(V other, Overflow overflow) {
    return then(other, (block, first) -> block.times(part(other, block, first), overflow, block));
  }

  /// [#dividedBy(NumberView)], but results that the type can't hold become what `overflow` says.
  public final L dividedBy(V other, Overflow overflow) {
    return then(
        other, (block, first) -> block.dividedBy(part(other, block, first), overflow, block));
  }

  /// [#negate()], but results that the type can't hold become what `overflow` says.
  public final L negate(Overflow overflow) {
    return then((block, _) -> block.negate(overflow, block));
  }

  /// [#abs()], but results that the type can't hold become what `overflow` says.
  public final L abs(Overflow overflow) {
    return then((block, _) -> block.abs(overflow, block));
  }

  /// Then divides every element by that of `other` that has the same index, and rounds down.
  ///
  /// @throws ArithmeticException when a result is asked for, if the type can't hold a quotient or a
  ///     divisor is 0
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public final L floorDivide(V other) {
    return then(other, (block, first) -> block.floorDivide(part(other, block, first), block));
  }

  /// Then takes the remainder of every element divided by that of `other` that has the same index,
  /// with the sign of the divisor.
  ///
  /// @throws ArithmeticException when a result is asked for, if a divisor is 0
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public final L mod(V other) {
    return then(other, (block, first) -> block.mod(part(other, block, first), block));
  }

  /// Then makes every element 1 with its sign; 0 stays 0.
  public final L sign() {
    return then((block, _) -> block.sign(block));
  }

  /// Then keeps the bits that are set in every element and in that of `other` that has the same
  /// index.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public final L and(V other) {
    return then(other, (block, first) -> block.and(part(other, block, first), block));
  }

  /// Then sets the bits that are set in that of `other` that has the same index.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public final L or(V other) {
    return then(other, (block, first) -> block.or(part(other, block, first), block));
  }

  /// Then changes the bits that are set in that of `other` that has the same index.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public final L xor(V other) {
    return then(other, (block, first) -> block.xor(part(other, block, first), block));
  }

  /// Then changes all bits.
  public final L not() {
    return then((block, _) -> block.not(block));
  }

  /// Then moves every element by `bits` bits towards the highest, as [IntegerBits#shiftedLeft]
  /// does.
  ///
  /// @throws IllegalArgumentException if `bits` is not from 0 to one less than an element has
  public final L shiftedLeft(int bits) {
    return then((block, _) -> block.shiftedLeft(bits, block));
  }

  /// Then moves every element by `bits` bits towards the lowest, as [IntegerBits#shiftedRight]
  /// does.
  ///
  /// @throws IllegalArgumentException if `bits` is not from 0 to one less than an element has
  public final L shiftedRight(int bits) {
    return then((block, _) -> block.shiftedRight(bits, block));
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
