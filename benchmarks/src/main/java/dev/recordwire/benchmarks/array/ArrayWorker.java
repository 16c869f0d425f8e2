package dev.recordwire.benchmarks.array;

import dev.recordwire.benchmarks.interleaved.TaskServer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The worker process in which one candidate does one operation; a task is a number of elements.
public final class ArrayWorker {
  private final Map<String, Work> works = new HashMap<>();

  /// Never true. A loop that reads this field can't do the work of one call for all calls.
  @SuppressWarnings("FieldMayBeFinal")
  private volatile boolean stopped;

  private ArrayWorker() {}

  /// The arguments are an operation, a candidate, a profile, and numbers of elements.
  public static void main(String[] arguments) throws IOException {
    Operation operation = Operation.valueOf(arguments[0]);
    Candidate candidate = Candidate.valueOf(arguments[1]);
    if (arguments[2].equals("dirty")) {
      ArrayUse.everything();
    }
    ArrayWorker taker = new ArrayWorker();
    for (int i = 3; i < arguments.length; i++) {
      double[] values = Values.random(Integer.parseInt(arguments[i]));
      taker.works.put(arguments[i], candidate.checked(operation, values));
    }
    TaskServer.serve(taker::run);
  }

  private void run(String size, long calls) {
    Work work = Objects.requireNonNull(works.get(size), size);
    for (long i = 0; i < calls && !stopped; i++) {
      consume(work.run());
    }
  }

  /// `WorkerProcess` forbids HotSpot to remove the computation of this argument.
  @SuppressWarnings("UnusedVariable")
  private static void consume(double result) {}
}
