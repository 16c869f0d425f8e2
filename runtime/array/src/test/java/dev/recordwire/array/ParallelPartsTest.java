package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.array.start.ChildJvm;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/// Parts of work where other threads have no time for them.
class ParallelPartsTest {
  private static final int SECONDS = 60;
  private static final int COUNT = 1 << 20;

  /// Many threads that sum in parallel.
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) throws InterruptedException {
      Float64View ones = Float64View.full(COUNT, 1);
      double[] sums = new double[20];
      Thread[] threads = new Thread[sums.length];
      for (int i = 0; i < threads.length; i++) {
        int number = i;
        threads[i] =
            Thread.ofVirtual()
                .start(() -> sums[number] = ones.parallel().times(2).parallel().sum());
      }
      for (Thread thread : threads) {
        thread.join();
      }
      for (double sum : sums) {
        if (sum != 2.0 * COUNT) {
          throw new AssertionError("a sum is " + sum);
        }
      }
      System.out.println("all summed");
    }
  }

  @Test
  void aCommonPoolWithoutThreadsIsNotWaitedFor() throws IOException, InterruptedException {
    ChildJvm jvm =
        ChildJvm.run(
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0",
            "-cp",
            System.getProperty("java.class.path"),
            Program.class.getName());

    assertThat(jvm.text()).contains("all summed");
    assertThat(jvm.exitCode()).isEqualTo(0);
  }

  /// The other thread of the pool waits until the sum is there.
  @Test
  void threadsThatAreBusyAreNotWaitedFor()
      throws InterruptedException, ExecutionException, TimeoutException {
    Float64View ones = Float64View.full(COUNT, 1);
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    try (ForkJoinPool pool = new ForkJoinPool(2)) {
      pool.execute(
          () -> {
            busy.countDown();
            try {
              done.await();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          });
      busy.await();
      try {
        assertThat(pool.submit(() -> ones.parallel().sum()).get(SECONDS, TimeUnit.SECONDS))
            .isEqualTo((double) COUNT);
      } finally {
        done.countDown();
      }
    }
  }
}
