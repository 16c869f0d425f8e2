// Longer than 400 lines: it is the list of operations on floating-point numbers.
package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.statistics.TreeSum;
import java.util.NoSuchElementException;
import java.util.function.DoubleUnaryOperator;

// dtype carrier: double min, double max, double operand, double element, double low, double high
// dtype carrier: double factor, double addend, Double min, Double max, DoubleUnaryOperator
// dtype carrier: (double)], (double, double)]
// dtype keep: void scale(double factor)
/// The elements of a [Float64View], with operations that several threads work on.
public final class ParallelFloat64View extends ParallelView<Float64View> {
  ParallelFloat64View(Float64View view, ParallelParts parts) {
    super(view, parts);
  }

  /// The sum of the elements; 0 if there are none.
  public double sum() {
    Double sum = combine((from, to) -> view.slice(from, to).sum(), Double::sum);
    return TreeSum.canonical(sum);
  }

  @Override
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

  /// The sum of the products of these elements and those of `other`; 0 if there are none.
  ///
  /// @throws IllegalArgumentException if `other` has another size
  public double dot(Float64View other) {
    view.requireSameSize(other);
    Double dot =
        combine((from, to) -> view.slice(from, to).dot(other.slice(from, to)), Double::sum, other);
    return TreeSum.canonical(dot);
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

  @Override
  public double variance(int ddof) {
    double variance = roundedVariance(ddof);
    return Rescaled.isSafe(variance) ? variance : Rescaled.variance(view, ddof);
  }

  @Override
  public double std(int ddof) {
    double variance = roundedVariance(ddof);
    return Rescaled.isSafe(variance) ? Math.sqrt(variance) : Rescaled.std(view, ddof);
  }

  /// The sums of these elements and `operand`, as a new view.
  public Float64View plus(double operand) {
    return plus(operand, view.newZeros(view.size));
  }

  /// [#plus(NumberView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View plus(Float64View other, Float64View target) {
    return combined(Operator.PLUS, other, target);
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

  /// [#minus(NumberView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View minus(Float64View other, Float64View target) {
    return combined(Operator.MINUS, other, target);
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

  /// [#times(NumberView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View times(Float64View other, Float64View target) {
    return combined(Operator.TIMES, other, target);
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

  /// [#dividedBy(NumberView)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View dividedBy(Float64View other, Float64View target) {
    return combined(Operator.DIVIDED_BY, other, target);
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

  /// The elements with their signs changed, as a new view.
  public Float64View negate() {
    return negate(view.newZeros(view.size));
  }

  /// [#negate()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View negate(Float64View target) {
    return changed(Operator.NEGATE, target);
  }

  /// The elements without their signs, as a new view.
  public Float64View abs() {
    return abs(view.newZeros(view.size));
  }

