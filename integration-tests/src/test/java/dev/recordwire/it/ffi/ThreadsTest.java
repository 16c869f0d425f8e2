package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.array.Float64View;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Many threads call one library: the copies of a call belong to its thread.
class ThreadsTest {
  private static final Probe PROBE = Probe.load();

  private static double work(int seed) {
    Float64View view = Float64View.of(seed, 1, 2);
    double total = 0;
    for (int i = 0; i < 1000; i++) {
      PROBE.scale(view, 3, -1);
      total += PROBE.sum(view, 3) + PROBE.textLength("text " + seed);
      total += PROBE.integrate(x -> PROBE.sum(view, 3), 0, 1, 2);
    }
    return total;
  }

  private static void run(ExecutorService executor)
      throws ExecutionException, InterruptedException {
    try (executor) {
      List<Future<Double>> results = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        int seed = i;
        results.add(executor.submit(() -> work(seed)));
      }
      for (int i = 0; i < 16; i++) {
        assertThat(results.get(i).get()).isEqualTo(work(i));
      }
    }
  }

  @Test
  void platformThreads() throws ExecutionException, InterruptedException {
    run(Executors.newFixedThreadPool(4));
  }

  @Test
  void virtualThreads() throws ExecutionException, InterruptedException {
    run(Executors.newVirtualThreadPerTaskExecutor());
  }
}
