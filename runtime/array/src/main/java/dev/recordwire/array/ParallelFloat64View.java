package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Deviations;
import java.util.NoSuchElementException;
import java.util.function.DoubleUnaryOperator;

// dtype held: double min, double max, double operand, double element
// dtype held: Double min, Double max, DoubleUnaryOperator
// dtype keep: for float64, in float64
/// The elements of a [Float64View], with operations that several threads work on: those of
/// the pool that the caller runs in, or else of the common one.
///
/// A few elements are left to the caller's thread alone; so are those in memory that other
/// threads may not access, as that of a confined arena, and a target that overlaps a source.
/// Results are those of [Float64View], to the last bit, whatever the number of threads: a
/// sum's order is a tree, and threads take its branches.
public final class ParallelFloat64View {
  private final Float64View view;
  private final ParallelParts parts;

  ParallelFloat64View(Float64View view, ParallelParts parts) {
    this.view = view;
    this.parts = parts;
  }

  /// The elements, with operations for one thread.
  public Float64View sequential() {
    return view;
  }

  /// The sum of the elements, taken in float64; 0 if there are none.
  public double sum() {
    Double sum = parts.combine((from, to) -> view.slice(from, to).sum(), Double::sum, view);
    return TreeSum.canonical(sum);
  }

  /// The mean of the elements: their sum divided by their number.
  ///
  /// @throws NoSuchElementException if there are none
  public double mean() {
    view.requireElements("mean");
    double sum = sum();
    return Rescaled.isNumber(sum) ? sum / view.size : Rescaled.mean(view);
  }

  /// The smallest element, as [Math#min] has it.
  ///
  /// @throws NoSuchElementException if there is none
  public double min() {
    view.requireElements("min");
    Double min = parts.combine((from, to) -> view.slice(from, to).min(), Math::min, view);
    return min;
  }

  /// The largest element, as [Math#max] has it.
  ///
  /// @throws NoSuchElementException if there is none
  public double max() {
    view.requireElements("max");
    Double max = parts.combine((from, to) -> view.slice(from, to).max(), Math::max, view);
    return max;
  }

  /// The sum of the products of these elements and those of `other`; 0 if there are none.
  ///
  /// @throws IllegalArgumentException if `other` has another size
  public double dot(Float64View other) {
    view.requireSameSize(other);
    Double dot =
        parts.combine(
            (from, to) -> view.slice(from, to).dot(other.slice(from, to)),
            Double::sum,
            view,
            other);
    return TreeSum.canonical(dot);
  }

  /// The variance: the mean of the squared differences from the mean.
  ///
  /// @throws NoSuchElementException if there are no elements
  public double variance() {
    return variance(0);
  }

  /// The variance with `ddof` degrees of freedom less; NaN if there are no more elements than
  /// that.
  ///
  /// @throws NoSuchElementException if there are no elements
  public double variance(int ddof) {
    double variance = direct(ddof);
    return Rescaled.isSafe(variance) ? variance : Rescaled.variance(view, ddof);
  }

  /// The standard deviation: the square root of the variance.
  ///
  /// @throws NoSuchElementException if there are no elements
  public double std() {
    return std(0);
  }

  /// The square root of the variance with `ddof` degrees of freedom less.
  ///
  /// @throws NoSuchElementException if there are no elements
  public double std(int ddof) {
    double variance = direct(ddof);
    return Rescaled.isSafe(variance) ? Math.sqrt(variance) : Rescaled.std(view, ddof);
  }

  /// The variance, unless squares are too large or too small for it.
  private double direct(int ddof) {
    view.requireElements("variance");
    double mean = mean();
    return parts
        .combine((from, to) -> view.slice(from, to).deviations(mean), Deviations::and, view)
        .variance(view.size, ddof);
  }

  /// How many elements lie in each of `bins` bins of equal width between the smallest and the
  /// largest.
  ///
  /// @throws IllegalArgumentException if `bins` is less than 1 or too many for float64 to tell
  ///     their ends apart, or an element is infinite or NaN
  public Histogram histogram(int bins) {
    return view.size == 0 ? view.histogram(bins) : histogram(bins, min(), max());
  }

