package dev.recordwire.array.internal.kernel;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// The thread in which loops are rehearsed, one after the other. It ends when none is left, and
/// does not keep a program from ending.
final class RehearsalThread implements Runnable {
  private static final Queue<Runnable> WAITING = new ArrayDeque<>();
  private static boolean running;

  private RehearsalThread() {}

  /// Adds a rehearsal to those that wait.
  static void add(Runnable rehearsal) {
    synchronized (WAITING) {
      WAITING.add(rehearsal);
      if (!running) {
        running = true;
        // A plain thread, without what the program's own threads inherit.
        Thread thread = new Thread(null, new RehearsalThread(), "recordwire-vectors", 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        thread.start();
      }
    }
  }

  @Override
  public void run() {
    for (Runnable rehearsal = next(); rehearsal != null; rehearsal = next()) {
      rehearsal.run();
    }
  }

  private static @Nullable Runnable next() {
    synchronized (WAITING) {
      Runnable rehearsal = WAITING.poll();
      running = rehearsal != null;
      return rehearsal;
    }
  }
}
