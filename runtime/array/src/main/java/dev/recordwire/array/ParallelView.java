package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.number.Deviations;
import java.lang.foreign.MemorySegment;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;

/// The elements of a view, with operations that several threads work on: those of the pool that the
/// caller runs in, or else of the common one.
///
/// A few elements are left to the caller's thread alone; so are those in memory that other
/// threads may not access, as that of a confined arena, and a target that overlaps a source.
/// Results are those of the view, to the last bit, whatever the number of threads: a sum's order is
/// a tree, and threads take its branches.
///
/// @param <V> the view
public abstract sealed class ParallelView<V extends NumberView<V>> implements ParallelTests<V>
    permits ParallelIntegerView, ParallelFloatView {
  final V view;
  private final ParallelParts parts;

  ParallelView(V view, ParallelParts parts) {
    this.view = view;
    this.parts = parts;
  }

  /// The elements, with operations for one thread.
  public final V sequential() {
    return view;
  }

  /// The mean of the elements, as the view's own operation takes it.
  ///
  /// @throws NoSuchElementException if there are none
  public abstract double mean();

  /// The variance: the mean of the squared differences from the mean.
  ///
  /// @throws NoSuchElementException if there are no elements
  public final double variance() {
    return variance(0);
  }

  /// The variance with `ddof` degrees of freedom less; NaN if there are no more elements than
  /// that.
  ///
  /// @throws NoSuchElementException if there are no elements
  public abstract double variance(int ddof);

  /// The standard deviation: the square root of the variance.
  ///
  /// @throws NoSuchElementException if there are no elements
  public final double std() {
    return std(0);
  }

  /// The square root of the variance with `ddof` degrees of freedom less.
  ///
  /// @throws NoSuchElementException if there are no elements
  public abstract double std(int ddof);

  /// The variance, unless squares are too large or too small for it.
  final double roundedVariance(int ddof) {
    view.requireElements("variance");
    double mean = mean();
    return combine((from, to) -> view.slice(from, to).deviations(mean), Deviations::and)
        .variance(view.size, ddof);
  }

  /// How many elements lie in each of `bins` bins of equal width between the smallest and the
  /// largest.
  ///
  /// @throws IllegalArgumentException if `bins` is less than 1 or too many for float64 to tell
  ///     their ends apart, or an element is infinite or NaN
  public final Histogram histogram(int bins) {
    return view.size == 0 ? view.histogram(bins) : histogram(bins, least(), most());
  }

  /// How many elements lie in each of `bins` bins of equal width from `low` to `high`.
  ///
  /// @throws IllegalArgumentException if `bins` is less than 1 or too many for float64 to tell
  ///     their ends apart, `low` greater than `high`, or one of them infinite or NaN
  public final Histogram histogram(int bins, double low, double high) {
    return combine((from, to) -> view.slice(from, to).histogram(bins, low, high), Histogram::and);
  }

  /// The smallest of the elements, as float64.
  abstract double least();

  /// The largest of the elements, as float64.
  abstract double most();

  /// The index of the first of the smallest elements, or of the first NaN.
  ///
  /// @throws NoSuchElementException if there are no elements
  public final long argMin() {
    view.requireElements("argMin");
    Long index =
        combine(
            (from, to) -> from + view.slice(from, to).argMin(),
            (first, second) -> both(first, second).argMin() == 0 ? first : second);
    return index;
  }

  /// The index of the first of the largest elements, or of the first NaN.
  ///
  /// @throws NoSuchElementException if there are no elements
  public final long argMax() {
    view.requireElements("argMax");
    Long index =
        combine(
            (from, to) -> from + view.slice(from, to).argMax(),
            (first, second) -> both(first, second).argMax() == 0 ? first : second);
    return index;
  }

  /// Two elements, the first of which comes before the second.
  private V both(long first, long second) {
    return view.slice(first, second + 1, second - first);
  }

  /// The elements with the given indices, as a new view: as many as there are indices, in their
  /// order.
  ///
  /// @throws IndexOutOfBoundsException if one of them is not the index of an element
  public final V take(IntegerView<?> indices) {
    V taken = view.newZeros(indices.size);
    try {
      parts.combine(
          (from, to) -> {
            IndexedElements.fill(view, indices.slice(from, to), taken.slice(from, to));
            return true;
          },
          Boolean::logicalAnd,
          indices.size,
          () -> mayBeShared(indices));
      return taken;
    } catch (IndexOutOfBoundsException e) {
      return view.take(indices); // Throws, and names the first that is refused.
    }
  }

  /// The element of this view where `mask` is true, and that of `other` elsewhere, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final V select(BoolView mask, V other) {
    view.requireSameSize(mask);
    V result = view.newZeros(view.size);
    return fill(
        result,
        other,
        (from, to) ->
            view.slice(from, to)
                .select(mask.slice(from, to), other.slice(from, to), result.slice(from, to)),
        mask);
  }

  /// The selection from all parts, as a new view.
  final V selected(BoolView mask, Selection<V> selection) {
    view.requireSameSize(mask);
    V result = view.newZeros(view.size);
    return fill(
        result,
        view,
        (from, to) ->
            selection.into(view.slice(from, to), mask.slice(from, to), result.slice(from, to)),
        mask);
  }

  /// A selection from a part of the view.
  interface Selection<V> {
    void into(V part, BoolView mask, V target);
  }

  /// The sums of these elements and those of `other`, as a new view.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result
  /// @throws IllegalArgumentException if they are not equally many
  public final V plus(V other) {
    return combined(Operator.PLUS, other);
  }

  /// These elements minus those of `other`, as a new view.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result
  /// @throws IllegalArgumentException if they are not equally many
  public final V minus(V other) {
    return combined(Operator.MINUS, other);
  }

  /// The products of these elements and those of `other`, as a new view.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result
  /// @throws IllegalArgumentException if they are not equally many
  public final V times(V other) {
    return combined(Operator.TIMES, other);
  }

  /// These elements divided by those of `other`, as a new view.
  ///
  /// @throws ArithmeticException if the type is one of integers, and can't hold a result or a
  ///     divisor is 0
  /// @throws IllegalArgumentException if they are not equally many
  public final V dividedBy(V other) {
    return combined(Operator.DIVIDED_BY, other);
  }

  /// The smaller of each element and that of `other`, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final V minimum(V other) {
    return combined(Operator.MINIMUM, other);
  }

  /// The larger of each element and that of `other`, as a new view.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final V maximum(V other) {
    return combined(Operator.MAXIMUM, other);
  }

  /// The squares of the elements, as a new view.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a result
  public final V square() {
    return times(view);
  }

  /// The results of an operator on these elements and those of another view, in new memory.
  abstract V combined(Operator operator, V other);

  /// Multiplies every element by `factor`, in place, as the view's own operation does.
  ///
  /// @throws ArithmeticException if the type is one of integers and can't hold a product; then no
  ///     element has changed
  /// @throws IllegalArgumentException if the type is one of integers and `factor` infinite or NaN
  /// @throws UnsupportedOperationException if the view is read-only
  public abstract void scale(double factor);

  /// Does the work on all elements. The others are what the work reads or writes beside them.
  final <R> R combine(ParallelParts.Work<R> work, BinaryOperator<R> combiner, ArrayView... others) {
    return parts.combine(work, combiner, view.size, () -> mayBeShared(others));
  }

  private void run(ParallelParts.Action work, ArrayView... others) {
    combine(
        (from, to) -> {
          work.on(from, to);
          return true;
        },
        Boolean::logicalAnd,
        others);
  }

  /// Whether several threads can work on parts of the memory at the same time.
  private boolean mayBeShared(ArrayView... others) {
    if (!isForAllThreads(view)) {
      return false;
    }
    for (int i = 0; i < others.length; i++) {
      if (!isForAllThreads(others[i]) || view.overlapsPartly(others[i])) {
        return false;
      }
      for (int j = 0; j < i; j++) {
        if (others[i].overlapsPartly(others[j])) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isForAllThreads(ArrayView view) {
    return view.memory instanceof byte[]
        || ParallelParts.isForAllThreads((MemorySegment) view.memory);
  }

  /// Does the work on all elements of this view, `other` and `target`, and returns that.
  final V fill(V target, V other, ParallelParts.Action work) {
    return fill(target, other, work, target);
  }

  /// The same with a mask beside them.
  private V fill(V target, V other, ParallelParts.Action work, ArrayView mask) {
    view.requireSameSize(other);
    view.requireSameSize(target);
    target.requireWritable();
    run(work, other, target, mask);
    return target;
  }

  /// The answers of parts of this view and of `other`, in a new mask.
  final BoolView mask(V other, BiFunction<V, V, BoolView> question) {
    view.requireSameSize(other);
    BoolView mask = BoolView.zeros(view.size);
    run(
        (from, to) ->
            mask.slice(from, to)
                .takeFrom(question.apply(view.slice(from, to), other.slice(from, to))),
        other);
    return mask;
  }

  /// Changes the elements in place, part by part.
  final void change(Consumer<V> change) {
    view.requireWritable();
    run((from, to) -> change.accept(view.slice(from, to)));
  }
}
