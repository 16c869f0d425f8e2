package dev.recordwire.benchmarks.turns;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The process behind a [Player].
public final class TurnServer {
  /// What the first line says when all is made ready.
  static final String READY = "ready";

  private static final int BATCHES_OF_A_TURN = 10;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Map<String, Long> batches = new HashMap<>();
  private final Tasks tasks;

  private TurnServer(Tasks tasks) {
    this.tasks = tasks;
  }

  /// What can be asked for.
  public interface Tasks {
    /// Does the named task so many times.
    void run(String task, long calls) throws IOException;
  }

  /// Takes its turns until there are no more lines.
  public static void serve(Tasks tasks) throws IOException {
    TurnServer server = new TurnServer(tasks);
    System.out.println(READY);
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      int space = order.lastIndexOf(' ');
      Turn turn =
          server.turn(
              order.substring(0, space), Long.parseLong(order.substring(space + 1)) * 1_000_000);
      System.out.println(turn.calls() + " " + turn.nanos() + " " + turn.bytes());
    }
  }

  /// Batches become as large as a tenth of the time, so that the clock is rarely asked.
  private Turn turn(String task, long nanos) throws IOException {
    long batch = batches.getOrDefault(task, 1L);
    long calls = 0;
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long start = System.nanoTime();
    long spent;
    do {
      tasks.run(task, batch);
      calls += batch;
      spent = System.nanoTime() - start;
      if (spent < nanos / BATCHES_OF_A_TURN) {
        batch *= 2;
      }
    } while (spent < nanos);
    allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
    batches.put(task, Math.max(1, calls / BATCHES_OF_A_TURN));
    return new Turn(calls, spent, allocated);
  }
}
