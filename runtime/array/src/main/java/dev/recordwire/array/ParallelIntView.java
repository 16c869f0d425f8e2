package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import java.util.NoSuchElementException;
import java.util.function.IntUnaryOperator;

// dtype computed: int min, int max, int low, int high, Integer min, Integer max, int operand
// dtype computed: int element, IntUnaryOperator, `int`, (int)]
/// The elements of a view of integers that `int` is enough to compute with, with operations that
/// several threads work on.
///
/// @param <V> the view
public final class ParallelIntView<V extends IntView<V>> extends ParallelIntegerView<V> {
  ParallelIntView(V view, ParallelParts parts) {
    super(view, parts);
  }

  /// The smallest element.
  ///
  /// @throws NoSuchElementException if there is none
  public int min() {
    view.requireElements("min");
    Integer min = combine((from, to) -> view.slice(from, to).min(), view::lesser);
    return min;
  }

  /// The largest element.
  ///
  /// @throws NoSuchElementException if there is none
  public int max() {
    view.requireElements("max");
    Integer max = combine((from, to) -> view.slice(from, to).max(), view::greater);
    return max;
  }

  /// The sums of these elements and `operand`, as a new view.
  ///
  /// @throws ArithmeticException if the type can't hold a result
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public V plus(int operand) {
    return combined(Operator.PLUS, Overflow.THROW, operand);
  }

