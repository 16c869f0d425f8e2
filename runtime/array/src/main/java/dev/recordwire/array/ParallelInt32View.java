package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Deviations;
import dev.recordwire.array.internal.kernel.WideSum;
import java.math.BigInteger;
import java.util.NoSuchElementException;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

// dtype held: int min, int max, int low, int high, Integer
// dtype computed: int operand, int element, IntUnaryOperator
// dtype uint64: fit int64 -> fit uint64, toLong -> toUnsignedLong
// dtype uint64: a <= b -> Long.compareUnsigned(a, b) <= 0
// dtype uint64: a >= b -> Long.compareUnsigned(a, b) >= 0
/// The elements of an [Int32View], with operations that several threads work on: those of the
/// pool that the caller runs in, or else of the common one.
///
/// A few elements are left to the caller's thread alone; so are those in memory that other
/// threads may not access, as that of a confined arena, and a target that overlaps a source.
/// Results are those of [Int32View], whatever the number of threads.
public final class ParallelInt32View {
  private final Int32View view;
  private final ParallelParts parts;

  ParallelInt32View(Int32View view, ParallelParts parts) {
    this.view = view;
    this.parts = parts;
  }

  /// The elements, with operations for one thread.
  public Int32View sequential() {
    return view;
  }

  /// The sum of the elements; 0 if there are none.
  ///
  /// @throws ArithmeticException if it does not fit int64
  public long sum() {
    return total().toLong("sum");
  }

  /// The sum of the elements, whatever its size.
  public BigInteger sumExact() {
    return total().toBigInteger();
  }

  /// The low 64 bits of the sum of the elements.
  public long sumWrapping() {
    return total().toLongWrapping();
  }

  /// The mean of the elements: their exact sum, as float64, divided by their number.
  ///
  /// @throws NoSuchElementException if there are none
  public double mean() {
    view.requireElements("mean");
    return total().toDouble() / view.size;
  }

  /// The smallest element.
  ///
  /// @throws NoSuchElementException if there is none
  public int min() {
    view.requireElements("min");
    Integer min =
        parts.combine((from, to) -> view.slice(from, to).min(), (a, b) -> a <= b ? a : b, view);
    return min;
  }

  /// The largest element.
  ///
  /// @throws NoSuchElementException if there is none
  public int max() {
    view.requireElements("max");
    Integer max =
        parts.combine((from, to) -> view.slice(from, to).max(), (a, b) -> a >= b ? a : b, view);
    return max;
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
    view.requireElements("variance");
    double mean = mean();
    return parts
        .combine((from, to) -> view.slice(from, to).deviations(mean), Deviations::and, view)
        .variance(view.size, ddof);
  }

  /// The standard deviation: the square root of the variance.
  ///
  /// @throws NoSuchElementException if there are no elements
  public double std() {
    return Math.sqrt(variance(0));
  }

  /// The square root of the variance with `ddof` degrees of freedom less.
  ///
  /// @throws NoSuchElementException if there are no elements
  public double std(int ddof) {
    return Math.sqrt(variance(ddof));
  }

