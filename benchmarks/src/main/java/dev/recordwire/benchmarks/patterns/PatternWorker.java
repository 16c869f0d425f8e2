package dev.recordwire.benchmarks.patterns;

import dev.recordwire.benchmarks.interleaved.TaskServer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The worker process of one way in Java; a task is a case.
public final class PatternWorker {
  private final Map<String, Work> works = new HashMap<>();

  private PatternWorker() {}

  /// The arguments are a pattern, a way, a profile, and each case with its result.
  public static void main(String[] arguments) throws Exception {
    Pattern pattern = PatternName.valueOf(arguments[0]).pattern();
    if (arguments[2].equals("dirty")) {
      PatternUse.everything(pattern);
    }
    PatternWorker worker = new PatternWorker();
    for (int i = 3; i < arguments.length; i += 2) {
      Work work = pattern.work(arguments[1], arguments[i]);
      worker.works.put(arguments[i], work.checked(arguments[1], Long.parseLong(arguments[i + 1])));
    }
    TaskServer.serve(worker::run);
  }

  private void run(String theCase, long calls) throws IOException {
    Work work = Objects.requireNonNull(works.get(theCase), theCase);
    try {
      for (long i = 0; i < calls; i++) {
        consume(work.run());
      }
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(theCase, e);
    }
  }

  /// `WorkerProcess` forbids HotSpot to remove the computation of this argument.
  @SuppressWarnings("UnusedVariable")
  private static void consume(long result) {}
}
