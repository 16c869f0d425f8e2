// Longer than 400 lines: it is the list of operations on floating-point numbers.
package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import java.util.NoSuchElementException;
import java.util.function.DoubleUnaryOperator;

// dtype carrier: double min, double max, double operand, double element, double low, double high
// dtype carrier: double factor, double addend, Double min, Double max, DoubleUnaryOperator
// dtype carrier: (double)], (double, double)]
/// The elements of a [Float64View], with operations that several threads work on.
public final class ParallelFloat64View extends ParallelFloatView<Float64View> {
  ParallelFloat64View(Float64View view, ParallelParts parts) {
    super(view, parts);
  }

  /// The smallest element, as [Math#min] has it.
  ///
  /// @throws NoSuchElementException if there is none
  public double min() {
    view.requireElements("min");
    Double min = combine((from, to) -> view.slice(from, to).min(), Math::min);
    return min;
  }

  /// The largest element, as [Math#max] has it.
  ///
  /// @throws NoSuchElementException if there is none
  public double max() {
    view.requireElements("max");
    Double max = combine((from, to) -> view.slice(from, to).max(), Math::max);
    return max;
  }

  @Override
  double least() {
    return min();
  }

  @Override
  double most() {
    return max();
  }

  // dtype if float32
  // | /// The sum of products that [Float32View#dotInFloat32] gives.
  // | ///
  // | /// @throws IllegalArgumentException if the views have different sizes
  // | public float dotInFloat32(Float32View other) {
  // |   view.requireSameSize(other);
  // |   Float dot =
  // |       combine(
  // |           (from, to) -> view.slice(from, to).dotInFloat32(other.slice(from, to)),
  // |           Float::sum,
  // |           other);
  // |   return Float.isNaN(dot) ? Float.NaN : dot;
  // | }
  // |
  // dtype end

  /// The sums of these elements and `operand`, as a new view.
  public Float64View plus(double operand) {
    return plus(operand, view.newZeros(view.size));
  }

