package dev.recordwire.array;

import java.util.NoSuchElementException;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

// dtype computed: int operand, int element, int low, int high, int min, int max, int reduce
// dtype computed: int identity
// dtype computed: int result, IntBinaryOperator, IntPredicate, IntUnaryOperator, `int`, (int)]
/// The elements of a view of integers that `int` is enough to compute with, with operations that
/// are done together.
///
/// @param <V> the view
public final class LazyIntView<V extends IntView<V>> extends LazyIntegerView<V, LazyIntView<V>> {
  LazyIntView(V source) {
    this(source, Steps.none(source));
  }

  private LazyIntView(V source, Steps<V> steps) {
    super(source, steps);
  }

  @Override
  LazyIntView<V> with(Steps<V> steps) {
    return new LazyIntView<>(source, steps);
  }

  /// Then adds `operand` to every element.
  ///
  /// @throws ArithmeticException when a result is asked for, if the type can't hold a result
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public LazyIntView<V> plus(int operand) {
    return then((block, _) -> block.plus(operand, block));
  }

  /// [#plus(int)], but results that the type can't hold become what `overflow` says.
  public LazyIntView<V> plus(int operand, Overflow overflow) {
    return then((block, _) -> block.plus(operand, overflow, block));
  }

  /// Then subtracts `operand` from every element.
  ///
  /// @throws ArithmeticException when a result is asked for, if the type can't hold a result
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public LazyIntView<V> minus(int operand) {
    return then((block, _) -> block.minus(operand, block));
  }

  /// [#minus(int)], but results that the type can't hold become what `overflow` says.
  public LazyIntView<V> minus(int operand, Overflow overflow) {
    return then((block, _) -> block.minus(operand, overflow, block));
  }

  /// Then multiplies every element by `operand`.
  ///
  /// @throws ArithmeticException when a result is asked for, if the type can't hold a result
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public LazyIntView<V> times(int operand) {
    return then((block, _) -> block.times(operand, block));
  }

  /// [#times(int)], but results that the type can't hold become what `overflow` says.
  public LazyIntView<V> times(int operand, Overflow overflow) {
    return then((block, _) -> block.times(operand, overflow, block));
  }

  /// Then divides every element by `operand`.
  ///
  /// @throws ArithmeticException when a result is asked for, if the type can't hold a result, or
  ///     `operand` is 0
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public LazyIntView<V> dividedBy(int operand) {
    return then((block, _) -> block.dividedBy(operand, block));
  }

  /// [#dividedBy(int)], but results that the type can't hold become what `overflow` says.
  public LazyIntView<V> dividedBy(int operand, Overflow overflow) {
    return then((block, _) -> block.dividedBy(operand, overflow, block));
  }

  /// Then subtracts every element from `operand`.
  ///
  /// @throws ArithmeticException when a result is asked for, if the type can't hold a result
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public LazyIntView<V> subtractedFrom(int operand) {
    return then((block, _) -> block.subtractedFrom(operand, block));
  }

  /// [#subtractedFrom(int)], but results that the type can't hold become what `overflow` says.
  public LazyIntView<V> subtractedFrom(int operand, Overflow overflow) {
    return then((block, _) -> block.subtractedFrom(operand, overflow, block));
  }

  /// Then divides `operand` by every element.
  ///
  /// @throws ArithmeticException when a result is asked for, if the type can't hold a result, or an
  ///     element is 0
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public LazyIntView<V> dividedInto(int operand) {
    return then((block, _) -> block.dividedInto(operand, block));
  }

  /// [#dividedInto(int)], but results that the type can't hold become what `overflow` says.
  public LazyIntView<V> dividedInto(int operand, Overflow overflow) {
    return then((block, _) -> block.dividedInto(operand, overflow, block));
  }

  /// Then divides every element by `operand`, and rounds down.
  ///
  /// @throws ArithmeticException when a result is asked for, if the type can't hold a quotient, or
  ///     `operand` is 0
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public LazyIntView<V> floorDivide(int operand) {
    return then((block, _) -> block.floorDivide(operand, block));
  }

