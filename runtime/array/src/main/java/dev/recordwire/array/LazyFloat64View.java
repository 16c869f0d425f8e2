package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Deviations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

// dtype held: double operand, double min, double max, double reduce, double identity
// dtype keep: in float64, of float64
// dtype held: double result, DoubleBinaryOperator, DoublePredicate, DoubleUnaryOperator
/// The elements of a [Float64View], with operations that are not done at once but together,
/// when a result is asked for: on a block of elements after the other, while it is in the
/// processor's nearest cache. Nothing is stored between two operations.
///
/// A result has the bits that the operations of [Float64View] give, one after the other.
/// Every operation gives a new object, and the one it was called on can be used further. The
/// view is read when a result is asked for, each time again.
public final class LazyFloat64View {
  /// As many elements as are summed at a time.
  private static final int BLOCK = Float64Blocks.LENGTH;

  /// A block that nobody uses at the moment: a new one is in no cache, and to bring it there takes
  /// longer than a step.
  private static final AtomicReference<@Nullable Float64View> SPARE = new AtomicReference<>();

  private static final Float64View NOTHING = Float64View.zeros(0);
  private static final Step[] NO_STEPS = {};

  private final Float64View source;
  private final Step[] steps;
  private final List<ArrayView> operands;
  private final boolean filtered;

  LazyFloat64View(Float64View source) {
    this(source, NO_STEPS, List.of(), false);
  }

  private LazyFloat64View(
      Float64View source, Step[] steps, List<ArrayView> operands, boolean filtered) {
    this.source = source;
    this.steps = steps;
    this.operands = operands;
    this.filtered = filtered;
  }

  /// Then multiplies every element by `factor`.
  public LazyFloat64View scale(double factor) {
    return then(
        (block, first) -> {
          block.scale(factor);
          return block;
        });
  }

  /// Then adds `operand` to every element.
  public LazyFloat64View plus(double operand) {
    return then(
        (block, first) -> {
          block.add(operand);
          return block;
        });
  }