  /// [#plus(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View plus(double operand, Float64View target) {
    return combined(Operator.PLUS, operand, target);
  }

  /// These elements minus `operand`, as a new view.
  public Float64View minus(double operand) {
    return minus(operand, view.newZeros(view.size));
  }

  /// [#minus(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View minus(double operand, Float64View target) {
    return combined(Operator.MINUS, operand, target);
  }

  /// The products of these elements and `operand`, as a new view.
  public Float64View times(double operand) {
    return times(operand, view.newZeros(view.size));
  }

  /// [#times(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View times(double operand, Float64View target) {
    return combined(Operator.TIMES, operand, target);
  }

  /// These elements divided by `operand`, as a new view.
  public Float64View dividedBy(double operand) {
    return dividedBy(operand, view.newZeros(view.size));
  }

  /// [#dividedBy(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View dividedBy(double operand, Float64View target) {
    return combined(Operator.DIVIDED_BY, operand, target);
  }

  /// `operand` minus each of these elements, as a new view.
  public Float64View subtractedFrom(double operand) {
    return subtractedFrom(operand, view.newZeros(view.size));
  }

  /// [#subtractedFrom(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View subtractedFrom(double operand, Float64View target) {
    return combined(Operator.SUBTRACTED_FROM, operand, target);
  }

  /// `operand` divided by each of these elements, as a new view.
  public Float64View dividedInto(double operand) {
    return dividedInto(operand, view.newZeros(view.size));
  }

  /// [#dividedInto(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View dividedInto(double operand, Float64View target) {
    return combined(Operator.DIVIDED_INTO, operand, target);
  }

  /// [Float64View#pow(double)] on several threads, as a new view.
  public Float64View pow(double operand) {
    return pow(operand, view.newZeros(view.size));
  }

  /// [#pow(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View pow(double operand, Float64View target) {
    return combined(Operator.POW, operand, target);
  }

  /// [Float64View#hypot(double)] on several threads, as a new view.
  public Float64View hypot(double operand) {
    return hypot(operand, view.newZeros(view.size));
  }

  /// [#hypot(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View hypot(double operand, Float64View target) {
    return combined(Operator.HYPOT, operand, target);
  }

  /// [Float64View#atan2(double)] on several threads, as a new view.
  public Float64View atan2(double operand) {
    return atan2(operand, view.newZeros(view.size));
  }

  /// [#atan2(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View atan2(double operand, Float64View target) {
    return combined(Operator.ATAN2, operand, target);
  }

  /// [Float64View#mod(double)] on several threads, as a new view.
  public Float64View mod(double operand) {
    return mod(operand, view.newZeros(view.size));
  }

  /// [#mod(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View mod(double operand, Float64View target) {
    return combined(Operator.MOD, operand, target);
  }

  /// [Float64View#floorDivide(double)] on several threads, as a new view.
  public Float64View floorDivide(double operand) {
    return floorDivide(operand, view.newZeros(view.size));
  }

  /// [#floorDivide(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View floorDivide(double operand, Float64View target) {
    return combined(Operator.FLOOR_DIVIDE, operand, target);
  }

  /// [Float64View#fmin(double)] on several threads, as a new view.
  public Float64View fmin(double operand) {
    return fmin(operand, view.newZeros(view.size));
  }

  /// [#fmin(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View fmin(double operand, Float64View target) {
    return combined(Operator.FMIN, operand, target);
  }

  /// [Float64View#fmax(double)] on several threads, as a new view.
  public Float64View fmax(double operand) {
    return fmax(operand, view.newZeros(view.size));
  }

  /// [#fmax(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View fmax(double operand, Float64View target) {
    return combined(Operator.FMAX, operand, target);
  }

  /// Each element times `factor`, rounded, plus `addend`, as a new view.
  public Float64View timesPlus(double factor, double addend) {
    return timesPlus(factor, addend, view.newZeros(view.size));
  }

  /// [#timesPlus(double, double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View timesPlus(double factor, double addend, Float64View target) {
    return fill(
        target,
        view,
        (from, to) -> view.slice(from, to).timesPlus(factor, addend, target.slice(from, to)));
  }

  /// Adds `operand` to these, in place.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void add(double operand) {
    combined(Operator.PLUS, operand, view);
  }

  /// Subtracts `operand` from these, in place.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void subtract(double operand) {
    combined(Operator.MINUS, operand, view);
  }

  /// Multiplies these by `operand`, in place.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void multiply(double operand) {
    combined(Operator.TIMES, operand, view);
  }

  /// Divides these by `operand`, in place.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void divide(double operand) {
    combined(Operator.DIVIDED_BY, operand, view);
  }

  private Float64View combined(Operator operator, double operand, Float64View target) {
    return fill(
        target,
        view,
        (from, to) -> view.slice(from, to).combined(operator, operand, target.slice(from, to)));
  }

  /// Whether each element is less than `operand`, in a new mask. NaN is less than none.
  public BoolView lessThan(double operand) {
    return mask(view, (part, _) -> part.lessThan(operand));
  }

  /// Whether each element is less than or equal to `operand`, in a new mask. NaN is neither.
  public BoolView lessThanOrEqual(double operand) {
    return mask(view, (part, _) -> part.lessThanOrEqual(operand));
  }

  /// Whether each element is equal to `operand`, in a new mask. NaN is unequal to all.
  public BoolView equalTo(double operand) {
    return mask(view, (part, _) -> part.equalTo(operand));
  }

  /// Whether each element is not equal to `operand`, in a new mask. NaN is unequal to all.
  public BoolView notEqualTo(double operand) {
    return mask(view, (part, _) -> part.notEqualTo(operand));
  }

  /// Whether each element is greater than or equal to `operand`, in a new mask. NaN is neither.
  public BoolView greaterThanOrEqual(double operand) {
    return mask(view, (part, _) -> part.greaterThanOrEqual(operand));
  }

  /// Whether each element is greater than `operand`, in a new mask. NaN is greater than none.
  public BoolView greaterThan(double operand) {
    return mask(view, (part, _) -> part.greaterThan(operand));
  }

  /// The element of this view where `mask` is true, and `element` elsewhere, as a new view.
  ///
  /// @throws IllegalArgumentException if `mask` has another size
  public Float64View select(BoolView mask, double element) {
    return selected(mask, (part, truths, target) -> part.select(truths, element, target));
  }

  /// Raises elements less than `low` to it and lowers those greater than `high` to it, in
  /// place. NaN stays NaN.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`, or one of them is NaN
  /// @throws UnsupportedOperationException if the view is read-only
  public void clip(double low, double high) {
    change(part -> part.clip(low, high));
  }

  /// Makes every element `element`.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void fill(double element) {
    change(part -> part.fill(element));
  }

  /// A new view of what `function` makes of each element. Several threads call the function.
  public Float64View map(DoubleUnaryOperator function) {
    return map(function, view.newZeros(view.size));
  }

  /// Puts what `function` makes of each element into `target`, and returns that. Several
  /// threads call the function.
  ///
  /// @throws IllegalArgumentException if `target` has another number of elements
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View map(DoubleUnaryOperator function, Float64View target) {
    return fill(
        target, view, (from, to) -> view.slice(from, to).map(function, target.slice(from, to)));
  }

  /// Replaces each element by what `function` makes of it. Several threads call the function;
  /// if it throws, other elements may have changed by then.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void mapInPlace(DoubleUnaryOperator function) {
    map(function, view);
  }
}
