package dev.recordwire.benchmarks.kernel;

import dev.recordwire.benchmarks.array.Work;
import dev.recordwire.benchmarks.interleaved.TaskServer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The worker process in which one candidate computes one formula; a task is a number of elements.
public final class KernelWorker {
  private final Map<String, Work> works = new HashMap<>();

  /// Never true. A loop that reads this field can't do the work of one call for all calls.
  @SuppressWarnings("FieldMayBeFinal")
  private volatile boolean stopped;

  private KernelWorker() {}

  /// The arguments are a formula, a candidate, and numbers of elements.
  public static void main(String[] arguments) throws IOException {
    Formula formula = Formula.valueOf(arguments[0]);
    KernelCandidate candidate = KernelCandidate.valueOf(arguments[1]);
    KernelWorker worker = new KernelWorker();
    for (int i = 2; i < arguments.length; i++) {
      Inputs inputs = Inputs.of(formula, Integer.parseInt(arguments[i]));
      worker.works.put(arguments[i], candidate.checked(formula, inputs).work());
    }
    TaskServer.serve(worker::run);
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