  /// [#abs()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View abs(Float64View target) {
    return changed(Operator.ABS, target);
  }

  /// The square roots of the elements, as a new view.
  public Float64View sqrt() {
    return sqrt(view.newZeros(view.size));
  }

  /// [#sqrt()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View sqrt(Float64View target) {
    return changed(Operator.SQRT, target);
  }

  /// [FloatFunctions#exp()] on several threads, as a new view.
  public Float64View exp() {
    return exp(view.newZeros(view.size));
  }

  /// [#exp()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View exp(Float64View target) {
    return changed(Operator.EXP, target);
  }

  /// [FloatFunctions#expm1()] on several threads, as a new view.
  public Float64View expm1() {
    return expm1(view.newZeros(view.size));
  }

  /// [#expm1()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View expm1(Float64View target) {
    return changed(Operator.EXPM1, target);
  }

  /// [FloatFunctions#log()] on several threads, as a new view.
  public Float64View log() {
    return log(view.newZeros(view.size));
  }

  /// [#log()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View log(Float64View target) {
    return changed(Operator.LOG, target);
  }

  /// [FloatFunctions#log1p()] on several threads, as a new view.
  public Float64View log1p() {
    return log1p(view.newZeros(view.size));
  }

  /// [#log1p()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View log1p(Float64View target) {
    return changed(Operator.LOG1P, target);
  }

  /// [FloatFunctions#log2()] on several threads, as a new view.
  public Float64View log2() {
    return log2(view.newZeros(view.size));
  }

  /// [#log2()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View log2(Float64View target) {
    return changed(Operator.LOG2, target);
  }

  /// [FloatFunctions#log10()] on several threads, as a new view.
  public Float64View log10() {
    return log10(view.newZeros(view.size));
  }

  /// [#log10()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View log10(Float64View target) {
    return changed(Operator.LOG10, target);
  }

  /// [FloatFunctions#cbrt()] on several threads, as a new view.
  public Float64View cbrt() {
    return cbrt(view.newZeros(view.size));
  }

  /// [#cbrt()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View cbrt(Float64View target) {
    return changed(Operator.CBRT, target);
  }

  /// [FloatFunctions#sin()] on several threads, as a new view.
  public Float64View sin() {
    return sin(view.newZeros(view.size));
  }

  /// [#sin()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View sin(Float64View target) {
    return changed(Operator.SIN, target);
  }

  /// [FloatFunctions#cos()] on several threads, as a new view.
  public Float64View cos() {
    return cos(view.newZeros(view.size));
  }

  /// [#cos()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View cos(Float64View target) {
    return changed(Operator.COS, target);
  }

  /// [FloatFunctions#tan()] on several threads, as a new view.
  public Float64View tan() {
    return tan(view.newZeros(view.size));
  }

  /// [#tan()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View tan(Float64View target) {
    return changed(Operator.TAN, target);
  }

  /// [FloatFunctions#asin()] on several threads, as a new view.
  public Float64View asin() {
    return asin(view.newZeros(view.size));
  }

  /// [#asin()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View asin(Float64View target) {
    return changed(Operator.ASIN, target);
  }

  /// [FloatFunctions#acos()] on several threads, as a new view.
  public Float64View acos() {
    return acos(view.newZeros(view.size));
  }

  /// [#acos()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View acos(Float64View target) {
    return changed(Operator.ACOS, target);
  }

  /// [FloatFunctions#atan()] on several threads, as a new view.
  public Float64View atan() {
    return atan(view.newZeros(view.size));
  }

  /// [#atan()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View atan(Float64View target) {
    return changed(Operator.ATAN, target);
  }

  /// [FloatFunctions#sinh()] on several threads, as a new view.
  public Float64View sinh() {
    return sinh(view.newZeros(view.size));
  }

  /// [#sinh()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View sinh(Float64View target) {
    return changed(Operator.SINH, target);
  }

  /// [FloatFunctions#cosh()] on several threads, as a new view.
  public Float64View cosh() {
    return cosh(view.newZeros(view.size));
  }

  /// [#cosh()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View cosh(Float64View target) {
    return changed(Operator.COSH, target);
  }

  /// [FloatFunctions#tanh()] on several threads, as a new view.
  public Float64View tanh() {
    return tanh(view.newZeros(view.size));
  }

  /// [#tanh()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View tanh(Float64View target) {
    return changed(Operator.TANH, target);
  }

  /// [FloatFunctions#floor()] on several threads, as a new view.
  public Float64View floor() {
    return floor(view.newZeros(view.size));
  }

  /// [#floor()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View floor(Float64View target) {
    return changed(Operator.FLOOR, target);
  }

  /// [FloatFunctions#ceil()] on several threads, as a new view.
  public Float64View ceil() {
    return ceil(view.newZeros(view.size));
  }

  /// [#ceil()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View ceil(Float64View target) {
    return changed(Operator.CEIL, target);
  }

  /// [FloatFunctions#rint()] on several threads, as a new view.
  public Float64View rint() {
    return rint(view.newZeros(view.size));
  }

  /// [#rint()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View rint(Float64View target) {
    return changed(Operator.RINT, target);
  }

  /// [FloatFunctions#trunc()] on several threads, as a new view.
  public Float64View trunc() {
    return trunc(view.newZeros(view.size));
  }

  /// [#trunc()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View trunc(Float64View target) {
    return changed(Operator.TRUNC, target);
  }

  /// [FloatFunctions#reciprocal()] on several threads, as a new view.
  public Float64View reciprocal() {
    return reciprocal(view.newZeros(view.size));
  }

  /// [#reciprocal()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View reciprocal(Float64View target) {
    return changed(Operator.RECIPROCAL, target);
  }

  /// [FloatFunctions#sign()] on several threads, as a new view.
  public Float64View sign() {
    return sign(view.newZeros(view.size));
  }

  /// [#sign()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View sign(Float64View target) {
    return changed(Operator.SIGN, target);
  }

  /// [FloatFunctions#pow(FloatView)] on several threads, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View pow(Float64View other) {
    return combined(Operator.POW, other);
  }

  /// [FloatFunctions#pow(FloatView, FloatView)] on several threads.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View pow(Float64View other, Float64View target) {
    return combined(Operator.POW, other, target);
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

  /// [FloatFunctions#hypot(FloatView)] on several threads, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View hypot(Float64View other) {
    return combined(Operator.HYPOT, other);
  }

  /// [FloatFunctions#hypot(FloatView, FloatView)] on several threads.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View hypot(Float64View other, Float64View target) {
    return combined(Operator.HYPOT, other, target);
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

  /// [FloatFunctions#atan2(FloatView)] on several threads, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View atan2(Float64View other) {
    return combined(Operator.ATAN2, other);
  }

  /// [FloatFunctions#atan2(FloatView, FloatView)] on several threads.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View atan2(Float64View other, Float64View target) {
    return combined(Operator.ATAN2, other, target);
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

  /// [FloatFunctions#mod(FloatView)] on several threads, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View mod(Float64View other) {
    return combined(Operator.MOD, other);
  }

  /// [FloatFunctions#mod(FloatView, FloatView)] on several threads.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View mod(Float64View other, Float64View target) {
    return combined(Operator.MOD, other, target);
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

  /// [FloatFunctions#floorDivide(FloatView)] on several threads, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View floorDivide(Float64View other) {
    return combined(Operator.FLOOR_DIVIDE, other);
  }

  /// [FloatFunctions#floorDivide(FloatView, FloatView)] on several threads.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View floorDivide(Float64View other, Float64View target) {
    return combined(Operator.FLOOR_DIVIDE, other, target);
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

  /// [FloatFunctions#fmin(FloatView)] on several threads, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View fmin(Float64View other) {
    return combined(Operator.FMIN, other);
  }

  /// [FloatFunctions#fmin(FloatView, FloatView)] on several threads.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View fmin(Float64View other, Float64View target) {
    return combined(Operator.FMIN, other, target);
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

  /// [FloatFunctions#fmax(FloatView)] on several threads, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View fmax(Float64View other) {
    return combined(Operator.FMAX, other);
  }

  /// [FloatFunctions#fmax(FloatView, FloatView)] on several threads.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View fmax(Float64View other, Float64View target) {
    return combined(Operator.FMAX, other, target);
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

  /// Adds the elements of `other` to these, in place.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if the view is read-only
  public void add(Float64View other) {
    combined(Operator.PLUS, other, view);
  }

  /// Adds `operand` to these, in place.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void add(double operand) {
    combined(Operator.PLUS, operand, view);
  }

  /// Subtracts the elements of `other` from these, in place.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if the view is read-only
  public void subtract(Float64View other) {
    combined(Operator.MINUS, other, view);
  }

  /// Subtracts `operand` from these, in place.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void subtract(double operand) {
    combined(Operator.MINUS, operand, view);
  }

  /// Multiplies these by the elements of `other`, in place.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if the view is read-only
  public void multiply(Float64View other) {
    combined(Operator.TIMES, other, view);
  }

  /// Multiplies these by `operand`, in place.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void multiply(double operand) {
    combined(Operator.TIMES, operand, view);
  }

  /// Divides these by the elements of `other`, in place.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if the view is read-only
  public void divide(Float64View other) {
    combined(Operator.DIVIDED_BY, other, view);
  }

  /// Divides these by `operand`, in place.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void divide(double operand) {
    combined(Operator.DIVIDED_BY, operand, view);
  }

  @Override
  Float64View combined(Operator operator, Float64View other) {
    return combined(operator, other, view.newZeros(view.size));
  }

  private Float64View combined(Operator operator, Float64View other, Float64View target) {
    return fill(
        target,
        other,
        (from, to) ->
            view.slice(from, to).combined(operator, other.slice(from, to), target.slice(from, to)));
  }

  private Float64View combined(Operator operator, double operand, Float64View target) {
    return fill(
        target,
        view,
        (from, to) -> view.slice(from, to).combined(operator, operand, target.slice(from, to)));
  }

  private Float64View changed(Operator operator, Float64View target) {
    return fill(
        target, view, (from, to) -> view.slice(from, to).changed(operator, target.slice(from, to)));
  }

  @Override
  public void scale(double factor) {
    change(part -> part.scale(factor));
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
