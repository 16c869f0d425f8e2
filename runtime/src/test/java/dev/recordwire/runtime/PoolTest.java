package dev.recordwire.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/// No object is in two hands at once, whoever asks.
final class PoolTest {
  private static final class Tool {
    final int slot;
    final AtomicBoolean inUse = new AtomicBoolean();

    Tool(int slot) {
      this.slot = slot;
    }
  }

  private final AtomicInteger made = new AtomicInteger();
  private final Pool<Tool> pool =
      new Pool<>(
          slot -> {
            made.incrementAndGet();
            return new Tool(slot);
          });

  @Test
  void whatCameBackIsGivenOutAgain() {
    Tool first = pool.take();
    pool.give(first.slot);

    assertThat(pool.take()).isSameInstanceAs(first);
  }

  @Test
  void whoAsksWhileTheSlotIsTakenGetsAnother() {
    Tool first = pool.take();
    Tool second = pool.take();
    assertThat(second).isNotSameInstanceAs(first);

    pool.give(second.slot);
    assertThat(pool.take()).isNotSameInstanceAs(first);

    pool.give(first.slot);
    assertThat(pool.take()).isSameInstanceAs(first);
  }

  @Test
  void threadsDoNotShareAnObject() {
    AtomicInteger shared = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 200; i++) {
        threads.execute(
            () -> {
              for (int j = 0; j < 100; j++) {
                Tool tool = pool.take();
                if (tool.inUse.getAndSet(true)) {
                  shared.incrementAndGet();
                }
                LockSupport.parkNanos(1000); // so that others come meanwhile
                tool.inUse.set(false);
                pool.give(tool.slot);
              }
            });
      }
    }
    assertThat(shared.get()).isEqualTo(0);
    assertThat(made.get()).isLessThan(200 * 100);
  }
}
