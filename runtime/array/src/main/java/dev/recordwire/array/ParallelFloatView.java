package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.number.TreeSum;

/// The elements of a view of floating-point numbers, with operations that several threads work on.
///
/// @param <V> the view
public abstract sealed class ParallelFloatView<V extends FloatView<V>> extends ParallelView<V>
    implements ParallelFloatFunctions<V> permits ParallelFloat32View, ParallelFloat64View {
  ParallelFloatView(V view, ParallelParts parts) {
    super(view, parts);
  }

  /// The sum of the elements; 0 if there are none.
  public final double sum() {
    Double sum = combine((from, to) -> view.slice(from, to).sum(), Double::sum);
    return TreeSum.canonical(sum);
  }

  @Override
  public final double mean() {
    view.requireElements("mean");
    double sum = sum();
    return Rescaled.isNumber(sum) ? sum / view.size : Rescaled.mean(view);
  }

  /// The sum of the products of these elements and those of `other`; 0 if there are none.
  ///
  /// @throws IllegalArgumentException if `other` has another size
  public final double dot(V other) {
    view.requireSameSize(other);
    Double dot =
        combine((from, to) -> view.slice(from, to).dot(other.slice(from, to)), Double::sum, other);
    return TreeSum.canonical(dot);
  }

  @Override
  public final double variance(int ddof) {
    double variance = roundedVariance(ddof);
    return Rescaled.isSafe(variance) ? variance : Rescaled.variance(view, ddof);
  }

  @Override
  public final double std(int ddof) {
    double variance = roundedVariance(ddof);
    return Rescaled.isSafe(variance) ? Math.sqrt(variance) : Rescaled.std(view, ddof);
  }

  /// [#plus(NumberView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V plus(V other, V target) {
    return combined(Operator.PLUS, other, target);
  }

  /// [#minus(NumberView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V minus(V other, V target) {
    return combined(Operator.MINUS, other, target);
  }

  /// [#times(NumberView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V times(V other, V target) {
    return combined(Operator.TIMES, other, target);
  }

  /// [#dividedBy(NumberView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V dividedBy(V other, V target) {
    return combined(Operator.DIVIDED_BY, other, target);
  }

  /// The elements with their signs changed, as a new view.
  public final V negate() {
    return negate(newZeros());
  }

  /// [#negate()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V negate(V target) {
    return changed(Operator.NEGATE, target);
  }

  /// The elements without their signs, as a new view.
  public final V abs() {
    return abs(newZeros());
  }

  /// [#abs()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V abs(V target) {
    return changed(Operator.ABS, target);
  }

  /// The square roots of the elements, as a new view.
  public final V sqrt() {
    return sqrt(newZeros());
  }

  /// [#sqrt()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V sqrt(V target) {
    return changed(Operator.SQRT, target);
  }

  /// Adds the elements of `other` to these, in place.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if the view is read-only
  public final void add(V other) {
    combined(Operator.PLUS, other, view);
  }

  /// Subtracts the elements of `other` from these, in place.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if the view is read-only
  public final void subtract(V other) {
    combined(Operator.MINUS, other, view);
  }

  /// Multiplies these by the elements of `other`, in place.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if the view is read-only
  public final void multiply(V other) {
    combined(Operator.TIMES, other, view);
  }

  /// Divides these by the elements of `other`, in place.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if the view is read-only
  public final void divide(V other) {
    combined(Operator.DIVIDED_BY, other, view);
  }

  final V combined(Operator operator, V other, V target) {
    return fill(
        target,
        other,
        (from, to) ->
            view.slice(from, to).combined(operator, other.slice(from, to), target.slice(from, to)));
  }

  final V changed(Operator operator, V target) {
    return fill(
        target, view, (from, to) -> view.slice(from, to).changed(operator, target.slice(from, to)));
  }

  @Override
  public final void scale(double factor) {
    change(part -> part.scale(factor));
  }

  @Override
  final V combined(Operator operator, V other) {
    return combined(operator, other, newZeros());
  }

  final V newZeros() {
    return view.newZeros(view.size);
  }
}
