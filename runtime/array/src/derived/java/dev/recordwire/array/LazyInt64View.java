package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Deviations;
import dev.recordwire.array.internal.kernel.WideSum;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongBinaryOperator;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/// The elements of an [Int64View], with operations that are not done at once but together,
/// when a result is asked for: on a block of elements after the other, while it is in the
/// processor's nearest cache. Nothing is stored between two operations.
///
/// A result has the bits that the operations of [Int64View] give, one after the other. Every
/// operation gives a new object, and the one it was called on can be used further. The view
/// is read when a result is asked for, each time again.
public final class LazyInt64View {
  /// As many elements as are summed at a time.
  private static final int BLOCK = Int64Blocks.LENGTH;

  /// A block that nobody uses at the moment: a new one is in no cache, and to bring it there takes
  /// longer than a step.
  private static final AtomicReference<@Nullable Int64View> SPARE = new AtomicReference<>();

  private static final Int64View NOTHING = Int64View.zeros(0);
  private static final Step[] NO_STEPS = {};

  private final Int64View source;
  private final Step[] steps;
  private final List<ArrayView> operands;
  private final boolean filtered;

  LazyInt64View(Int64View source) {
    this(source, NO_STEPS, List.of(), false);
  }

  private LazyInt64View(
      Int64View source, Step[] steps, List<ArrayView> operands, boolean filtered) {
    this.source = source;
    this.steps = steps;
    this.operands = operands;
    this.filtered = filtered;
  }

  /// Then multiplies every element by `factor`.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int64
  public LazyInt64View scale(double factor) {
    return then((block, first) -> counted(block, first, () -> block.scale(factor)));
  }

  /// Then multiplies every element by `factor`; results beyond int64 become what `overflow`
  /// says.
  public LazyInt64View scale(double factor, Overflow overflow) {
    return then((block, first) -> counted(block, first, () -> block.scale(factor, overflow)));
  }

  /// Then adds `operand` to every element.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int64
  public LazyInt64View plus(long operand) {
    return then((block, first) -> counted(block, first, () -> block.add(operand)));
  }

  /// Then adds `operand` to every element; results beyond int64 become what `overflow` says.
  public LazyInt64View plus(long operand, Overflow overflow) {
    return then((block, first) -> counted(block, first, () -> block.add(operand, overflow)));
  }

  /// Then adds that of `other` to every element that has the same index.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int64
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyInt64View plus(Int64View other) {
    return with(other)
        .then(
            (block, first) ->
                counted(block, first, () -> block.add(other.slice(first, first + block.size))));
  }

  /// Then subtracts `operand` from every element.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int64
  public LazyInt64View minus(long operand) {
    return then((block, first) -> counted(block, first, () -> block.subtract(operand)));
  }

  /// Then subtracts `operand` from every element; results beyond int64 become what `overflow`
  /// says.
  public LazyInt64View minus(long operand, Overflow overflow) {
    return then((block, first) -> counted(block, first, () -> block.subtract(operand, overflow)));
  }

  /// Then subtracts that of `other` from every element that has the same index.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int64
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyInt64View minus(Int64View other) {
    return with(other)
        .then(
            (block, first) ->
                counted(
                    block, first, () -> block.subtract(other.slice(first, first + block.size))));
  }

  /// Then multiplies every element by `operand`.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int64
  public LazyInt64View times(long operand) {
    return then((block, first) -> counted(block, first, () -> block.multiply(operand)));
  }

  /// Then multiplies every element by `operand`; results beyond int64 become what `overflow`
  /// says.
  public LazyInt64View times(long operand, Overflow overflow) {
    return then((block, first) -> counted(block, first, () -> block.multiply(operand, overflow)));
  }

  /// Then multiplies every element by that of `other` that has the same index.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int64
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyInt64View times(Int64View other) {
    return with(other)
        .then(
            (block, first) ->
                counted(
                    block, first, () -> block.multiply(other.slice(first, first + block.size))));
  }

  /// Then divides every element by `operand`.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int64
  public LazyInt64View dividedBy(long operand) {
    return then((block, first) -> counted(block, first, () -> block.divide(operand)));
  }

