package dev.recordwire.benchmarks.patterns;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.RecursiveTask;

/// Tasks that run asynchronously, one by one or in batches: short ones and long ones that compute,
/// and one that waits.
///
/// Structured concurrency would be another way. It is a preview in JDK 25 and needs a flag.
final class AsyncBatchPattern implements Pattern {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private static final String WAIT = "1 ms of waiting";

  @Override
  public List<String> cases() {
    return List.of("10 ns", "1 us", "100 us", WAIT);
  }

  @Override
  public List<Way> ways() {
    return new Ways()
        .java(
            "one after the other",
            "virtual thread each",
            "batches of 16",
            "batches of 100",
            "batches of 1000",
            "CompletableFuture each",
            "fork and join",
            "platform threads")
        .rust("one after the other", "platform threads")
        .python("one after the other", "task each")
        .list();
  }

  /// Tasks of Python that compute take turns in one thread, so that only waiting can gain.
  @Override
  public boolean offers(Way way, String theCase) {
    return way.language() != Language.PYTHON || theCase.equals(WAIT);
  }

  /// The tasks of one run.
  @Override
  public long operations(String theCase) {
    return switch (theCase) {
      case "10 ns", "1 us" -> 10_000;
      case WAIT -> 100;
      default -> 200;
    };
  }

  @Override
  public Work work(String way, String theCase) {
    Task task = task(theCase);
    int count = (int) operations(theCase);
    return switch (way) {
      case "one after the other" -> () -> inOrder(task, 0, count);
      case "virtual thread each" -> inBatches(task, count, 1);
      case "batches of 16" -> inBatches(task, count, 16);
      case "batches of 100" -> inBatches(task, count, 100);
      case "batches of 1000" -> inBatches(task, count, 1000);
      case "CompletableFuture each" -> () -> inFutures(task, count);
      case "fork and join" -> () -> ForkJoinPool.commonPool().invoke(new Half(task, 0, count));
      case "platform threads" -> onThreads(task, count);
      default -> throw Pattern.unknown(way);
    };
  }

  private static Task task(String theCase) {
    return switch (theCase) {
      case "10 ns" -> seed -> mixed(seed, 5);
      case "1 us" -> seed -> mixed(seed, 500);
      case "100 us" -> seed -> mixed(seed, 50_000);
      default ->
          seed -> {
            Thread.sleep(1);
            return seed;
          };
    };
  }

  /// A chain of dependent steps of two nanoseconds or less.
  private static long mixed(long seed, int steps) {
    long bits = seed + 1;
    for (int i = 0; i < steps; i++) {
      bits ^= bits << 13;
      bits ^= bits >>> 7;
      bits ^= bits << 17;
    }
    return bits;
  }

  private static long inOrder(Task task, int from, int to) throws InterruptedException {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += task.run(i);
    }
    return sum;
  }

  private static Work inBatches(Task task, int count, int batch) {
    return () -> {
      try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
        return total(executor, batches(task, count, batch));
      }
    };
  }

  private static Work onThreads(Task task, int count) {
    ExecutorService executor =
        Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().factory());
    Work work = () -> total(executor, batches(task, count, (count + THREADS - 1) / THREADS));
    return work.closing(executor::close);
  }

  private static List<Callable<Long>> batches(Task task, int count, int batch) {
    List<Callable<Long>> batches = new ArrayList<>();
    for (int from = 0; from < count; from += batch) {
      int start = from;
      batches.add(() -> inOrder(task, start, Math.min(start + batch, count)));
    }
    return batches;
  }

  private static long total(ExecutorService executor, List<Callable<Long>> parts) throws Exception {
    long sum = 0;
    for (Future<Long> part : executor.invokeAll(parts)) {
      sum += part.get();
    }
    return sum;
  }

  private static long inFutures(Task task, int count) {
    List<CompletableFuture<Long>> futures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int seed = i;
      futures.add(CompletableFuture.supplyAsync(() -> task.unchecked(seed)));
    }
    long sum = 0;
    for (CompletableFuture<Long> future : futures) {
      sum += future.join();
    }
    return sum;
  }

  /// A task, whose result depends on its number.
  @FunctionalInterface
  private interface Task {
    long run(int number) throws InterruptedException;

    default long unchecked(int number) {
      try {
        return run(number);
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody interrupts", e);
      }
    }
  }

  /// Tasks that are halved down to 16.
  private static final class Half extends RecursiveTask<Long> {
    @Serial private static final long serialVersionUID = 1;
    private static final int UNDIVIDED = 16;

    private final transient Task task;
    private final int from;
    private final int to;

    Half(Task task, int from, int to) {
      this.task = task;
      this.from = from;
      this.to = to;
    }

    @Override
    protected Long compute() {
      if (to - from <= UNDIVIDED) {
        long sum = 0;
        for (int i = from; i < to; i++) {
          sum += task.unchecked(i);
        }
        return sum;
      }
      Half left = new Half(task, from, (from + to) / 2);
      Half right = new Half(task, (from + to) / 2, to);
      left.fork();
      return right.compute() + left.join();
    }
  }
}