  /// Then adds that of `other` to every element that has the same index.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyFloat64View plus(Float64View other) {
    return with(other)
        .then(
            (block, first) -> {
              block.add(other.slice(first, first + block.size));
              return block;
            });
  }

  /// Then subtracts `operand` from every element.
  public LazyFloat64View minus(double operand) {
    return then(
        (block, first) -> {
          block.subtract(operand);
          return block;
        });
  }

  /// Then subtracts that of `other` from every element that has the same index.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyFloat64View minus(Float64View other) {
    return with(other)
        .then(
            (block, first) -> {
              block.subtract(other.slice(first, first + block.size));
              return block;
            });
  }

  /// Then multiplies every element by `operand`.
  public LazyFloat64View times(double operand) {
    return then(
        (block, first) -> {
          block.multiply(operand);
          return block;
        });
  }

  /// Then multiplies every element by that of `other` that has the same index.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyFloat64View times(Float64View other) {
    return with(other)
        .then(
            (block, first) -> {
              block.multiply(other.slice(first, first + block.size));
              return block;
            });
  }

  /// Then divides every element by `operand`.
  public LazyFloat64View dividedBy(double operand) {
    return then(
        (block, first) -> {
          block.divide(operand);
          return block;
        });
  }

  /// Then divides every element by that of `other` that has the same index.
  ///
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyFloat64View dividedBy(Float64View other) {
    return with(other)
        .then(
            (block, first) -> {
              block.divide(other.slice(first, first + block.size));
              return block;
            });
  }

  /// Then raises elements less than `low` to it and lowers those greater than `high` to it.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`, or one of them is NaN
  public LazyFloat64View clip(double low, double high) { // dtype held: double
    return then(
        (block, first) -> {
          block.clip(low, high);
          return block;
        });
  }

  /// Then changes the signs.
  public LazyFloat64View negate() {
    return then(
        (block, first) -> {
          block.negate(block);
          return block;
        });
  }

  /// Then drops the signs.
  public LazyFloat64View abs() {
    return then(
        (block, first) -> {
          block.abs(block);
          return block;
        });
  }

  /// Then takes square roots; NaN of what is less than 0.
  public LazyFloat64View sqrt() {
    return then(
        (block, first) -> {
          block.sqrt(block);
          return block;
        });
  }

  /// Then multiplies every element by `factor`, rounds, and adds `addend`.
  public LazyFloat64View timesPlus(double factor, double addend) { // dtype held: double
    return then(
        (block, first) -> {
          block.timesPlus(factor, addend, block);
          return block;
        });
  }

  /// Then replaces every element by what `function` makes of it, which is called again for
  /// each result that is asked for.
  public LazyFloat64View map(DoubleUnaryOperator function) {
    return then((block, first) -> Float64Blocks.map(block, function, block, first));
  }

  /// Then drops the elements that `predicate` does not accept.
  public LazyFloat64View filter(DoublePredicate predicate) {
    LazyFloat64View kept = then((block, first) -> Float64Blocks.filter(block, predicate, block));
    return new LazyFloat64View(source, kept.steps, operands, true);
  }

  /// The sum of the elements, taken in float64; 0 if there are none.
  public double sum() {
    TreeSum sum = new TreeSum();
    run(block -> sum.add(block.sum()));
    return sum.total();
  }

  /// The mean of the elements.
  ///
  /// @throws NoSuchElementException if there are none
  public double mean() {
    Count count = new Count();
    TreeSum sum = new TreeSum();
    run(
        block -> {
          count.add(block);
          sum.add(block.sum());
        });
    count.requireElements("mean");
    double total = sum.total();
    return Rescaled.isNumber(total) ? total / count.elements : Rescaled.mean(toView());
  }

  /// The smallest element, as [Math#min] has it.
  ///
  /// @throws NoSuchElementException if there is none
  public double min() {
    Count count = new Count();
    // That of the blocks before, and that of the last block.
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
    // That of the blocks before, and that of the last block.
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

  /// The variance: the mean of the squared differences from the mean. The operations are done
  /// twice, and more often where squares leave the range of float64.
  ///
  /// @throws NoSuchElementException if there are no elements
  public double variance() {
    return variance(0);
  }

  /// The variance with `ddof` degrees of freedom less; NaN if there are no more elements than
  /// that. The operations are done
  /// twice, and more often where squares leave the range of float64.
  ///
  /// @throws NoSuchElementException if there are no elements
  public double variance(int ddof) {
    double variance = direct(ddof);
    return Rescaled.isSafe(variance) ? variance : Rescaled.variance(toView(), ddof);
  }

  /// The variance, unless squares are too large or too small for it.
  private double direct(int ddof) {
    double mean = mean();
    Count count = new Count();
    TreeSum sum = new TreeSum();
    TreeSum squares = new TreeSum();
    run(
        block -> {
          Deviations deviations = block.deviations(mean);
          sum.add(deviations.sum());
          squares.add(deviations.squares());
          count.add(block);
        });
    return new Deviations(sum.total(), squares.total()).variance(count.elements, ddof);
  }

  /// The standard deviation: the square root of the variance. The operations are done
  /// twice, and more often where squares leave the range of float64.
  ///
  /// @throws NoSuchElementException if there are no elements
  public double std() {
    return std(0);
  }

  /// The square root of the variance with `ddof` degrees of freedom less. The operations are
  /// done twice.
  ///
  /// @throws NoSuchElementException if there are no elements
  public double std(int ddof) {
    double variance = direct(ddof);
    return Rescaled.isSafe(variance) ? Math.sqrt(variance) : Rescaled.std(toView(), ddof);
  }

  /// The number of elements.
  public long count() {
    Count count = new Count();
    run(count::add);
    return count.elements;
  }

  /// Whether there is an element; if there is, no more operations are done than to find it.
  public boolean any() {
    for (long first = 0; first < source.size; first += BLOCK) {
      if (made(block(first), first).size > 0) {
        return true;
      }
    }
    return false;
  }

  /// Folds the elements, from the first to the last, into `identity`.
  public double reduce(double identity, DoubleBinaryOperator operator) {
    Fold fold = new Fold();
    fold.result = identity;
    run(block -> fold.result = Float64Blocks.reduce(block, fold.result, operator));
    return fold.result;
  }

  /// The elements as a new view.
  public Float64View toView() {
    Float64View result = Float64View.zeros(filtered ? 0 : source.size);
    if (filtered) {
      Collected collected = new Collected(result);
      run(collected::add);
      return collected.trimmed();
    }
    for (long first = 0; first < source.size; first += BLOCK) {
      // Its elements are made where they stay.
      long end = Math.min(first + BLOCK, source.size);
      Float64View block = result.slice(first, end);
      source.slice(first, end).copyTo(block.segment());
      made(block, first);
    }
    return result;
  }

  /// Puts the elements at the front of `target`, and returns the part of it that they fill. If a
  /// step throws, what was made before it may be in the target.
  ///
  /// @throws IllegalArgumentException if they don't all fit; then those that do are in it
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View into(Float64View target) {
    target.requireWritable();
    if (isTornBy(target)) {
      return Float64Blocks.put(toView(), target);
    }
    Count count = new Count();
    run(
        block -> {
          Float64Blocks.put(block, target.slice(count.elements, target.size));
          count.add(block);
        });
    return target.slice(0, count.elements);
  }

  /// Whether writing the target block by block would change what has yet to be read.
  private boolean isTornBy(Float64View target) {
    return source.overlapsPartly(target)
        || operands.stream().anyMatch(operand -> operand.overlapsPartly(target));
  }

  /// This with one more operand, whose elements go with those of the source.
  private LazyFloat64View with(Float64View other) {
    if (filtered) {
      throw new IllegalStateException(
          "after a filter it is not known which elements of another view go with those that are"
              + " left: take it in before the filter");
    }
    source.requireSameSize(other);
    List<ArrayView> more = new ArrayList<>(operands);
    more.add(other);
    return new LazyFloat64View(source, steps, List.copyOf(more), false);
  }

  private LazyFloat64View then(Step step) {
    // Without elements it does nothing but check its arguments.
    step.on(NOTHING, 0);
    Step[] more = Arrays.copyOf(steps, steps.length + 1);
    more[steps.length] = step;
    return new LazyFloat64View(source, more, operands, filtered);
  }

  /// Gives the sink all elements, block by block: as many in each as are summed at a time,
  /// and the rest in the last one.
  private void run(Sink sink) {
    Sink last = sink;
    Repacked repacked = null;
    if (filtered) {
      repacked = new Repacked(sink);
      last = repacked;
    }
    Float64View spare = SPARE.getAndSet(null);
    Float64View block = spare == null ? Float64View.zeros(BLOCK) : spare;
    for (long first = 0; first < source.size; first += BLOCK) {
      long end = Math.min(first + BLOCK, source.size);
      Float64View part = block.slice(0, end - first);
      source.slice(first, end).copyTo(part.segment());
      last.take(made(part, first));
    }
    SPARE.set(block);
    if (repacked != null) {
      repacked.flush();
    }
  }

  /// A copy of a block of the source.
  private Float64View block(long first) {
    return source.slice(first, Math.min(first + BLOCK, source.size)).copy();
  }

  /// What the operations make of a block, in the block's memory.
  private Float64View made(Float64View block, long first) {
    Float64View made = block;
    for (Step step : steps) {
      made = step.on(made, first);
    }
    return made;
  }

  /// One operation on a block, in place: gives the block, or its front if elements are
  /// dropped.
  private interface Step {
    Float64View on(Float64View block, long first);
  }

  /// What takes the blocks.
  private interface Sink {
    void take(Float64View block);
  }

  /// The number of elements so far.
  private static final class Count {
    long elements;

    void add(Float64View block) {
      elements += block.size;
    }

    void requireElements(String operation) {
      if (elements == 0) {
        throw new NoSuchElementException("the " + operation + " of no elements");
      }
    }
  }

  /// What a fold has come to so far.
  private static final class Fold {
    double result;
  }

  /// Makes full blocks of what a filter has left of them.
  private static final class Repacked implements Sink {
    private final Sink next;
    private final Float64View full = Float64View.zeros(BLOCK);
    private long size;

    Repacked(Sink next) {
      this.next = next;
    }

    @Override
    public void take(Float64View block) {
      long head = Math.min(block.size, BLOCK - size);
      Float64Blocks.put(block.slice(0, head), full.slice(size, BLOCK));
      size += head;
      if (size == BLOCK) {
        next.take(full);
        size = block.size - head;
        Float64Blocks.put(block.slice(head, block.size), full);
      }
    }

    void flush() {
      if (size > 0) {
        next.take(full.slice(0, size));
      }
    }
  }

  /// Elements whose number is not known beforehand.
  private static final class Collected {
    private Float64View elements;
    private long size;

    Collected(Float64View none) {
      this.elements = none;
    }

    void add(Float64View block) {
      elements = Float64Blocks.withRoom(elements, size, block.size);
      Float64Blocks.put(block, elements.slice(size, elements.size));
      size += block.size;
    }

    Float64View trimmed() {
      return Float64Blocks.trimmed(elements, size);
    }
  }
}
