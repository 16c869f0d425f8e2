package dev.recordwire.codec.spi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/// No two takers have the same object at once.
final class SlotPoolTest {
  private static final class Tool extends Pooled {
    final AtomicBoolean inUse = new AtomicBoolean();
  }

  private final AtomicInteger made = new AtomicInteger();
  private final SlotPool<Tool> pool =
      new SlotPool<>() {
        @Override
        protected Tool make() {
          if (made.incrementAndGet() == refused) {
            throw new OutOfMemoryError("a test's");
          }
          return new Tool();
        }
      };
  private int refused = -1;

  @Test
  void returnedObjectsAreReused() {
    Tool first = pool.take();
    first.release();

    assertThat(pool.take()).isSameInstanceAs(first);
  }

  @Test
  void aTakenSlotGivesANeighbour() {
    Tool first = pool.take();
    Tool second = pool.take();
    assertThat(second).isNotSameInstanceAs(first);

    second.release();
    assertThat(pool.take()).isSameInstanceAs(second);
    first.release();
    second.release();
    assertThat(made.get()).isEqualTo(2);
  }

  @Test
  void thePoolKeepsNoMoreThanItsSlots() {
    List<Tool> all = new ArrayList<>();
    for (int i = 0; i < 2 * SlotPool.SLOTS; i++) {
      all.add(pool.take());
    }
    assertThat(new HashSet<>(all)).hasSize(2 * SlotPool.SLOTS);
    all.forEach(Tool::release);
    made.set(0);
    Set<Tool> kept = new HashSet<>();
    for (int i = 0; i < SlotPool.SLOTS; i++) {
      kept.add(pool.take());
    }
    assertThat(kept).hasSize(SlotPool.SLOTS);
    assertThat(made.get()).isEqualTo(0);
  }

  @Test
  void aFailedMakeTakesNoSlot() {
    for (int i = 1; i <= 3 * SlotPool.SLOTS; i++) {
      refused = made.get() + 1;
      assertThrows(OutOfMemoryError.class, pool::take);
    }
    refused = -1;
    made.set(0);
    for (int i = 0; i < 1000; i++) {
      pool.take().release();
    }
    assertThat(made.get()).isEqualTo(1);
  }

  @Test
  void threadsWithCollidingIdsUseDifferentSlots() throws InterruptedException {
    Tool mine = pool.take();
    Thread[] others = new Thread[2 * SlotPool.SLOTS];
    for (int i = 0; i < others.length; i++) {
      others[i] =
          new Thread(
              () -> {
                for (int j = 0; j < 100; j++) {
                  pool.take().release();
                }
              });
      others[i].start();
      others[i].join();
    }
    mine.release();
    assertThat(made.get()).isAtMost(SlotPool.SLOTS);
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
                LockSupport.parkNanos(1000); // so that other threads come meanwhile
                tool.inUse.set(false);
                tool.release();
              }
            });
      }
    }
    assertThat(shared.get()).isEqualTo(0);
    assertThat(made.get()).isLessThan(200 * 100);
  }
}
