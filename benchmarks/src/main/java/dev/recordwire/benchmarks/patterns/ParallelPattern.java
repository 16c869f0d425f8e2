package dev.recordwire.benchmarks.patterns;

import dev.recordwire.array.Float64View;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/// Threads that share the work on one array, which is a sum or square roots.
final class ParallelPattern implements Pattern {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  @Override
  public List<String> cases() {
    return Cases.of(
        List.of("10000 numbers", "100000 numbers", "1000000 numbers", "10000000 numbers"),
        List.of("sum", "square roots"));
  }

  @Override
  public List<Way> ways() {
    return new Ways()
        .java("one thread", "new threads", "pool", "virtual threads", "parallel()")
        .rust("one thread", "new threads")
        .python("one thread", "pool")
        .list();
  }

  @Override
  public Work work(String way, String theCase) {
    double[] numbers = new double[Cases.number(theCase, 0)];
    for (int i = 0; i < numbers.length; i++) {
      double root = Values.number(i);
      numbers[i] = root * root;
    }
    Float64View view = Float64View.of(numbers);
    Float64View target = Float64View.zeros(numbers.length);
    Step step = theCase.endsWith("sum") ? Step.SUM : Step.ROOTS;
    ExecutorService pool =
        Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().factory());
    Total total = total(way, pool, view, target, step);
    // The last of the roots, or 0 where there are none.
    Work work = () -> (long) (total.run() + target.get(target.size() - 1));
    return work.closing(pool::close);
  }

  private static Total total(
      String way, ExecutorService pool, Float64View view, Float64View target, Step step) {
    List<Callable<Double>> parts = parts(view, target, step);
    return switch (way) {
      case "one thread" -> () -> step.on(view, target);
      case "new threads" -> () -> onNewThreads(parts);
      case "pool" -> () -> sum(pool.invokeAll(parts));
      case "virtual threads" -> () -> onVirtualThreads(parts);
      case "parallel()" -> () -> step.inParallel(view, target);
      default -> throw Pattern.unknown(way);
    };
  }

  /// The work on equal parts.
  private static List<Callable<Double>> parts(Float64View view, Float64View target, Step step) {
    List<Callable<Double>> parts = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      long from = view.size() * i / THREADS;
      long to = view.size() * (i + 1) / THREADS;
      Float64View part = view.slice(from, to);
      Float64View place = target.slice(from, to);
      parts.add(() -> step.on(part, place));
    }
    return parts;
  }

  private static double onNewThreads(List<Callable<Double>> parts) throws Exception {
    List<Future<Double>> sums = new ArrayList<>();
    for (Callable<Double> part : parts) {
      FutureTask<Double> task = new FutureTask<>(part);
      Thread.ofPlatform().start(task);
      sums.add(task);
    }
    return sum(sums);
  }

  private static double onVirtualThreads(List<Callable<Double>> parts) throws Exception {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      return sum(executor.invokeAll(parts));
    }
  }

  private static double sum(List<Future<Double>> parts) throws Exception {
    double sum = 0;
    for (Future<Double> part : parts) {
      sum += part.get();
    }
    return sum;
  }

  /// The work on all elements.
  @FunctionalInterface
  private interface Total {
    double run() throws Exception;
  }

  /// The work on some elements, which returns their sum, or writes their roots and returns 0.
  private enum Step {
    SUM {
      @Override
      double on(Float64View from, Float64View target) {
        return from.sum();
      }

      @Override
      double inParallel(Float64View from, Float64View target) {
        return from.parallel().sum();
      }
    },
    ROOTS {
      @Override
      double on(Float64View from, Float64View target) {
        from.sqrt(target);
        return 0;
      }

      @Override
      double inParallel(Float64View from, Float64View target) {
        from.parallel().sqrt(target);
        return 0;
      }
    };

    abstract double on(Float64View from, Float64View target);

    abstract double inParallel(Float64View from, Float64View target);
  }
}
