package dev.recordwire.array;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
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

  /// Whether the common pool has threads. One without any says that it has one, and its tasks wait
  /// for ever.
  private static final boolean COMMON_POOL_WORKS =
      Integer.getInteger("java.util.concurrent.ForkJoinPool.common.parallelism", 1) != 0;

  /// Stands for all threads but that of the caller. It lives as long as this class, and so has
  /// nothing of whoever comes first: no class loader, no inherited thread-locals, no thread group.
  private static final Thread ANOTHER =
      Thread.ofVirtual().inheritInheritableThreadLocals(false).unstarted(() -> {});

  /// Does the work on `size` elements: in parts, unless that isn't worth it or `mayBeShared` says
  /// that several threads can't work on their memory.
  <R> R combine(Work<R> work, BinaryOperator<R> combiner, long size, BooleanSupplier mayBeShared) {
    int threads = size < least ? 1 : threads();
    if (threads < 2 || !mayBeShared.getAsBoolean()) {
      return work.on(0, size);
    }
    return new Shared<>(work, combiner, size, part).result(threads);
  }

  /// Throws what a function has thrown, whatever it is: a checked exception, too, if the function
  /// hid it from the compiler, as it would pass through a loop.
  @SuppressWarnings("unchecked") // the cast is not done: that is the point
  private static <E extends Throwable> void rethrow(Throwable thrown) throws E {
    throw (E) thrown;
  }

  private static int threads() {
    ForkJoinPool pool = ForkJoinTask.getPool();
    if (pool != null) {
      return pool.getParallelism();
    }
    return COMMON_POOL_WORKS
        ? Math.min(
            ForkJoinPool.getCommonPoolParallelism() + 1, Runtime.getRuntime().availableProcessors())
        : 1;
  }

  /// Whether threads of a pool may access a segment: the memory of a confined arena is for one
  /// thread only.
  static boolean isForAllThreads(MemorySegment segment) {
    return segment.isAccessibleBy(ANOTHER);
  }

  /// One piece of work, whose parts threads take one after the other.
  ///
  /// A thread that is through takes the next part, whichever thread it is. If parts were halves of
  /// halves that idle threads steal, a caller that belongs to no pool would wait for a half that
  /// was stolen, however much of it is left: the JDK lets only the pool's own threads help there.
  private static final class Shared<R> {
    private final Work<R> work;
    private final BinaryOperator<R> combiner;
    private final long size;
    private final long part;
    private final int parts;
    private final AtomicInteger next = new AtomicInteger();

    /// For each first part of the right half of a range the result of one half, while the other
    /// one is not done.
    private final AtomicReferenceArray<@Nullable R> halves;

    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile @Nullable R total;

    Shared(Work<R> work, BinaryOperator<R> combiner, long size, long part) {
      this.work = work;
      this.combiner = combiner;
      this.size = size;
      this.part = part;
      this.parts = Math.toIntExact((size - 1) / part + 1);
      this.halves = new AtomicReferenceArray<>(parts);
    }

    /// Does all parts on so many threads, of which the caller is one.
    @SuppressWarnings("NullAway") // there is a total where nothing failed
    R result(int threads) {
      List<Helper> helpers = new ArrayList<>();
      for (int i = 1; i < Math.min(threads, parts); i++) {
        Helper helper = new Helper();
        helper.fork();
        helpers.add(helper);
      }
      takeParts();
      for (Helper helper : helpers.reversed()) {
        if (helper.hasStarted) {
          helper.join();
        } else {
          helper.tryUnfork();
        }
      }
      Throwable thrown = failure.get();
      if (thrown != null) {
        ParallelParts.<RuntimeException>rethrow(thrown);
      }
      return total;
    }

    /// The work of another thread. It says that it has started before it takes a part, and the
    /// caller looks when no part is left. Whoever has not started by then finds nothing to do. The
    /// caller does not wait for it, since the pool's threads may be busy for long.
    private final class Helper extends RecursiveAction {
      private static final long serialVersionUID = 1;

      private transient volatile boolean hasStarted;

      @Override
      protected void compute() {
        hasStarted = true;
        takeParts();
      }
    }

    /// Failures are thrown by the caller, since exceptions that a pool hands on are copies.
    private void takeParts() {
      try {
        for (int i = next.getAndIncrement();
            i < parts && failure.get() == null;
            i = next.getAndIncrement()) {
          long from = i * part;
          add(i, work.on(from, Math.min(from + part, size)));
        }
      } catch (Throwable e) {
        failure.compareAndSet(null, e);
      }
    }

    /// Combines the result of a part with that of the other half of its range, if this is there
    /// already, and so on with that of the range.
    private void add(int index, R result) {
      int first = index;
      R combined = result;
      for (int length = 1; length < parts; length *= 2) {
        boolean isLeft = (first & length) == 0;
        int middle = isLeft ? first + length : first;
        if (middle < parts) {
          if (halves.compareAndSet(middle, null, combined)) {
            return;
          }
          R other = Objects.requireNonNull(halves.getAndSet(middle, null));
          combined = isLeft ? combiner.apply(combined, other) : combiner.apply(other, combined);
        }
        first = isLeft ? first : first - length;
      }
      total = combined;
    }
  }
}
