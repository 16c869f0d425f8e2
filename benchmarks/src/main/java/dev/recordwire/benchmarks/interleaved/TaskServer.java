package dev.recordwire.benchmarks.interleaved;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The inside of a [WorkerProcess]: it reads requests from the standard input, and answers each
/// with a sample.
public final class TaskServer {
  /// The line that a process prints when everything is prepared.
  static final String READY = "ready";

  private static final int BATCHES_PER_SAMPLE = 10;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Map<String, Long> batches = new HashMap<>();
  private final Tasks tasks;

  private TaskServer(Tasks tasks) {
    this.tasks = tasks;
  }

  /// The tasks of a server, by name.
  public interface Tasks {
    /// Does the named task `calls` times.
    void run(String task, long calls) throws IOException;
  }

  /// Serves requests until the input ends.
  public static void serve(Tasks tasks) throws IOException {
    TaskServer server = new TaskServer(tasks);
    System.out.println(READY);
    BufferedReader requests =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String request = requests.readLine(); request != null; request = requests.readLine()) {
      int space = request.lastIndexOf(' ');
      long millis = Long.parseLong(request.substring(space + 1));
      Sample sample = server.measure(request.substring(0, space), millis * 1_000_000);
      System.out.println(sample.calls() + " " + sample.nanos() + " " + sample.bytes());
    }
  }

  /// Batches grow to a tenth of the time, so that the clock is rarely read.
  private Sample measure(String task, long nanos) throws IOException {
    long batch = batches.getOrDefault(task, 1L);
    long calls = 0;
    long allocated = threads.getTotalThreadAllocatedBytes();
    long start = System.nanoTime();
    long spent;
    do {
      tasks.run(task, batch);
      calls += batch;
      spent = System.nanoTime() - start;
      if (spent < nanos / BATCHES_PER_SAMPLE) {
        batch *= 2;
      }
    } while (spent < nanos);
    allocated = threads.getTotalThreadAllocatedBytes() - allocated;
    batches.put(task, Math.max(1, calls / BATCHES_PER_SAMPLE));
    return new Sample(calls, spent, allocated);
  }
}
