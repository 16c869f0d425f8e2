package dev.recordwire.benchmarks.codec;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.Codec;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ThreadFactory;

/// Measures the cost of encoding a small record on many threads: the processor time and the
/// allocated bytes of each call, and the ratio to one thread. It takes half a minute.
///
/// Threads share the memory that codecs keep; their number should not matter.
public final class MeasureThreads {
  private static final int CALLS = 8_000_000;
  private static final int ROUNDS = 7;

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private MeasureThreads() {}

  /// The record that is encoded.
  @Wire
  record Note(int id, String text) {}

  private record Cost(double nanos, double bytes) {}

  public static void main(String[] arguments) throws InterruptedException {
    run(1, Thread.ofPlatform().factory());
    double one = 0;
    for (int threads : new int[] {1, 2, 4, 16}) {
      Cost cost = best(threads, Thread.ofPlatform().factory());
      one = threads == 1 ? cost.nanos() : one;
      print(threads + " threads", cost, one);
    }
    print("2 threads whose ids meet", meeting(), one);
    print("1000 virtual threads", best(1000, Thread.ofVirtual().factory()), one);
  }

  private static void print(String who, Cost cost, double one) {
    System.out.printf(
        "%-26s %6.1f ns %7.0f B  %5.2f%n", who, cost.nanos(), cost.bytes(), cost.nanos() / one);
  }

  private static Cost best(int threads, ThreadFactory factory) throws InterruptedException {
    double[] nanos = new double[ROUNDS];
    double[] bytes = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      Cost cost = run(threads, factory);
      nanos[i] = cost.nanos();
      bytes[i] = cost.bytes();
    }
    Arrays.sort(nanos);
    Arrays.sort(bytes);
    return new Cost(nanos[0], bytes[ROUNDS / 2]);
  }

  /// The cost for two threads whose ids agree in the last ten bits, because many other threads were
  /// made between them.
  private static Cost meeting() throws InterruptedException {
    Deque<Long> waiting = new ArrayDeque<>();
    return best(
        2,
        task -> {
          Thread thread = new Thread(task);
          while (!waiting.isEmpty() && (thread.threadId() - waiting.getFirst()) % 1024 != 0) {
            thread = new Thread(task);
          }
          if (waiting.poll() == null) {
            waiting.add(thread.threadId());
          }
          return thread;
        });
  }

  private static Cost run(int threads, ThreadFactory factory) throws InterruptedException {
    Codec<Note> codec = MeasureThreads_NoteCodec.CODEC;
    Note note = new Note(1, "a text of some length");
    List<Thread> all = new ArrayList<>();
    long cpu = PROCESS.getProcessCpuTime();
    long allocated = THREADS.getTotalThreadAllocatedBytes();
    for (int i = 0; i < threads; i++) {
      all.add(factory.newThread(() -> encode(codec, note, CALLS / threads)));
    }
    all.forEach(Thread::start);
    for (Thread thread : all) {
      thread.join();
    }
    double calls = (double) (CALLS / threads * threads);
    return new Cost(
        (PROCESS.getProcessCpuTime() - cpu) / calls,
        (THREADS.getTotalThreadAllocatedBytes() - allocated) / calls);
  }

  private static void encode(Codec<Note> codec, Note note, int calls) {
    long seen = 0;
    for (int i = 0; i < calls; i++) {
      seen += codec.encode(note).length;
    }
    if (seen != calls * 29L) {
      throw new AssertionError("another payload: " + seen);
    }
  }
}