  /// How many elements lie in each of `bins` bins of equal width from `low` to `high`.
  ///
  /// @throws IllegalArgumentException if `bins` is less than 1 or too many for float64 to tell
  ///     their ends apart, `low` greater than `high`, or one of them infinite or NaN
  public Histogram histogram(int bins, double low, double high) {
    return parts.combine(
        (from, to) -> view.slice(from, to).histogram(bins, low, high), Histogram::and, view);
  }

  /// The index of the first of the smallest elements.
  ///
  /// @throws NoSuchElementException if there are no elements
  public long argMin() {
    view.requireElements("argMin");
    Long index =
        parts.combine(
            (from, to) -> from + view.slice(from, to).argMin(),
            (first, second) ->
                Float64View.of(view.get(first), view.get(second)).argMin() == 0 ? first : second,
            view);
    return index;
  }

  /// The index of the first of the largest elements.
  ///
  /// @throws NoSuchElementException if there are no elements
  public long argMax() {
    view.requireElements("argMax");
    Long index =
        parts.combine(
            (from, to) -> from + view.slice(from, to).argMax(),
            (first, second) ->
                Float64View.of(view.get(first), view.get(second)).argMax() == 0 ? first : second,
            view);
    return index;
  }

  /// The sums of these elements and those of `other`, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View plus(Float64View other) {
    return plus(other, Float64View.zeros(view.size));
  }

  /// The sums of these elements and `operand`, as a new view.
  public Float64View plus(double operand) {
    return plus(operand, Float64View.zeros(view.size));
  }

  /// The sums of these elements and those of `other`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View plus(Float64View other, Float64View target) {
    return fill(
        target,
        other,
        (from, to) -> view.slice(from, to).plus(other.slice(from, to), target.slice(from, to)));
  }

  /// The sums of these elements and `operand`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View plus(double operand, Float64View target) {
    return fill(
        target, view, (from, to) -> view.slice(from, to).plus(operand, target.slice(from, to)));
  }

  /// These elements minus those of `other`, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View minus(Float64View other) {
    return minus(other, Float64View.zeros(view.size));
  }

  /// These elements minus `operand`, as a new view.
  public Float64View minus(double operand) {
    return minus(operand, Float64View.zeros(view.size));
  }

  /// These elements minus those of `other`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View minus(Float64View other, Float64View target) {
    return fill(
        target,
        other,
        (from, to) -> view.slice(from, to).minus(other.slice(from, to), target.slice(from, to)));
  }

  /// These elements minus `operand`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View minus(double operand, Float64View target) {
    return fill(
        target, view, (from, to) -> view.slice(from, to).minus(operand, target.slice(from, to)));
  }

  /// The products of these elements and those of `other`, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View times(Float64View other) {
    return times(other, Float64View.zeros(view.size));
  }

  /// The products of these elements and `operand`, as a new view.
  public Float64View times(double operand) {
    return times(operand, Float64View.zeros(view.size));
  }

  /// The products of these elements and those of `other`, written to `target`, which is
  /// returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View times(Float64View other, Float64View target) {
    return fill(
        target,
        other,
        (from, to) -> view.slice(from, to).times(other.slice(from, to), target.slice(from, to)));
  }

  /// The products of these elements and `operand`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View times(double operand, Float64View target) {
    return fill(
        target, view, (from, to) -> view.slice(from, to).times(operand, target.slice(from, to)));
  }

  /// These elements divided by those of `other`, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View dividedBy(Float64View other) {
    return dividedBy(other, Float64View.zeros(view.size));
  }

  /// These elements divided by `operand`, as a new view.
  public Float64View dividedBy(double operand) {
    return dividedBy(operand, Float64View.zeros(view.size));
  }

  /// These elements divided by those of `other`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View dividedBy(Float64View other, Float64View target) {
    return fill(
        target,
        other,
        (from, to) ->
            view.slice(from, to).dividedBy(other.slice(from, to), target.slice(from, to)));
  }

  /// These elements divided by `operand`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View dividedBy(double operand, Float64View target) {
    return fill(
        target,
        view,
        (from, to) -> view.slice(from, to).dividedBy(operand, target.slice(from, to)));
  }

  /// The elements with their signs changed, as a new view.
  public Float64View negate() {
    return negate(Float64View.zeros(view.size));
  }

  /// The elements with their signs changed, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View negate(Float64View target) {
    return fill(target, view, (from, to) -> view.slice(from, to).negate(target.slice(from, to)));
  }

  /// The elements without their signs, as a new view.
  public Float64View abs() {
    return abs(Float64View.zeros(view.size));
  }

  /// The elements without their signs, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View abs(Float64View target) {
    return fill(target, view, (from, to) -> view.slice(from, to).abs(target.slice(from, to)));
  }

  /// The square roots of the elements, as a new view.
  public Float64View sqrt() {
    return sqrt(Float64View.zeros(view.size));
  }

  /// The square roots of the elements, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View sqrt(Float64View target) {
    return fill(target, view, (from, to) -> view.slice(from, to).sqrt(target.slice(from, to)));
  }

  /// Each element times `factor`, rounded, plus `addend`, as a new view.
  public Float64View timesPlus(double factor, double addend) { // dtype held: double
    return timesPlus(factor, addend, Float64View.zeros(view.size));
  }

  /// Each element times `factor`, rounded, plus `addend`, written to `target`, which is
  /// returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View timesPlus(
      double factor, double addend, Float64View target) { // dtype held: double
    return fill(
        target,
        view,
        (from, to) -> view.slice(from, to).timesPlus(factor, addend, target.slice(from, to)));
  }

  /// Multiplies every element by `factor`, in place. Products are rounded to float64.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void scale(double factor) {
    view.requireWritable();
    parts.run((from, to) -> view.slice(from, to).scale(factor), view);
  }

  /// Raises elements less than `low` to it and lowers those greater than `high` to it, in
  /// place. NaN stays NaN.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`, or one of them is NaN
  /// @throws UnsupportedOperationException if the view is read-only
  public void clip(double low, double high) { // dtype held: double
    view.requireWritable();
    parts.run((from, to) -> view.slice(from, to).clip(low, high), view);
  }

  /// Adds the elements of `other` to these, in place.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if the view is read-only
  public void add(Float64View other) {
    plus(other, view);
  }

  /// Adds `operand` to these, in place.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void add(double operand) {
    plus(operand, view);
  }

  /// Subtracts the elements of `other` from these, in place.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if the view is read-only
  public void subtract(Float64View other) {
    minus(other, view);
  }

  /// Subtracts `operand` from these, in place.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void subtract(double operand) {
    minus(operand, view);
  }

  /// Multiplies these by the elements of `other`, in place.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if the view is read-only
  public void multiply(Float64View other) {
    times(other, view);
  }

  /// Multiplies these by `operand`, in place.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void multiply(double operand) {
    times(operand, view);
  }

  /// Divides these by the elements of `other`, in place.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if the view is read-only
  public void divide(Float64View other) {
    dividedBy(other, view);
  }

  /// Divides these by `operand`, in place.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void divide(double operand) {
    dividedBy(operand, view);
  }

  /// Makes every element `element`.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void fill(double element) {
    view.requireWritable();
    parts.run((from, to) -> view.slice(from, to).fill(element), view);
  }

  /// What `function` makes of each element, as a new view. Several threads call the function.
  public Float64View map(DoubleUnaryOperator function) {
    return map(function, Float64View.zeros(view.size));
  }

  /// Puts what `function` makes of each element into `target`, and returns that. Several
  /// threads call the function.
  ///
  /// @throws IllegalArgumentException if `target` has another number of elements
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View map(DoubleUnaryOperator function, Float64View target) {
    return fill(
        target,
        view,
        (from, to) ->
            Float64Blocks.map(view.slice(from, to), function, target.slice(from, to), from));
  }

  /// Replaces each element by what `function` makes of it. Several threads call the function;
  /// if it throws, other elements may have changed by then.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void mapInPlace(DoubleUnaryOperator function) {
    map(function, view);
  }

  /// Does the work on all elements of this view, `other` and `target`, and returns that.
  private Float64View fill(Float64View target, Float64View other, ParallelParts.Action work) {
    view.requireSameSize(other);
    view.requireSameSize(target);
    target.requireWritable();
    parts.run(work, view, other, target);
    return target;
  }
}