  /// Then divides every element by `operand`; results beyond int64 become what `overflow`
  /// says.
  public LazyInt64View dividedBy(long operand, Overflow overflow) {
    return then((block, first) -> counted(block, first, () -> block.divide(operand, overflow)));
  }

  /// Then divides every element by that of `other` that has the same index.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int64
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyInt64View dividedBy(Int64View other) {
    return with(other)
        .then(
            (block, first) ->
                counted(block, first, () -> block.divide(other.slice(first, first + block.size))));
  }

  /// Then raises elements less than `low` to it and lowers those greater than `high` to it.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`
  public LazyInt64View clip(long low, long high) {
    return then(
        (block, first) -> {
          block.clip(low, high);
          return block;
        });
  }

  /// Then changes the signs.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int64
  public LazyInt64View negate() {
    return then((block, first) -> counted(block, first, () -> block.negate(Overflow.THROW, block)));
  }

  /// Then drops the signs.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int64
  public LazyInt64View abs() {
    return then((block, first) -> counted(block, first, () -> block.abs(Overflow.THROW, block)));
  }

  /// Then replaces every element by what `function` makes of it, which is called again for
  /// each result that is asked for.
  public LazyInt64View map(LongUnaryOperator function) {
    return then((block, first) -> Int64Blocks.map(block, function, block, first));
  }

  /// Then drops the elements that `predicate` does not accept.
  public LazyInt64View filter(LongPredicate predicate) {
    LazyInt64View kept = then((block, first) -> Int64Blocks.filter(block, predicate, block));
    return new LazyInt64View(source, kept.steps, operands, true);
  }

  /// The sum of the elements; 0 if there are none.
  ///
  /// @throws ArithmeticException if it does not fit int64
  public long sum() {
    return total(new Count()).toLong("sum");
  }

  /// The sum of the elements, whatever its size.
  public BigInteger sumExact() {
    return total(new Count()).toBigInteger();
  }

  /// The low 64 bits of the sum of the elements.
  public long sumWrapping() {
    return total(new Count()).toLongWrapping();
  }

  /// The mean of the elements: their exact sum, as float64, divided by their number.
  ///
  /// @throws NoSuchElementException if there are none
  public double mean() {
    Count count = new Count();
    WideSum total = total(count);
    count.requireElements("mean");
    return total.toDouble() / count.elements;
  }

  /// The smallest element.
  ///
  /// @throws NoSuchElementException if there is none
  public long min() {
    Count count = new Count();
    // That of the blocks before, and that of the last block.
    Int64View two = Int64View.zeros(2);
    run(
        block -> {
          two.set(1, block.min());
          two.set(0, count.elements == 0 ? two.get(1) : two.min());
          count.add(block);
        });
    count.requireElements("min");
    return two.get(0);
  }

