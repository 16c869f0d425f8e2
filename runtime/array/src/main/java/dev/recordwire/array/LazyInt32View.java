package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Deviations;
import dev.recordwire.array.internal.kernel.WideSum;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

// dtype held: int low, int high, int min, int max
// dtype computed: int operand, int reduce, int identity, int result, IntBinaryOperator
// dtype computed: IntPredicate, IntUnaryOperator
// dtype uint64: fit int64 -> fit uint64, toLong -> toUnsignedLong
/// The elements of an [Int32View], with operations that are not done at once but together,
/// when a result is asked for: on a block of elements after the other, while it is in the
/// processor's nearest cache. Nothing is stored between two operations.
///
/// A result has the bits that the operations of [Int32View] give, one after the other. Every
/// operation gives a new object, and the one it was called on can be used further. The view
/// is read when a result is asked for, each time again.
public final class LazyInt32View {
  /// As many elements as are summed at a time.
  private static final int BLOCK = Int32Blocks.LENGTH;

  /// A block that nobody uses at the moment: a new one is in no cache, and to bring it there takes
  /// longer than a step.
  private static final AtomicReference<@Nullable Int32View> SPARE = new AtomicReference<>();

  private static final Int32View NOTHING = Int32View.zeros(0);
  private static final Step[] NO_STEPS = {};

  private final Int32View source;
  private final Step[] steps;
  private final List<ArrayView> operands;
  private final boolean filtered;

  LazyInt32View(Int32View source) {
    this(source, NO_STEPS, List.of(), false);
  }

  private LazyInt32View(
      Int32View source, Step[] steps, List<ArrayView> operands, boolean filtered) {
    this.source = source;
    this.steps = steps;
    this.operands = operands;
    this.filtered = filtered;
  }

  /// Then multiplies every element by `factor`.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int32
  public LazyInt32View scale(double factor) {
    return then((block, first) -> counted(block, first, () -> block.scale(factor)));
  }

  /// Then multiplies every element by `factor`; results beyond int32 become what `overflow`
  /// says.
  public LazyInt32View scale(double factor, Overflow overflow) {
    return then((block, first) -> counted(block, first, () -> block.scale(factor, overflow)));
  }

  /// Then adds `operand` to every element.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int32
  public LazyInt32View plus(int operand) {
    return then((block, first) -> counted(block, first, () -> block.add(operand)));
  }

  /// Then adds `operand` to every element; results beyond int32 become what `overflow` says.
  public LazyInt32View plus(int operand, Overflow overflow) {
    return then((block, first) -> counted(block, first, () -> block.add(operand, overflow)));
  }

  /// Then adds that of `other` to every element that has the same index.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int32
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyInt32View plus(Int32View other) {
    return with(other)
        .then(
            (block, first) ->
                counted(block, first, () -> block.add(other.slice(first, first + block.size))));
  }

  /// Then subtracts `operand` from every element.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int32
  public LazyInt32View minus(int operand) {
    return then((block, first) -> counted(block, first, () -> block.subtract(operand)));
  }

  /// Then subtracts `operand` from every element; results beyond int32 become what `overflow`
  /// says.
  public LazyInt32View minus(int operand, Overflow overflow) {
    return then((block, first) -> counted(block, first, () -> block.subtract(operand, overflow)));
  }

  /// Then subtracts that of `other` from every element that has the same index.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int32
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyInt32View minus(Int32View other) {
    return with(other)
        .then(
            (block, first) ->
                counted(
                    block, first, () -> block.subtract(other.slice(first, first + block.size))));
  }

  /// Then multiplies every element by `operand`.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int32
  public LazyInt32View times(int operand) {
    return then((block, first) -> counted(block, first, () -> block.multiply(operand)));
  }

  /// Then multiplies every element by `operand`; results beyond int32 become what `overflow`
  /// says.
  public LazyInt32View times(int operand, Overflow overflow) {
    return then((block, first) -> counted(block, first, () -> block.multiply(operand, overflow)));
  }

  /// Then multiplies every element by that of `other` that has the same index.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int32
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyInt32View times(Int32View other) {
    return with(other)
        .then(
            (block, first) ->
                counted(
                    block, first, () -> block.multiply(other.slice(first, first + block.size))));
  }

  /// Then divides every element by `operand`.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int32
  public LazyInt32View dividedBy(int operand) {
    return then((block, first) -> counted(block, first, () -> block.divide(operand)));
  }

  /// Then divides every element by `operand`; results beyond int32 become what `overflow`
  /// says.
  public LazyInt32View dividedBy(int operand, Overflow overflow) {
    return then((block, first) -> counted(block, first, () -> block.divide(operand, overflow)));
  }

  /// Then divides every element by that of `other` that has the same index.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int32
  /// @throws IllegalArgumentException if `other` has another size than the view had at first
  /// @throws IllegalStateException after a filter
  public LazyInt32View dividedBy(Int32View other) {
    return with(other)
        .then(
            (block, first) ->
                counted(block, first, () -> block.divide(other.slice(first, first + block.size))));
  }

  /// Then raises elements less than `low` to it and lowers those greater than `high` to it.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`, or one of them is no int32
  public LazyInt32View clip(int low, int high) {
    return then(
        (block, first) -> {
          block.clip(low, high);
          return block;
        });
  }

  /// Then changes the signs.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int32
  public LazyInt32View negate() {
    return then((block, first) -> counted(block, first, () -> block.negate(Overflow.THROW, block)));
  }

