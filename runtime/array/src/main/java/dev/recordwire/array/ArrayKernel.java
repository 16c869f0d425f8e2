package dev.recordwire.array;

import dev.recordwire.array.ParallelParts.Work;
import dev.recordwire.array.internal.number.TreeSum;
import dev.recordwire.array.internal.number.WideSum;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.function.BinaryOperator;

/// One call of a kernel, which javac generated from a method on single elements. For generated
/// code, of which a subclass has the loops, and the values of parameters that are no views.
///
/// Views that are read may overlap the target: the results are as if they had been computed first.
public abstract class ArrayKernel extends KernelLoops {
  private final KernelSignature signature;
  private boolean parallel;

  /// @param signature the facts that do not change between calls
  protected ArrayKernel(KernelSignature signature) {
    this.signature = signature;
  }

  /// Divides the work among threads, from 262 144 elements on.
  public final ArrayKernel parallel() {
    parallel = true;
    return this;
  }

  /// Computes into a new view, whose elements nobody has seen yet.
  ///
  /// @throws IllegalArgumentException if the views do not have the same number of elements
  /// @throws ArithmeticException if the type of the results can't hold one
  public final <V extends ArrayView> V create(V target, ArrayView... sources) {
    signature.requireSameSizes(sources, target);
    fill(run(sources), target);
    return target;
  }

  /// Computes into a view, which may be one of the sources.
  ///
  /// @throws IllegalArgumentException if the views do not have the same number of elements
  /// @throws ArithmeticException if the type of the results can't hold one; the target is unchanged
  /// @throws UnsupportedOperationException if the target is read-only
  public final <V extends ArrayView> V into(V target, ArrayView... sources) {
    signature.requireSameSizes(sources, target);
    target.requireWritable();
    KernelRun run = run(readable(sources, target));
    if (signature.refuses()) {
      requireNone(combine(run::firstRefused, Math::min, run), run);
    }
    fill(run, target);
    return target;
  }

  private void fill(KernelRun run, ArrayView target) {
    boolean divided = parallel && KernelRun.isForAllThreads(target);
    long refused =
        divided
            ? combine((from, to) -> run.fill(target, from, to), Math::min, run)
            : run.fill(target, 0, target.size);
    requireNone(refused, run);
  }

  /// The sum of floating-point results, taken in float64 in the order of all sums; 0 if there are
  /// none.
  public final double sum(ArrayView... sources) {
    KernelRun run = checked(sources);
    return combine((from, to) -> sum(run, from, to), Double::sum, run);
  }

  private double sum(KernelRun run, long from, long to) {
    if (run.addsByVectors()) {
      return run.sum(from, to);
    }
    TreeSum sum = new TreeSum();
    run.eachBlock(
        from,
        to,
        results -> {
          sum.add(((FloatView<?>) results).sum());
          return true;
        });
    return sum.total();
  }

  /// The sum of integer results; 0 if there are none.
  ///
  /// @throws ArithmeticException if it does not fit int64, or uint64 if that is their type
  public final long integerSum(ArrayView... sources) {
    WideSum total = total(sources);
    boolean isUnsigned = signature.result() == TypeCode.UINT64;
    if (isUnsigned ? total.fitsUnsignedLong() : total.fitsLong()) {
      return total.toLongWrapping();
    }
    throw signature.refusal(total.toBigInteger(), isUnsigned ? "uint64" : "int64");
  }

  private WideSum total(ArrayView... sources) {
    KernelRun run = checked(sources);
    return combine(
        (from, to) -> total(run, from, to),
        (left, right) -> {
          left.add(right);
          return left;
        },
        run);
  }

  private WideSum total(KernelRun run, long from, long to) {
    WideSum total = new WideSum();
    run.eachBlock(
        from,
        to,
        results -> {
          total.add(((IntegerView<?>) results).total());
          return true;
        });
    return total;
  }

  /// The mean of the results.
  ///
  /// @throws NoSuchElementException if there are none
  public final double mean(ArrayView... sources) {
    signature.requireSameSizes(sources);
    long size = sources[0].size;
    if (size == 0) {
      return room(0).mean();
    }
    if (signature.result().isInteger()) {
      return total(sources).toDouble() / size;
    }
    double sum = sum(sources);
    return Rescaled.isNumber(sum) ? sum / size : Rescaled.mean(create(room(size), sources));
  }