  /// Then takes the remainder of every element divided by `operand`, with the sign of that.
  ///
  /// @throws ArithmeticException when a result is asked for, if `operand` is 0
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public LazyIntView<V> mod(int operand) {
    return then((block, _) -> block.mod(operand, block));
  }

  /// Then keeps the bits that are set in `operand`.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public LazyIntView<V> and(int operand) {
    return then((block, _) -> block.and(operand, block));
  }

  /// Then sets the bits that are set in `operand`.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public LazyIntView<V> or(int operand) {
    return then((block, _) -> block.or(operand, block));
  }

  /// Then changes the bits that are set in `operand`.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public LazyIntView<V> xor(int operand) {
    return then((block, _) -> block.xor(operand, block));
  }

  /// Then makes every element `element` where `mask` is false.
  ///
  /// @throws IllegalArgumentException if `element` is not in the range of the type, or `mask` has
  ///     another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyIntView<V> select(BoolView mask, int element) {
    return then(mask, (block, first) -> block.select(part(mask, block, first), element, block));
  }

  /// Then raises elements less than `low` to it and lowers those greater than `high` to it.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`, or one of them not in the
  ///     range of the type
  public LazyIntView<V> clip(int low, int high) {
    return then((block, _) -> block.clip(low, high, block));
  }

  /// Then replaces every element by what `function` makes of it, which is called again for
  /// each result that is asked for.
  ///
  /// @throws ArithmeticException when a result is asked for, if what the function gives is not in
  ///     the range of the type
  public LazyIntView<V> map(IntUnaryOperator function) {
    return thenCalling((block, first) -> block.map(function, block, first));
  }

  /// Then drops the elements that `predicate` does not accept.
  public LazyIntView<V> filter(IntPredicate predicate) {
    return thenFiltering((block, _) -> block.filter(predicate, block));
  }

  /// Whether each element is less than `operand`, in a new mask.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public BoolView lessThan(int operand) {
    return mask((block, _) -> block.lessThan(operand));
  }

  /// Whether each element is less than or equal to `operand`, in a new mask.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public BoolView lessThanOrEqual(int operand) {
    return mask((block, _) -> block.lessThanOrEqual(operand));
  }

  /// Whether each element is equal to `operand`, in a new mask.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public BoolView equalTo(int operand) {
    return mask((block, _) -> block.equalTo(operand));
  }

  /// Whether each element is not equal to `operand`, in a new mask.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public BoolView notEqualTo(int operand) {
    return mask((block, _) -> block.notEqualTo(operand));
  }

  /// Whether each element is greater than or equal to `operand`, in a new mask.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public BoolView greaterThanOrEqual(int operand) {
    return mask((block, _) -> block.greaterThanOrEqual(operand));
  }

  /// Whether each element is greater than `operand`, in a new mask.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public BoolView greaterThan(int operand) {
    return mask((block, _) -> block.greaterThan(operand));
  }

  /// The smallest element.
  ///
  /// @throws NoSuchElementException if there is none
  public int min() {
    Count count = new Count();
    Latest min = new Latest();
    run(
        block -> {
          min.result = count.elements == 0 ? block.min() : source.lesser(min.result, block.min());
          count.add(block);
        });
    count.requireElements("min");
    return min.result;
  }

  /// The largest element.
  ///
  /// @throws NoSuchElementException if there is none
  public int max() {
    Count count = new Count();
    Latest max = new Latest();
    run(
        block -> {
          max.result = count.elements == 0 ? block.max() : source.greater(max.result, block.max());
          count.add(block);
        });
    count.requireElements("max");
    return max.result;
  }

  /// Folds the elements, from the first to the last, into `identity`.
  public int reduce(int identity, IntBinaryOperator operator) {
    Latest fold = new Latest();
    fold.result = identity;
    run(block -> fold.result = block.reduce(fold.result, operator));
    return fold.result;
  }

  /// The result of the blocks so far.
  private static final class Latest {
    int result;
  }
}
