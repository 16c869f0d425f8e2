package dev.recordwire.engines.benchmarks;

import dev.recordwire.arrow.ArrowReader;
import dev.recordwire.arrow.DuckDb;
import dev.recordwire.arrow.DuckDbView;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// DuckDB with the flights in one way, in a process of its own: for each line of its input, the
/// name of a [DuckDbQuestion] or [#EXPORT], it prints the nanoseconds that the answer took, and the
/// answer.
final class DuckDbWorker implements AutoCloseable {
  /// The task to make a view of the columns and to drop it.
  static final String EXPORT = "EXPORT";

  private final DuckDbFlights flights;
  private final String way;
  private final Connection connection;

  DuckDbWorker(Path folder, String way) throws IOException, SQLException {
    this.flights = new DuckDbFlights(folder);
    this.way = way;
    this.connection = DriverManager.getConnection("jdbc:duckdb:");
    flights.open(connection, way);
  }

  /// The folder of the files, and the way.
  public static void main(String[] arguments) throws IOException, SQLException {
    try (DuckDbWorker worker = new DuckDbWorker(Path.of(arguments[0]), arguments[1]);
        BufferedReader commands =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      System.out.println("ready");
      for (String task = commands.readLine(); task != null; task = commands.readLine()) {
        System.out.println(worker.run(task).text());
      }
    }
  }

  Answer run(String task) throws IOException, SQLException {
    return task.equals(EXPORT) ? export() : ask(DuckDbQuestion.valueOf(task));
  }

  private Answer ask(DuckDbQuestion question) throws SQLException {
    long start = System.nanoTime();
    double[] answer = new double[1];
    try (ArrowReader reader = DuckDb.query(connection, question.sql())) {
      reader.forEach(batch -> answer[0] = batch.columns().getFirst().view().getAsDouble(0));
    }
    return new Answer(System.nanoTime() - start, answer[0]);
  }

  private Answer export() throws IOException, SQLException {
    long start = System.nanoTime();
    try (DuckDbView view = DuckDb.register(connection, "exported", flights.columns(way))) {
      return new Answer(System.nanoTime() - start, view.batchCount());
    }
  }

  /// A result, and the nanoseconds until it was there.
  record Answer(long nanos, double value) {
    /// The text of an answer, as [#parse] reads it.
    String text() {
      return nanos + " " + value;
    }

    /// Reads the text of an answer.
    static Answer parse(String text) {
      int space = text.indexOf(' ');
      return new Answer(
          Long.parseLong(text.substring(0, space)), Double.parseDouble(text.substring(space + 1)));
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
