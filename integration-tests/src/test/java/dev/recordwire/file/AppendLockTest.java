package dev.recordwire.file;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class AppendLockTest {
  private static final int THREADS = 3;
  private static final int LOCKS = 3_000;
  private static final int TAKEN = 200;

  /// A lock, and a number that only the thread with the lock may change.
  private static final class Guarded {
    final AppendLock lock = new AppendLock();
    int number;

    void add() {
      lock.take();
      try {
        number++;
      } finally {
        lock.give();
      }
    }
  }

  /// Each lock starts cheap, and becomes shared while threads take it.
  @Test
  void oneThreadHasIt() throws Exception {
    List<Guarded> locks = new ArrayList<>();
    for (int i = 0; i < LOCKS; i++) {
      locks.add(new Guarded());
    }
    CyclicBarrier start = new CyclicBarrier(THREADS);
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> all = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        all.add(
            threads.submit(
                () -> {
                  start.await();
                  for (Guarded each : locks) {
                    for (int i = 0; i < TAKEN; i++) {
                      each.add();
                    }
                  }
                  return null;
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
    for (Guarded each : locks) {
      assertThat(each.number).isEqualTo(THREADS * TAKEN);
    }
  }

  @Test
  void aThreadThatHasItIsRefused() throws InterruptedException {
    Guarded cheap = new Guarded();
    assertRefused(cheap.lock);

    Guarded shared = new Guarded();
    shared.lock.take();
    Thread other = Thread.ofPlatform().start(shared::add);
    while (!shared.lock.isShared()) {
      Thread.onSpinWait();
    }
    shared.lock.give();
    other.join();
    assertRefused(shared.lock);
    assertThat(shared.number).isEqualTo(1);
  }

  private static void assertRefused(AppendLock lock) {
    lock.take();
    assertThat(assertThrows(IllegalStateException.class, lock::take))
        .hasMessageThat()
        .isEqualTo(
            "the writer was called by code that runs while it encodes a record: let that code"
                + " finish first");
    lock.give();
  }
}
