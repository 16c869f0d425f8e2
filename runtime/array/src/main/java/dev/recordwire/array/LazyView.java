package dev.recordwire.array;

import dev.recordwire.array.internal.number.Deviations;
import dev.recordwire.array.internal.number.TreeSum;
import java.util.NoSuchElementException;

/// The elements of a view, with operations that are not done at once but together, when a result
/// is asked for: on a block of elements after the other, while it is in the processor's nearest
/// cache. Nothing is stored between two operations.
///
/// A result has the bits that the operations of the view give, one after the other. Every
/// operation gives a new object, and the one it was called on can be used further. The view is
/// read when a result is asked for, each time again.
///
/// @param <V> the view
/// @param <L> the lazy view itself
public abstract sealed class LazyView<V extends NumberView<V>, L extends LazyView<V, L>>
    implements LazyTests<V> permits LazyIntegerView, LazyFloat32View, LazyFloat64View {
  /// As many elements as are summed at a time.
  private static final int BLOCK = NumberBlocks.LENGTH;

  final V source;
  private final Steps<V> steps;

  LazyView(V source, Steps<V> steps) {
    this.source = source;
    this.steps = steps;
  }

  /// The same source with other steps.
  abstract L with(Steps<V> steps);

  /// Then multiplies every element by `factor`.
  ///
  /// @throws ArithmeticException when a result is asked for, if the type is one of integers and
  ///     can't hold a product
  /// @throws IllegalArgumentException if the type is one of integers and `factor` infinite or NaN
  public final L scale(double factor) {
    return then(
        (block, _) -> {
          block.scale(factor);
          return block;
        });
  }

  /// Then adds that of `other` to every element that has the same index.
  ///
  /// @throws ArithmeticException when a result is asked for, if the type is one of integers and
  ///     can't hold a sum
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public final L plus(V other) {
    return then(other, (block, first) -> block.plus(part(other, block, first), block));
  }

  /// Then subtracts that of `other` from every element that has the same index.
  ///
  /// @throws ArithmeticException when a result is asked for, if the type is one of integers and
  ///     can't hold a difference
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public final L minus(V other) {
    return then(other, (block, first) -> block.minus(part(other, block, first), block));
  }

  /// Then multiplies every element by that of `other` that has the same index.
  ///
  /// @throws ArithmeticException when a result is asked for, if the type is one of integers and
  ///     can't hold a product
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public final L times(V other) {
    return then(other, (block, first) -> block.times(part(other, block, first), block));
  }

  /// Then divides every element by that of `other` that has the same index.
  ///
  /// @throws ArithmeticException when a result is asked for, if the type is one of integers, and
  ///     can't hold a quotient or a divisor is 0
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public final L dividedBy(V other) {
    return then(other, (block, first) -> block.dividedBy(part(other, block, first), block));
  }

  /// Then takes the smaller of every element and that of `other` that has the same index.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public final L minimum(V other) {
    return then(other, (block, first) -> block.minimum(part(other, block, first), block));
  }

  /// Then takes the larger of every element and that of `other` that has the same index.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public final L maximum(V other) {
    return then(other, (block, first) -> block.maximum(part(other, block, first), block));
  }

  /// Then changes the signs.
  ///
  /// @throws ArithmeticException when a result is asked for, if the type is one of integers and
  ///     can't hold an element with the other sign
  public final L negate() {
    return then((block, _) -> block.negate(block));
  }

  /// Then drops the signs.
  ///
  /// @throws ArithmeticException when a result is asked for, if the type is one of integers and
  ///     can't hold an element without its sign
  public final L abs() {
    return then((block, _) -> block.abs(block));
  }

  /// Then squares every element.
  ///
  /// @throws ArithmeticException when a result is asked for, if the type is one of integers and
  ///     can't hold a square
  public final L square() {
    return then((block, _) -> block.square(block));
  }

  /// Then takes the element of `other` that has the same index wherever `mask` is false.
  ///
  /// @throws IllegalArgumentException if `mask` or `other` has another size than the view had at
  ///     first
  /// @throws IllegalStateException after a filter
  public final L select(BoolView mask, V other) {
    requirePairs(mask);
    requirePairs(other);
    return with(
        steps.then(
            (block, first) ->
                block.select(part(mask, block, first), part(other, block, first), block),
            mask,
            other));
  }

  /// The variance: the mean of the squared differences from the mean. The operations are done
  /// twice, and more often where squares leave the range of float64.
  ///
  /// @throws NoSuchElementException if there are no elements
  public final double variance() {
    return variance(0);
  }

  /// The variance with `ddof` degrees of freedom less; NaN if there are no more elements than
  /// that. The operations are done twice, and more often where squares leave the range of float64.
  ///
  /// @throws NoSuchElementException if there are no elements
  public abstract double variance(int ddof);

  /// The standard deviation: the square root of the variance. The operations are done twice, and
  /// more often where squares leave the range of float64.
  ///
  /// @throws NoSuchElementException if there are no elements
  public final double std() {
    return std(0);
  }

  /// The square root of the variance with `ddof` degrees of freedom less. The operations are
  /// done twice, and more often where squares leave the range of float64.
  ///
  /// @throws NoSuchElementException if there are no elements
  public abstract double std(int ddof);

  /// The mean of the elements, as the view's own operation takes it.
  ///
  /// @throws NoSuchElementException if there are none
  public abstract double mean();

  /// The variance in two passes, unless squares are too large or too small for it.
  final double roundedVariance(int ddof) {
    double mean = mean();
    Count count = new Count();
    return deviations(mean, count).variance(count.elements, ddof);
  }

  /// How far the elements are from `mean`.
  final Deviations deviations(double mean) {
    return deviations(mean, new Count());
  }

  private Deviations deviations(double mean, Count count) {
    TreeSum sum = new TreeSum();
    TreeSum squares = new TreeSum();
    run(
        block -> {
          Deviations deviations = block.deviations(mean);
          sum.add(deviations.sum());
          squares.add(deviations.squares());
          count.add(block);
        });
    return new Deviations(sum.total(), squares.total());
  }

  /// The number of elements.
  public final long count() {
    Count count = new Count();
    run(count::add);
    return count.elements;
  }

  /// Whether there is an element; if there is, no more operations are done than to find it.
  public final boolean any() {
    for (long first = 0; first < source.size; first += BLOCK) {
      V block = source.slice(first, Math.min(first + BLOCK, source.size)).copy();
      if (steps.on(block, first).size > 0) {
        return true;
      }
    }
    return false;
  }

  /// The elements as a new view.
  public final V toView() {
    V result = source.newZeros(steps.filters() ? 0 : source.size);
    if (steps.filters()) {
      Collected<V> collected = new Collected<>(result);
      run(collected::add);
      return collected.trimmed();
    }
    for (long first = 0; first < source.size; first += BLOCK) {
      // Its elements are made where they stay.
      long end = Math.min(first + BLOCK, source.size);
      V block = result.slice(first, end);
      source.slice(first, end).copyTo(block.segment());
      steps.on(block, first);
    }
    return result;
  }

  /// Puts the elements at the front of `target`, and returns the part of it that they fill. If a
  /// step throws, what was made before it may be in the target.
  ///
  /// @throws IllegalArgumentException if they don't all fit; then those that do are in it
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V into(V target) {
    target.requireWritable();
    if (source.overlapsPartly(target) || steps.readPartOf(target)) {
      return target.like(target.filledWith(toView()));
    }
    Count count = new Count();
    run(
        block -> {
          target.slice(count.elements, target.size).filledWith(block);
          count.add(block);
        });
    return target.slice(0, count.elements);
  }

  /// One more step.
  final L then(Steps.Step<V> step) {
    return with(steps.then(step));
  }

  /// One more step, that takes the elements of `other` with those of the source.
  final L then(MemoryWindow other, Steps.Step<V> step) {
    requirePairs(other);
    return with(steps.then(step, other));
  }

  /// Refuses another view whose elements do not go with those of the source.
  final void requirePairs(MemoryWindow other) {
    steps.requireAllElements();
    source.requireSameSize(other);
  }

  /// The answers of a question for each element.
  final BoolView mask(Question<V> question) {
    if (steps.filters()) {
      return question.about(toView(), 0);
    }
    BoolView mask = BoolView.zeros(source.size);
    Count count = new Count();
    run(
        block -> {
          long first = count.elements;
          count.add(block);
          mask.slice(first, count.elements).takeFrom(question.about(block, first));
        });
    return mask;
  }

  /// A question to the elements of a block, given the index of the first of them.
  interface Question<V> {
    BoolView about(V block, long first);
  }

  /// The elements of another view that go with those of a block.
  static <V extends NumberView<V>> V part(V other, V block, long first) {
    return other.slice(first, first + block.size);
  }

  static BoolView part(BoolView mask, ArrayView block, long first) {
    return mask.slice(first, first + block.size);
  }

  /// One more step, that calls a function.
  final L thenCalling(Steps.Calling<V> step) {
    return then(step);
  }

  /// One more step, that drops elements.
  final L thenFiltering(Steps.Filtering<V> step) {
    return then(step);
  }

  /// Gives the sink all elements, block by block: as many in each as are summed at a time,
  /// and the rest in the last one.
  final void run(Sink<V> sink) {
    Repacked<V> repacked = steps.filters() ? new Repacked<>(sink, source.newZeros(BLOCK)) : null;
    Sink<V> first = repacked == null ? sink : repacked;
    V block = NumberBlocks.take(source);
    for (long from = 0; from < source.size; from += BLOCK) {
      long end = Math.min(from + BLOCK, source.size);
      V part = block.slice(0, end - from);
      source.slice(from, end).copyTo(part.segment());
      first.take(steps.on(part, from));
    }
    NumberBlocks.give(block);
    if (repacked != null) {
      repacked.flush();
    }
  }

  /// The receiver of the blocks.
  interface Sink<V> {
    void take(V block);
  }

  /// The number of elements so far.
  static final class Count {
    long elements;

    void add(ArrayView block) {
      elements += block.size;
    }

    void requireElements(String operation) {
      if (elements == 0) {
        throw new NoSuchElementException("the " + operation + " of no elements");
      }
    }
  }

  /// Makes full blocks of what a filter has left of them.
  private static final class Repacked<V extends NumberView<V>> implements Sink<V> {
    private final Sink<V> next;
    private final V full;
    private long size;

    Repacked(Sink<V> next, V full) {
      this.next = next;
      this.full = full;
    }

    @Override
    public void take(V block) {
      long head = Math.min(block.size, BLOCK - size);
      full.slice(size, BLOCK).filledWith(block.slice(0, head));
      size += head;
      if (size == BLOCK) {
        next.take(full);
        size = block.size - head;
        full.filledWith(block.slice(head, block.size));
      }
    }

    void flush() {
      if (size > 0) {
        next.take(full.slice(0, size));
      }
    }
  }

  /// Elements whose number is not known beforehand.
  private static final class Collected<V extends NumberView<V>> {
    private V elements;
    private long size;

    Collected(V none) {
      this.elements = none;
    }

    void add(V block) {
      elements = elements.like(elements.withRoom(size, block.size));
      elements.slice(size, elements.size).filledWith(block);
      size += block.size;
    }

    V trimmed() {
      return elements.like(elements.trimmed(size));
    }
  }
}
