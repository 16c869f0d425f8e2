package dev.recordwire.array;

import java.io.Serial;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Work on a range of elements in parts, each by one thread of the pool that the caller runs in, or
/// else of the common pool.
///
/// A range is divided where a sum over it is: before the largest power of two below its length. The
/// results of the parts are combined in the same tree. So a part's sum is one that a single thread
/// comes by, too, and the total has the same bits whatever the number of threads.
///
/// @param least the number of elements from which on dividing is worth it
/// @param part the number of elements that are not divided further: a power of two, and not less
///     than a block of a sum
record ParallelParts(long least, long part) {
  /// Measured: with fewer elements, or smaller parts, waking a thread up costs more than it does.
  static final ParallelParts USUAL = new ParallelParts(1 << 18, 1 << 16);

  /// Work on one part.
  interface Work<R> {
    R on(long from, long to);
  }

  /// Work on one part that gives nothing.
  interface Action {
    void on(long from, long to);
  }

  /// Stands for all threads but that of the caller. It lives as long as this class, and so has
  /// nothing of whoever comes first: no class loader, no inherited thread-locals, no thread group.
  private static final Thread ANOTHER =
      Thread.ofVirtual().inheritInheritableThreadLocals(false).unstarted(() -> {});

  /// Does the work on `size` elements: in parts, unless that isn't worth it or `mayBeShared` says
  /// that several threads can't work on their memory.
  <R> R combine(Work<R> work, BinaryOperator<R> combiner, long size, BooleanSupplier mayBeShared) {
    if (size < least || threads() < 2 || !mayBeShared.getAsBoolean()) {
      return work.on(0, size);
    }
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    R result = new Task<>(0, size, part, work, combiner, failure).invoke();
    Throwable thrown = failure.get();
    if (thrown != null) {
      ParallelParts.<RuntimeException>rethrow(thrown);
    }
    return result;
  }

  /// Throws what a function has thrown, whatever it is: a checked exception, too, if the function
  /// hid it from the compiler, as it would pass through a loop.
  @SuppressWarnings("unchecked") // the cast is not done: that is the point
  private static <E extends Throwable> void rethrow(Throwable thrown) throws E {
    throw (E) thrown;
  }

  private static int threads() {
    ForkJoinPool pool = ForkJoinTask.getPool();
    return pool == null
        ? Math.min(
            ForkJoinPool.getCommonPoolParallelism() + 1, Runtime.getRuntime().availableProcessors())
        : pool.getParallelism();
  }

  /// Whether threads of a pool may access a segment: the memory of a confined arena is for one
  /// thread only.
  static boolean isForAllThreads(MemorySegment segment) {
    return segment.isAccessibleBy(ANOTHER);
  }

  private static final class Task<R> extends RecursiveTask<R> {
    @Serial private static final long serialVersionUID = 1;

    private final transient long from;
    private final transient long to;
    private final transient long part;
    private final transient Work<R> work;
    private final transient BinaryOperator<R> combiner;
    private final transient AtomicReference<@Nullable Throwable> failure;

    Task(
        long from,
        long to,
        long part,
        Work<R> work,
        BinaryOperator<R> combiner,
        AtomicReference<@Nullable Throwable> failure) {
      this.from = from;
      this.to = to;
      this.part = part;
      this.work = work;
      this.combiner = combiner;
      this.failure = failure;
    }

    /// Null only after a failure, which the caller throws: exceptions that a pool hands on are
    /// copies.
    @Override
    @SuppressWarnings("NullAway")
    protected R compute() {
      if (failure.get() != null) {
        return null;
      }
      try {
        return to - from <= part ? work.on(from, to) : divided();
      } catch (Throwable e) {
        failure.compareAndSet(null, e);
        return null;
      }
    }

    private R divided() {
      long middle = from + Long.highestOneBit(to - from - 1);
      Task<R> right = new Task<>(middle, to, part, work, combiner, failure);
      right.fork();
      R left = new Task<>(from, middle, part, work, combiner, failure).compute();
      R rest = right.join();
      return failure.get() == null ? combiner.apply(left, rest) : left;
    }
  }
}