  /// How many elements lie in each of `bins` bins of equal width between the smallest and the
  /// largest.
  ///
  /// @throws IllegalArgumentException if `bins` is less than 1 or too many for float64 to tell
  ///     their ends apart
  public Histogram histogram(int bins) {
    return view.size == 0
        ? view.histogram(bins)
        : histogram(bins, view.doubles(argMin(), 1)[0], view.doubles(argMax(), 1)[0]);
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
                Int32View.of(view.get(first), view.get(second)).argMin() == 0 ? first : second,
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
                Int32View.of(view.get(first), view.get(second)).argMax() == 0 ? first : second,
            view);
    return index;
  }

  /// The sums of these elements and those of `other`, as a new view.
  ///
  /// @throws ArithmeticException if a result is no int32
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View plus(Int32View other) {
    return plus(other, Overflow.THROW);
  }

  /// The sums of these elements and `operand`, as a new view.
  ///
  /// @throws ArithmeticException if a result is no int32
  public Int32View plus(int operand) {
    return plus(operand, Overflow.THROW);
  }

  /// The sums of these elements and those of `other`, as a new view; results beyond int32
  /// become what `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no int32 and `overflow` is THROW
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View plus(Int32View other, Overflow overflow) {
    Int32View result = Int32View.zeros(view.size);
    return counted(
        () ->
            fill(
                result,
                other,
                (from, to) ->
                    view.slice(from, to)
                        .plus(other.slice(from, to), overflow, result.slice(from, to))),
        () -> view.plus(other, overflow));
  }

  /// The sums of these elements and `operand`, as a new view; results beyond int32 become
  /// what `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no int32 and `overflow` is THROW
  public Int32View plus(int operand, Overflow overflow) {
    Int32View result = Int32View.zeros(view.size);
    return counted(
        () ->
            fill(
                result,
                view,
                (from, to) -> view.slice(from, to).plus(operand, overflow, result.slice(from, to))),
        () -> view.plus(operand, overflow));
  }

  /// These elements minus those of `other`, as a new view.
  ///
  /// @throws ArithmeticException if a result is no int32
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View minus(Int32View other) {
    return minus(other, Overflow.THROW);
  }

  /// These elements minus `operand`, as a new view.
  ///
  /// @throws ArithmeticException if a result is no int32
  public Int32View minus(int operand) {
    return minus(operand, Overflow.THROW);
  }

  /// These elements minus those of `other`, as a new view; results beyond int32 become what
  /// `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no int32 and `overflow` is THROW
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View minus(Int32View other, Overflow overflow) {
    Int32View result = Int32View.zeros(view.size);
    return counted(
        () ->
            fill(
                result,
                other,
                (from, to) ->
                    view.slice(from, to)
                        .minus(other.slice(from, to), overflow, result.slice(from, to))),
        () -> view.minus(other, overflow));
  }

  /// These elements minus `operand`, as a new view; results beyond int32 become what
  /// `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no int32 and `overflow` is THROW
  public Int32View minus(int operand, Overflow overflow) {
    Int32View result = Int32View.zeros(view.size);
    return counted(
        () ->
            fill(
                result,
                view,
                (from, to) ->
                    view.slice(from, to).minus(operand, overflow, result.slice(from, to))),
        () -> view.minus(operand, overflow));
  }

  /// The products of these elements and those of `other`, as a new view.
  ///
  /// @throws ArithmeticException if a result is no int32
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View times(Int32View other) {
    return times(other, Overflow.THROW);
  }

  /// The products of these elements and `operand`, as a new view.
  ///
  /// @throws ArithmeticException if a result is no int32
  public Int32View times(int operand) {
    return times(operand, Overflow.THROW);
  }

  /// The products of these elements and those of `other`, as a new view; results beyond int32
  /// become what `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no int32 and `overflow` is THROW
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View times(Int32View other, Overflow overflow) {
    Int32View result = Int32View.zeros(view.size);
    return counted(
        () ->
            fill(
                result,
                other,
                (from, to) ->
                    view.slice(from, to)
                        .times(other.slice(from, to), overflow, result.slice(from, to))),
        () -> view.times(other, overflow));
  }

  /// The products of these elements and `operand`, as a new view; results beyond int32 become
  /// what `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no int32 and `overflow` is THROW
  public Int32View times(int operand, Overflow overflow) {
    Int32View result = Int32View.zeros(view.size);
    return counted(
        () ->
            fill(
                result,
                view,
                (from, to) ->
                    view.slice(from, to).times(operand, overflow, result.slice(from, to))),
        () -> view.times(operand, overflow));
  }

  /// These elements divided by those of `other`, as a new view.
  ///
  /// @throws ArithmeticException if a result is no int32
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View dividedBy(Int32View other) {
    return dividedBy(other, Overflow.THROW);
  }

  /// These elements divided by `operand`, as a new view.
  ///
  /// @throws ArithmeticException if a result is no int32
  public Int32View dividedBy(int operand) {
    return dividedBy(operand, Overflow.THROW);
  }

  /// These elements divided by those of `other`, as a new view; results beyond int32 become
  /// what `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no int32 and `overflow` is THROW
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View dividedBy(Int32View other, Overflow overflow) {
    Int32View result = Int32View.zeros(view.size);
    return counted(
        () ->
            fill(
                result,
                other,
                (from, to) ->
                    view.slice(from, to)
                        .dividedBy(other.slice(from, to), overflow, result.slice(from, to))),
        () -> view.dividedBy(other, overflow));
  }

  /// These elements divided by `operand`, as a new view; results beyond int32 become what
  /// `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no int32 and `overflow` is THROW
  public Int32View dividedBy(int operand, Overflow overflow) {
    Int32View result = Int32View.zeros(view.size);
    return counted(
        () ->
            fill(
                result,
                view,
                (from, to) ->
                    view.slice(from, to).dividedBy(operand, overflow, result.slice(from, to))),
        () -> view.dividedBy(operand, overflow));
  }

  /// Multiplies every element by `factor`, in place. The product is taken in float64 and
  /// rounded to the nearest whole number, ties to even.
  ///
  /// @throws ArithmeticException if an element would leave the range of int32; then none has
  ///     changed
  /// @throws IllegalArgumentException if `factor` is infinite or NaN
  /// @throws UnsupportedOperationException if the view is read-only
  public void scale(double factor) {
    view.requireWritable();
    if (extremesFit(factor)) {
      scale(factor, Overflow.SATURATE);
    } else {
      view.scale(factor); // Throws, and names the index.
    }
  }

  /// Multiplies every element by `factor`, in place, and treats products beyond the range of
  /// int32 as `overflow` says.
  ///
  /// @throws ArithmeticException if an element would leave the range and `overflow` is
  ///     [Overflow#THROW]; then none has changed
  /// @throws IllegalArgumentException if `factor` is infinite or NaN
  /// @throws UnsupportedOperationException if the view is read-only
  public void scale(double factor, Overflow overflow) {
    if (overflow == Overflow.THROW) {
      scale(factor);
    } else {
      view.requireWritable();
      parts.run((from, to) -> view.slice(from, to).scale(factor, overflow), view);
    }
  }

  /// Raises elements less than `low` to it and lowers those greater than `high` to it, in
  /// place.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`, or one of them is no int32
  /// @throws UnsupportedOperationException if the view is read-only
  public void clip(int low, int high) {
    view.requireWritable();
    parts.run((from, to) -> view.slice(from, to).clip(low, high), view);
  }

  /// Makes every element `element`.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  public void fill(int element) {
    view.requireWritable();
    parts.run((from, to) -> view.slice(from, to).fill(element), view);
  }

  /// What `function` makes of each element, as a new view. Several threads call the function.
  // dtype if int8, uint8, int16, uint16, uint32
  // | ///
  // | /// @throws ArithmeticException if what the function gives does not fit int32
  // dtype end
  public Int32View map(IntUnaryOperator function) {
    return map(function, Int32View.zeros(view.size));
  }

  /// Puts what `function` makes of each element into `target`, and returns that. Several
  /// threads call the function.
  ///
  /// @throws IllegalArgumentException if `target` has another number of elements
  /// @throws UnsupportedOperationException if `target` is read-only
  // dtype if int8, uint8, int16, uint16, uint32
  // | /// @throws ArithmeticException if what the function gives does not fit int32
  // dtype end
  public Int32View map(IntUnaryOperator function, Int32View target) {
    return fill(
        target,
        view,
        (from, to) ->
            Int32Blocks.map(view.slice(from, to), function, target.slice(from, to), from));
  }

  /// Replaces each element by what `function` makes of it. Several threads call the function;
  /// if it throws, other elements may have changed by then.
  ///
  /// @throws UnsupportedOperationException if the view is read-only
  // dtype if int8, uint8, int16, uint16, uint32
  // | /// @throws ArithmeticException if what the function gives does not fit int32
  // dtype end
  public void mapInPlace(IntUnaryOperator function) {
    map(function, view);
  }

  /// Does the work on all elements of this view, `other` and `target`, and returns that.
  private Int32View fill(Int32View target, Int32View other, ParallelParts.Action work) {
    view.requireSameSize(other);
    view.requireSameSize(target);
    target.requireWritable();
    parts.run(work, view, other, target);
    return target;
  }

  /// Multiplication keeps the order: all elements stay in range if the least and the most do.
  private boolean extremesFit(double factor) {
    if (view.size == 0) {
      return true;
    }
    try {
      Int32View.of(min(), max()).scale(factor);
      return true;
    } catch (ArithmeticException e) {
      return false;
    }
  }

  private WideSum total() {
    return parts.combine(
        (from, to) -> view.slice(from, to).total(),
        (first, second) -> {
          first.add(second);
          return first;
        },
        view);
  }

  /// What the first gives; an exception of its names an index within a part, so that of the
  /// second is thrown instead.
  private static Int32View counted(Supplier<Int32View> inParts, Supplier<Int32View> inOrder) {
    try {
      return inParts.get();
    } catch (ArithmeticException e) {
      return inOrder.get();
    }
  }
}
