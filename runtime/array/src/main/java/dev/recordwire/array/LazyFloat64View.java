// Longer than 400 lines: it is the list of steps on floating-point numbers.
package dev.recordwire.array;

import dev.recordwire.array.internal.number.TreeSum;
import java.util.NoSuchElementException;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

// dtype carrier: double operand, double element, double min, double max, double reduce
// dtype carrier: double result, double low, double factor, double addend, double high
// dtype carrier: double identity, DoubleBinaryOperator, DoublePredicate, DoubleUnaryOperator
// dtype carrier: (double)]
// dtype keep: in float64
/// The elements of a [Float64View], with operations that are done together.
public final class LazyFloat64View extends LazyView<Float64View, LazyFloat64View> {
  LazyFloat64View(Float64View source) {
    this(source, Steps.none(source));
  }

  private LazyFloat64View(Float64View source, Steps<Float64View> steps) {
    super(source, steps);
  }

  @Override
  LazyFloat64View with(Steps<Float64View> steps) {
    return new LazyFloat64View(source, steps);
  }

  /// Then adds `operand` to every element.
  public LazyFloat64View plus(double operand) {
    return then((block, _) -> block.plus(operand, block));
  }

  /// Then subtracts `operand` from every element.
  public LazyFloat64View minus(double operand) {
    return then((block, _) -> block.minus(operand, block));
  }

  /// Then multiplies every element by `operand`.
  public LazyFloat64View times(double operand) {
    return then((block, _) -> block.times(operand, block));
  }

  /// Then divides every element by `operand`.
  public LazyFloat64View dividedBy(double operand) {
    return then((block, _) -> block.dividedBy(operand, block));
  }

  /// Then subtracts every element from `operand`.
  public LazyFloat64View subtractedFrom(double operand) {
    return then((block, _) -> block.subtractedFrom(operand, block));
  }

  /// Then divides `operand` by every element.
  public LazyFloat64View dividedInto(double operand) {
    return then((block, _) -> block.dividedInto(operand, block));
  }

