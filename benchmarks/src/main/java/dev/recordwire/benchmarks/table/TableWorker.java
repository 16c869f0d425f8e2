package dev.recordwire.benchmarks.table;

import dev.recordwire.benchmarks.array.Work;
import dev.recordwire.benchmarks.interleaved.TaskServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The worker process in which one candidate does one operation; a task is a number of rows.
public final class TableWorker {
  private final Map<String, Work> works = new HashMap<>();

  private TableWorker() {}

  /// The arguments are an operation, a candidate, the folder of the files, and numbers of rows,
  /// each followed by the expected result.
  public static void main(String[] arguments) throws IOException, SQLException {
    TableOperation operation = TableOperation.valueOf(arguments[0]);
    TableCandidate candidate = TableCandidate.valueOf(arguments[1]);
    TableWorker worker = new TableWorker();
    for (int i = 3; i < arguments.length; i += 2) {
      TableFiles files = new TableFiles(Path.of(arguments[2]), Integer.parseInt(arguments[i]));
      double expected = Double.parseDouble(arguments[i + 1]);
      worker.works.put(arguments[i], candidate.checked(operation, files, expected));
    }
    TaskServer.serve(worker::run);
  }

  private void run(String rows, long calls) {
    Work work = Objects.requireNonNull(works.get(rows), rows);
    for (long i = 0; i < calls; i++) {
      consume(work.run());
    }
  }

  /// `WorkerProcess` forbids HotSpot to remove the computation of this argument.
  @SuppressWarnings("UnusedVariable")
  private static void consume(double result) {}
}