  /// [#plus(int)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public V plus(int operand, Overflow overflow) {
    return combined(Operator.PLUS, overflow, operand);
  }

  /// These elements minus `operand`, as a new view.
  ///
  /// @throws ArithmeticException if the type can't hold a result
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public V minus(int operand) {
    return combined(Operator.MINUS, Overflow.THROW, operand);
  }

  /// [#minus(int)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public V minus(int operand, Overflow overflow) {
    return combined(Operator.MINUS, overflow, operand);
  }

  /// The products of these elements and `operand`, as a new view.
  ///
  /// @throws ArithmeticException if the type can't hold a result
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public V times(int operand) {
    return combined(Operator.TIMES, Overflow.THROW, operand);
  }

  /// [#times(int)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public V times(int operand, Overflow overflow) {
    return combined(Operator.TIMES, overflow, operand);
  }

  /// These elements divided by `operand`, as a new view.
  ///
  /// @throws ArithmeticException if the type can't hold a result, or `operand` is 0
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public V dividedBy(int operand) {
    return combined(Operator.DIVIDED_BY, Overflow.THROW, operand);
  }

  /// [#dividedBy(int)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW], or `operand`
  ///     is 0
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public V dividedBy(int operand, Overflow overflow) {
    return combined(Operator.DIVIDED_BY, overflow, operand);
  }

  /// `operand` minus each of these elements, as a new view.
  ///
  /// @throws ArithmeticException if the type can't hold a result
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public V subtractedFrom(int operand) {
    return combined(Operator.SUBTRACTED_FROM, Overflow.THROW, operand);
  }

  /// [#subtractedFrom(int)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW]
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public V subtractedFrom(int operand, Overflow overflow) {
    return combined(Operator.SUBTRACTED_FROM, overflow, operand);
  }

  /// `operand` divided by each of these elements, as a new view.
  ///
  /// @throws ArithmeticException if the type can't hold a result, or an element is 0
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public V dividedInto(int operand) {
    return combined(Operator.DIVIDED_INTO, Overflow.THROW, operand);
  }

  /// [#dividedInto(int)], but results that the type can't hold become what `overflow` says.
  ///
  /// @throws ArithmeticException if there are such and `overflow` is [Overflow#THROW], or an
  ///     element is 0
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public V dividedInto(int operand, Overflow overflow) {
    return combined(Operator.DIVIDED_INTO, overflow, operand);
  }

  private V combined(Operator operator, Overflow overflow, int operand) {
    return computed((part, target) -> part.combined(operator, overflow, operand, target));
  }

  /// These elements divided by `operand`, rounded down, as a new view.
  ///
  /// @throws ArithmeticException if the type can't hold a quotient, or `operand` is 0
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public V floorDivide(int operand) {
    return computed((part, target) -> part.floorDivide(operand, target));
  }

  /// The remainders of these elements divided by `operand`, with the sign of that, as a new view.
  ///
  /// @throws ArithmeticException if `operand` is 0
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public V mod(int operand) {
    return computed((part, target) -> part.mod(operand, target));
  }

  /// The bits that are set in each element and in `operand`, as a new view.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public V and(int operand) {
    return combined(Operator.BIT_AND, Overflow.WRAP, operand);
  }

  /// The bits that are set in each element, in `operand`, or in both, as a new view.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public V or(int operand) {
    return combined(Operator.BIT_OR, Overflow.WRAP, operand);
  }

  /// The bits that are set in each element or in `operand`, but not in both, as a new view.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public V xor(int operand) {
    return combined(Operator.BIT_XOR, Overflow.WRAP, operand);
  }

  /// Whether each element is less than `operand`, in a new mask.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public BoolView lessThan(int operand) {
    return mask(view, (part, _) -> part.lessThan(operand));
  }

  /// Whether each element is less than or equal to `operand`, in a new mask.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public BoolView lessThanOrEqual(int operand) {
    return mask(view, (part, _) -> part.lessThanOrEqual(operand));
  }

  /// Whether each element is equal to `operand`, in a new mask.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public BoolView equalTo(int operand) {
    return mask(view, (part, _) -> part.equalTo(operand));
  }

  /// Whether each element is not equal to `operand`, in a new mask.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public BoolView notEqualTo(int operand) {
    return mask(view, (part, _) -> part.notEqualTo(operand));
  }

  /// Whether each element is greater than or equal to `operand`, in a new mask.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public BoolView greaterThanOrEqual(int operand) {
    return mask(view, (part, _) -> part.greaterThanOrEqual(operand));
  }

  /// Whether each element is greater than `operand`, in a new mask.
  ///
  /// @throws IllegalArgumentException if `operand` is not in the range of the type
  public BoolView greaterThan(int operand) {
    return mask(view, (part, _) -> part.greaterThan(operand));
  }

  /// The element of this view where `mask` is true, and `element` elsewhere, as a new view.
  ///
  /// @throws IllegalArgumentException if `element` is not in the range of the type, or `mask` has
  ///     another size
  public V select(BoolView mask, int element) {
    return selected(mask, (part, truths, target) -> part.select(truths, element, target));
  }

  /// Raises elements less than `low` to it and lowers those greater than `high` to it, in
  /// place.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`, or one of them not in the
  ///     range of the type
  /// @throws UnsupportedOperationException if the view is read-only
  public void clip(int low, int high) {
    change(part -> part.clip(low, high));
  }

  /// Makes every element `element`.
  ///
  /// @throws IllegalArgumentException if `element` is not in the range of the type
  /// @throws UnsupportedOperationException if the view is read-only
  public void fill(int element) {
    change(part -> part.fill(element));
  }

  /// A new view of what `function` makes of each element. Several threads call the function.
  ///
  /// @throws ArithmeticException if what the function gives is not in the range of the type
  public V map(IntUnaryOperator function) {
    return map(function, view.newZeros(view.size));
  }

  /// Puts what `function` makes of each element into `target`, and returns that. Several
  /// threads call the function.
  ///
  /// @throws ArithmeticException if what the function gives is not in the range of the type
  /// @throws IllegalArgumentException if `target` has another number of elements
  /// @throws UnsupportedOperationException if `target` is read-only
  public V map(IntUnaryOperator function, V target) {
    return fill(
        target,
        view,
        (from, to) -> view.slice(from, to).map(function, target.slice(from, to), from));
  }

  /// Replaces each element by what `function` makes of it. Several threads call the function;
  /// if it throws, other elements may have changed by then.
  ///
  /// @throws ArithmeticException if what the function gives is not in the range of the type
  /// @throws UnsupportedOperationException if the view is read-only
  public void mapInPlace(IntUnaryOperator function) {
    map(function, view);
  }
}