  /// Then makes every element `element` where `mask` is false.
  ///
  /// @throws IllegalArgumentException if `mask` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyFloat64View select(BoolView mask, double element) {
    return then(mask, (block, first) -> block.select(part(mask, block, first), element, block));
  }

  /// Then raises elements less than `low` to it and lowers those greater than `high` to it.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`, or one of them is NaN
  public LazyFloat64View clip(double low, double high) {
    return then((block, _) -> block.clip(low, high, block));
  }

  /// Then takes square roots; NaN of what is less than 0.
  public LazyFloat64View sqrt() {
    return then((block, _) -> block.sqrt(block));
  }

  /// Then makes every element its [FloatFunctions#exp()].
  public LazyFloat64View exp() {
    return then((block, _) -> block.exp(block));
  }

  /// Then makes every element its [FloatFunctions#expm1()].
  public LazyFloat64View expm1() {
    return then((block, _) -> block.expm1(block));
  }

  /// Then makes every element its [FloatFunctions#log()].
  public LazyFloat64View log() {
    return then((block, _) -> block.log(block));
  }

  /// Then makes every element its [FloatFunctions#log1p()].
  public LazyFloat64View log1p() {
    return then((block, _) -> block.log1p(block));
  }

  /// Then makes every element its [FloatFunctions#log2()].
  public LazyFloat64View log2() {
    return then((block, _) -> block.log2(block));
  }

  /// Then makes every element its [FloatFunctions#log10()].
  public LazyFloat64View log10() {
    return then((block, _) -> block.log10(block));
  }

  /// Then makes every element its [FloatFunctions#cbrt()].
  public LazyFloat64View cbrt() {
    return then((block, _) -> block.cbrt(block));
  }

  /// Then makes every element its [FloatFunctions#sin()].
  public LazyFloat64View sin() {
    return then((block, _) -> block.sin(block));
  }

  /// Then makes every element its [FloatFunctions#cos()].
  public LazyFloat64View cos() {
    return then((block, _) -> block.cos(block));
  }

  /// Then makes every element its [FloatFunctions#tan()].
  public LazyFloat64View tan() {
    return then((block, _) -> block.tan(block));
  }

  /// Then makes every element its [FloatFunctions#asin()].
  public LazyFloat64View asin() {
    return then((block, _) -> block.asin(block));
  }

  /// Then makes every element its [FloatFunctions#acos()].
  public LazyFloat64View acos() {
    return then((block, _) -> block.acos(block));
  }

  /// Then makes every element its [FloatFunctions#atan()].
  public LazyFloat64View atan() {
    return then((block, _) -> block.atan(block));
  }

  /// Then makes every element its [FloatFunctions#sinh()].
  public LazyFloat64View sinh() {
    return then((block, _) -> block.sinh(block));
  }

  /// Then makes every element its [FloatFunctions#cosh()].
  public LazyFloat64View cosh() {
    return then((block, _) -> block.cosh(block));
  }

  /// Then makes every element its [FloatFunctions#tanh()].
  public LazyFloat64View tanh() {
    return then((block, _) -> block.tanh(block));
  }

  /// Then makes every element its [FloatFunctions#floor()].
  public LazyFloat64View floor() {
    return then((block, _) -> block.floor(block));
  }

  /// Then makes every element its [FloatFunctions#ceil()].
  public LazyFloat64View ceil() {
    return then((block, _) -> block.ceil(block));
  }

  /// Then makes every element its [FloatFunctions#rint()].
  public LazyFloat64View rint() {
    return then((block, _) -> block.rint(block));
  }

  /// Then makes every element its [FloatFunctions#trunc()].
  public LazyFloat64View trunc() {
    return then((block, _) -> block.trunc(block));
  }

  /// Then makes every element its [FloatFunctions#reciprocal()].
  public LazyFloat64View reciprocal() {
    return then((block, _) -> block.reciprocal(block));
  }

  /// Then makes every element its [FloatFunctions#sign()].
  public LazyFloat64View sign() {
    return then((block, _) -> block.sign(block));
  }

  /// Then makes every element its [Float64View#pow(double)] with `operand`.
  public LazyFloat64View pow(double operand) {
    return then((block, _) -> block.pow(operand, block));
  }

  /// Then makes every element its [FloatFunctions#pow(FloatView)] with that of `other`.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyFloat64View pow(Float64View other) {
    return then(other, (block, first) -> block.pow(part(other, block, first), block));
  }

  /// Then makes every element its [Float64View#hypot(double)] with `operand`.
  public LazyFloat64View hypot(double operand) {
    return then((block, _) -> block.hypot(operand, block));
  }

  /// Then makes every element its [FloatFunctions#hypot(FloatView)] with that of `other`.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyFloat64View hypot(Float64View other) {
    return then(other, (block, first) -> block.hypot(part(other, block, first), block));
  }

  /// Then makes every element its [Float64View#atan2(double)] with `operand`.
  public LazyFloat64View atan2(double operand) {
    return then((block, _) -> block.atan2(operand, block));
  }

  /// Then makes every element its [FloatFunctions#atan2(FloatView)] with that of `other`.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyFloat64View atan2(Float64View other) {
    return then(other, (block, first) -> block.atan2(part(other, block, first), block));
  }

  /// Then makes every element its [Float64View#mod(double)] with `operand`.
  public LazyFloat64View mod(double operand) {
    return then((block, _) -> block.mod(operand, block));
  }

  /// Then makes every element its [FloatFunctions#mod(FloatView)] with that of `other`.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyFloat64View mod(Float64View other) {
    return then(other, (block, first) -> block.mod(part(other, block, first), block));
  }

  /// Then makes every element its [Float64View#floorDivide(double)] with `operand`.
  public LazyFloat64View floorDivide(double operand) {
    return then((block, _) -> block.floorDivide(operand, block));
  }

  /// Then makes every element its [FloatFunctions#floorDivide(FloatView)] with that of `other`.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyFloat64View floorDivide(Float64View other) {
    return then(other, (block, first) -> block.floorDivide(part(other, block, first), block));
  }

  /// Then makes every element its [Float64View#fmin(double)] with `operand`.
  public LazyFloat64View fmin(double operand) {
    return then((block, _) -> block.fmin(operand, block));
  }

  /// Then makes every element its [FloatFunctions#fmin(FloatView)] with that of `other`.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyFloat64View fmin(Float64View other) {
    return then(other, (block, first) -> block.fmin(part(other, block, first), block));
  }

  /// Then makes every element its [Float64View#fmax(double)] with `operand`.
  public LazyFloat64View fmax(double operand) {
    return then((block, _) -> block.fmax(operand, block));
  }

  /// Then makes every element its [FloatFunctions#fmax(FloatView)] with that of `other`.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyFloat64View fmax(Float64View other) {
    return then(other, (block, first) -> block.fmax(part(other, block, first), block));
  }

  /// Then multiplies every element by `factor`, rounds, and adds `addend`.
  public LazyFloat64View timesPlus(double factor, double addend) {
    return then((block, _) -> block.timesPlus(factor, addend, block));
  }

  /// Then replaces every element by what `function` makes of it, which is called again for
  /// each result that is asked for.
  public LazyFloat64View map(DoubleUnaryOperator function) {
    return thenCalling((block, _) -> block.map(function, block));
  }

  /// Then drops the elements that `predicate` does not accept.
  public LazyFloat64View filter(DoublePredicate predicate) {
    return thenFiltering((block, _) -> block.filter(predicate, block));
  }

  /// Whether each element is less than `operand`, in a new mask. NaN is less than none.
  public BoolView lessThan(double operand) {
    return mask((block, _) -> block.lessThan(operand));
  }

  /// Whether each element is less than or equal to `operand`, in a new mask. NaN is neither.
  public BoolView lessThanOrEqual(double operand) {
    return mask((block, _) -> block.lessThanOrEqual(operand));
  }

  /// Whether each element is equal to `operand`, in a new mask. NaN is unequal to all.
  public BoolView equalTo(double operand) {
    return mask((block, _) -> block.equalTo(operand));
  }

  /// Whether each element is not equal to `operand`, in a new mask. NaN is unequal to all.
  public BoolView notEqualTo(double operand) {
    return mask((block, _) -> block.notEqualTo(operand));
  }

  /// Whether each element is greater than or equal to `operand`, in a new mask. NaN is neither.
  public BoolView greaterThanOrEqual(double operand) {
    return mask((block, _) -> block.greaterThanOrEqual(operand));
  }

  /// Whether each element is greater than `operand`, in a new mask. NaN is greater than none.
  public BoolView greaterThan(double operand) {
    return mask((block, _) -> block.greaterThan(operand));
  }

  /// The sum of the elements, taken in float64; 0 if there are none.
  public double sum() {
    return sum(new Count());
  }

  private double sum(Count count) {
    TreeSum sum = new TreeSum();
    run(
        block -> {
          count.add(block);
          sum.add(block.sum());
        });
    return sum.total();
  }

  @Override
  public double mean() {
    Count count = new Count();
    double sum = sum(count);
    count.requireElements("mean");
    return Rescaled.isNumber(sum) ? sum / count.elements : Rescaled.mean(toView());
  }

  /// The smallest element, as [Math#min] has it.
  ///
  /// @throws NoSuchElementException if there is none
  public double min() {
    Count count = new Count();
    // The result of the blocks before, and that of the last block.
    Float64View two = Float64View.zeros(2);
    run(
        block -> {
          two.set(1, block.min());
          two.set(0, count.elements == 0 ? two.get(1) : two.min());
          count.add(block);
        });
    count.requireElements("min");
    return two.get(0);
  }

  /// The largest element, as [Math#max] has it.
  ///
  /// @throws NoSuchElementException if there is none
  public double max() {
    Count count = new Count();
    // The result of the blocks before, and that of the last block.
    Float64View two = Float64View.zeros(2);
    run(
        block -> {
          two.set(1, block.max());
          two.set(0, count.elements == 0 ? two.get(1) : two.max());
          count.add(block);
        });
    count.requireElements("max");
    return two.get(0);
  }

  @Override
  public double variance(int ddof) {
    double variance = roundedVariance(ddof);
    return Rescaled.isSafe(variance) ? variance : Rescaled.variance(toView(), ddof);
  }

  @Override
  public double std(int ddof) {
    double variance = roundedVariance(ddof);
    return Rescaled.isSafe(variance) ? Math.sqrt(variance) : Rescaled.std(toView(), ddof);
  }

  /// Folds the elements, from the first to the last, into `identity`.
  public double reduce(double identity, DoubleBinaryOperator operator) {
    Fold fold = new Fold();
    fold.result = identity;
    run(block -> fold.result = block.reduce(fold.result, operator));
    return fold.result;
  }

  /// The result of a fold so far.
  private static final class Fold {
    double result;
  }
}