  /// A few of the results, the smallest of which is the smallest of all.
  ///
  /// @param like any view of the type of the results
  public final <V extends ArrayView> V minima(V like, ArrayView... sources) {
    return extremes(like, ArrayView::argMin, sources);
  }

  /// A few of the results, the largest of which is the largest of all.
  ///
  /// @param like any view of the type of the results
  public final <V extends ArrayView> V maxima(V like, ArrayView... sources) {
    return extremes(like, ArrayView::argMax, sources);
  }

  private <V extends ArrayView> V extremes(V like, Search search, ArrayView... sources) {
    KernelRun run = checked(sources);
    long size = sources[0].size;
    V extremes = NumberBlocks.of(like, like.newZeros(Math.ceilDiv(size, KernelBlock.LENGTH)));
    return combine(
        (from, to) -> extremes(run, search, extremes, from, to), (extreme, same) -> same, run);
  }

  private <V extends ArrayView> V extremes(
      KernelRun run, Search search, V extremes, long from, long to) {
    long[] block = {from / KernelBlock.LENGTH};
    run.eachBlock(
        from,
        to,
        results -> {
          long index = search.in(results);
          extremes.slice(block[0], block[0] + 1).takeFrom(results.slice(index, index + 1));
          block[0]++;
          return true;
        });
    return extremes;
  }

  /// How many results are true.
  public final long count(ArrayView... sources) {
    KernelRun run = checked(sources);
    return combine((from, to) -> count(run, from, to), Long::sum, run);
  }

  /// Whether any result is true; of none, false. Stops early.
  public final boolean any(ArrayView... sources) {
    KernelRun run = checked(sources);
    return combine((from, to) -> find(run, true, from, to), Boolean::logicalOr, run);
  }

  /// Whether all results are true, as they are if there are none. Stops early.
  public final boolean all(ArrayView... sources) {
    KernelRun run = checked(sources);
    return !combine((from, to) -> find(run, false, from, to), Boolean::logicalOr, run);
  }

  private long count(KernelRun run, long from, long to) {
    long[] count = {0};
    run.eachBlock(
        from,
        to,
        results -> {
          count[0] += ((BoolView) results).count();
          return true;
        });
    return count[0];
  }

  private boolean find(KernelRun run, boolean wanted, long from, long to) {
    boolean[] found = {false};
    run.eachBlock(
        from,
        to,
        results -> {
          BoolView bools = (BoolView) results;
          found[0] = wanted ? bools.any() : !bools.all();
          return !found[0];
        });
    return found[0];
  }

  @Override
  final void rehearse(MemoryWindow[] sources, MemoryWindow target, int lanes) {
    KernelRun run = new KernelRun(this, signature, sources, lanes);
    if (adds()) {
      sum(run, 0, target.size);
    } else {
      run.fill(target, 0, target.size);
    }
  }

  private KernelRun run(MemoryWindow[] sources) {
    return new KernelRun(this, signature, sources, signature.lanes(this, sources));
  }

  private KernelRun checked(ArrayView... sources) {
    signature.requireSameSizes(sources);
    return run(sources);
  }

  private ArrayView room(long count) {
    return ArrayView.zeros(signature.result(), count);
  }

  private void requireNone(long refused, KernelRun run) {
    if (refused != KernelRun.NONE) {
      throw signature.refusal(run.resultAt(refused), refused);
    }
  }

  /// The sources, or copies of those that the target would overwrite before they are read.
  private static MemoryWindow[] readable(ArrayView[] sources, ArrayView target) {
    MemoryWindow[] readable = sources;
    for (int i = 0; i < sources.length; i++) {
      if (sources[i].overlapsPartly(target)) {
        readable = Arrays.copyOf(readable, readable.length, MemoryWindow[].class);
        readable[i] = sources[i].copy();
      }
    }
    return readable;
  }

  private interface Search {
    long in(ArrayView results);
  }

  /// Does the work on all elements, and combines its results.
  private <R> R combine(Work<R> work, BinaryOperator<R> combiner, KernelRun run) {
    return parallel
        ? ParallelParts.USUAL.combine(work, combiner, run.size(), run::mayBeShared)
        : work.on(0, run.size());
  }
}