  /// Then drops the signs.
  ///
  /// @throws ArithmeticException when a result is asked for, if one is no int32
  public LazyInt32View abs() {
    return then((block, first) -> counted(block, first, () -> block.abs(Overflow.THROW, block)));
  }

  /// Then replaces every element by what `function` makes of it, which is called again for
  /// each result that is asked for.
  public LazyInt32View map(IntUnaryOperator function) {
    return then((block, first) -> Int32Blocks.map(block, function, block, first));
  }

  /// Then drops the elements that `predicate` does not accept.
  public LazyInt32View filter(IntPredicate predicate) {
    LazyInt32View kept = then((block, first) -> Int32Blocks.filter(block, predicate, block));
    return new LazyInt32View(source, kept.steps, operands, true);
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
  public int min() {
    Count count = new Count();
    // That of the blocks before, and that of the last block.
    Int32View two = Int32View.zeros(2);
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
  public int max() {
    Count count = new Count();
    // That of the blocks before, and that of the last block.
    Int32View two = Int32View.zeros(2);
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
  public int reduce(int identity, IntBinaryOperator operator) {
    Fold fold = new Fold();
    fold.result = identity;
    run(block -> fold.result = Int32Blocks.reduce(block, fold.result, operator));
    return fold.result;
  }

  /// The elements as a new view.
  public Int32View toView() {
    Int32View result = Int32View.zeros(filtered ? 0 : source.size);
    if (filtered) {
      Collected collected = new Collected(result);
      run(collected::add);
      return collected.trimmed();
    }
    for (long first = 0; first < source.size; first += BLOCK) {
      // Its elements are made where they stay.
      long end = Math.min(first + BLOCK, source.size);
      Int32View block = result.slice(first, end);
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
  public Int32View into(Int32View target) {
    target.requireWritable();
    if (isTornBy(target)) {
      return Int32Blocks.put(toView(), target);
    }
    Count count = new Count();
    run(
        block -> {
          Int32Blocks.put(block, target.slice(count.elements, target.size));
          count.add(block);
        });
    return target.slice(0, count.elements);
  }

  /// Whether writing the target block by block would change what has yet to be read.
  private boolean isTornBy(Int32View target) {
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
  private Int32View counted(Int32View block, long first, Runnable step) {
    try {
      step.run();
      return block;
    } catch (ArithmeticException e) {
      throw filtered ? RefusedElements.leftOf(first, e) : RefusedElements.after(first, e);
    }
  }

  /// This with one more operand, whose elements go with those of the source.
  private LazyInt32View with(Int32View other) {
    if (filtered) {
      throw new IllegalStateException(
          "after a filter it is not known which elements of another view go with those that are"
              + " left: take it in before the filter");
    }
    source.requireSameSize(other);
    List<ArrayView> more = new ArrayList<>(operands);
    more.add(other);
    return new LazyInt32View(source, steps, List.copyOf(more), false);
  }

  private LazyInt32View then(Step step) {
    // Without elements it does nothing but check its arguments.
    step.on(NOTHING, 0);
    Step[] more = Arrays.copyOf(steps, steps.length + 1);
    more[steps.length] = step;
    return new LazyInt32View(source, more, operands, filtered);
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
    Int32View spare = SPARE.getAndSet(null);
    Int32View block = spare == null ? Int32View.zeros(BLOCK) : spare;
    for (long first = 0; first < source.size; first += BLOCK) {
      long end = Math.min(first + BLOCK, source.size);
      Int32View part = block.slice(0, end - first);
      source.slice(first, end).copyTo(part.segment());
      last.take(made(part, first));
    }
    SPARE.set(block);
    if (repacked != null) {
      repacked.flush();
    }
  }

  /// A copy of a block of the source.
  private Int32View block(long first) {
    return source.slice(first, Math.min(first + BLOCK, source.size)).copy();
  }

  /// What the operations make of a block, in the block's memory.
  private Int32View made(Int32View block, long first) {
    Int32View made = block;
    for (Step step : steps) {
      made = step.on(made, first);
    }
    return made;
  }

  /// One operation on a block, in place: gives the block, or its front if elements are
  /// dropped.
  private interface Step {
    Int32View on(Int32View block, long first);
  }

  /// What takes the blocks.
  private interface Sink {
    void take(Int32View block);
  }

  /// The number of elements so far.
  private static final class Count {
    long elements;

    void add(Int32View block) {
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
    int result;
  }

  /// Makes full blocks of what a filter has left of them.
  private static final class Repacked implements Sink {
    private final Sink next;
    private final Int32View full = Int32View.zeros(BLOCK);
    private long size;

    Repacked(Sink next) {
      this.next = next;
    }

    @Override
    public void take(Int32View block) {
      long head = Math.min(block.size, BLOCK - size);
      Int32Blocks.put(block.slice(0, head), full.slice(size, BLOCK));
      size += head;
      if (size == BLOCK) {
        next.take(full);
        size = block.size - head;
        Int32Blocks.put(block.slice(head, block.size), full);
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
    private Int32View elements;
    private long size;

    Collected(Int32View none) {
      this.elements = none;
    }

    void add(Int32View block) {
      elements = Int32Blocks.withRoom(elements, size, block.size);
      Int32Blocks.put(block, elements.slice(size, elements.size));
      size += block.size;
    }

    Int32View trimmed() {
      return Int32Blocks.trimmed(elements, size);
    }
  }
}
