package dev.recordwire.it;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// Counts the bytes that calls allocate.
public final class Allocation {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int CALLS = 50_000;
  private static final int MAX_ROUNDS = 40;

  /// HotSpot compiles beside the calls, which takes longer where the processors are busy.
  private static final long MIN_NANOS = 1_500_000_000L;

  private Allocation() {}

  /// The bytes that a call allocates once HotSpot has fully compiled it; before that, it allocates
  /// a few short-lived objects.
  public static long least(Runnable call) {
    long end = System.nanoTime() + MIN_NANOS;
    long least;
    do {
      least = least(call, CALLS, MAX_ROUNDS);
    } while (least > 0 && System.nanoTime() < end);
    return least;
  }

  /// The bytes that a call allocates, for one that takes much memory: a few are made.
  public static long leastOfFew(Runnable call) {
    return least(call, 1, 5);
  }

  private static long least(Runnable call, int calls, int rounds) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < rounds && least > 0; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < calls; i++) {
        call.run();
      }
      least = Math.min(least, (THREADS.getCurrentThreadAllocatedBytes() - before) / calls);
    }
    return least;
  }
}