  /// The largest element.
  ///
  /// @throws NoSuchElementException if there is none
  public long max() {
    Count count = new Count();
    // That of the blocks before, and that of the last block.
    Int64View two = Int64View.zeros(2);
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
  /// twice.
  ///
  /// @throws NoSuchElementException if there are no elements
  public double variance() {
    return variance(0);
  }

  /// The variance with `ddof` degrees of freedom less; NaN if there are no more elements than
  /// that. The operations are done twice.
  ///
  /// @throws NoSuchElementException if there are no elements
  public double variance(int ddof) {
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

  /// The standard deviation: the square root of the variance. The operations are done twice.
  ///
  /// @throws NoSuchElementException if there are no elements
  public double std() {
    return Math.sqrt(variance(0));
  }

  /// The square root of the variance with `ddof` degrees of freedom less. The operations are
  /// done twice.
  ///
  /// @throws NoSuchElementException if there are no elements
  public double std(int ddof) {
    return Math.sqrt(variance(ddof));
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
  public long reduce(long identity, LongBinaryOperator operator) {
    Fold fold = new Fold();
    fold.result = identity;
    run(block -> fold.result = Int64Blocks.reduce(block, fold.result, operator));
    return fold.result;
  }

  /// The elements as a new view.
  public Int64View toView() {
    Int64View result = Int64View.zeros(filtered ? 0 : source.size);
    if (filtered) {
      Collected collected = new Collected(result);
      run(collected::add);
      return collected.trimmed();
    }
    for (long first = 0; first < source.size; first += BLOCK) {
      // Its elements are made where they stay.
      long end = Math.min(first + BLOCK, source.size);
      Int64View block = result.slice(first, end);
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
  public Int64View into(Int64View target) {
    target.requireWritable();
    if (isTornBy(target)) {
      return Int64Blocks.put(toView(), target);
    }
    Count count = new Count();
    run(
        block -> {
          Int64Blocks.put(block, target.slice(count.elements, target.size));
          count.add(block);
        });
    return target.slice(0, count.elements);
  }

  /// Whether writing the target block by block would change what has yet to be read.
  private boolean isTornBy(Int64View target) {
    return source.overlapsPartly(target)
        || operands.stream().anyMatch(operand -> operand.overlapsPartly(target));
  }

  private WideSum total(Count count) {
    WideSum total = new WideSum();
    run(
        block -> {
          total.add(block.total());
          count.add(block);
        });
    return total;
  }

  /// Runs a step of ours, whose exceptions name an index within the block: makes it one among all
  /// elements, or, after a filter, says which block it is.
  private Int64View counted(Int64View block, long first, Runnable step) {
    try {
      step.run();
      return block;
    } catch (ArithmeticException e) {
      throw filtered ? RefusedElements.leftOf(first, e) : RefusedElements.after(first, e);
    }
  }

  /// This with one more operand, whose elements go with those of the source.
  private LazyInt64View with(Int64View other) {
    if (filtered) {
      throw new IllegalStateException(
          "after a filter it is not known which elements of another view go with those that are"
              + " left: take it in before the filter");
    }
    source.requireSameSize(other);
    List<ArrayView> more = new ArrayList<>(operands);
    more.add(other);
    return new LazyInt64View(source, steps, List.copyOf(more), false);
  }

  private LazyInt64View then(Step step) {
    // Without elements it does nothing but check its arguments.
    step.on(NOTHING, 0);
    Step[] more = Arrays.copyOf(steps, steps.length + 1);
    more[steps.length] = step;
    return new LazyInt64View(source, more, operands, filtered);
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
    Int64View spare = SPARE.getAndSet(null);
    Int64View block = spare == null ? Int64View.zeros(BLOCK) : spare;
    for (long first = 0; first < source.size; first += BLOCK) {
      long end = Math.min(first + BLOCK, source.size);
      Int64View part = block.slice(0, end - first);
      source.slice(first, end).copyTo(part.segment());
      last.take(made(part, first));
    }
    SPARE.set(block);
    if (repacked != null) {
      repacked.flush();
    }
  }

  /// A copy of a block of the source.
  private Int64View block(long first) {
    return source.slice(first, Math.min(first + BLOCK, source.size)).copy();
  }

  /// What the operations make of a block, in the block's memory.
  private Int64View made(Int64View block, long first) {
    Int64View made = block;
    for (Step step : steps) {
      made = step.on(made, first);
    }
    return made;
  }

  /// One operation on a block, in place: gives the block, or its front if elements are
  /// dropped.
  private interface Step {
    Int64View on(Int64View block, long first);
  }

  /// What takes the blocks.
  private interface Sink {
    void take(Int64View block);
  }

  /// The number of elements so far.
  private static final class Count {
    long elements;

    void add(Int64View block) {
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
    long result;
  }

  /// Makes full blocks of what a filter has left of them.
  private static final class Repacked implements Sink {
    private final Sink next;
    private final Int64View full = Int64View.zeros(BLOCK);
    private long size;

    Repacked(Sink next) {
      this.next = next;
    }

    @Override
    public void take(Int64View block) {
      long head = Math.min(block.size, BLOCK - size);
      Int64Blocks.put(block.slice(0, head), full.slice(size, BLOCK));
      size += head;
      if (size == BLOCK) {
        next.take(full);
        size = block.size - head;
        Int64Blocks.put(block.slice(head, block.size), full);
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
    private Int64View elements;
    private long size;

    Collected(Int64View none) {
      this.elements = none;
    }

    void add(Int64View block) {
      elements = Int64Blocks.withRoom(elements, size, block.size);
      Int64Blocks.put(block, elements.slice(size, elements.size));
      size += block.size;
    }

    Int64View trimmed() {
      return Int64Blocks.trimmed(elements, size);
    }
  }
}
