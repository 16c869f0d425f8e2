package dev.recordwire.engines.pipeline;

import dev.recordwire.arrow.ArrowBatch;
import dev.recordwire.arrow.ArrowColumns;
import dev.recordwire.arrow.ArrowReader;
import dev.recordwire.arrow.DuckDb;
import dev.recordwire.arrow.DuckDbView;
import dev.recordwire.arrow.RecordColumns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// DuckDB, which groups the flights of the record files by SQL and compares the job's own rows
/// with the result.
///
/// Its arguments are the folder of the run, the number of the first flight behind the savepoint,
/// and the file for its [Figures].
final class DuckDbProgram {
  private DuckDbProgram() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    Path folder = Path.of(arguments[0]);
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement settings = duckdb.createStatement()) {
      settings.execute("SET memory_limit = '512MB'");
      settings.execute("SET temp_directory = '%s'".formatted(System.getProperty("java.io.tmpdir")));
      try (DuckDbView _ = DuckDb.register(duckdb, "sent", flights(folder, DelaysJob.FLIGHTS));
          DuckDbView _ = DuckDb.register(duckdb, "late", flights(folder, DelaysJob.LATE))) {
        Figures figures = figures(duckdb, Integer.parseInt(arguments[1]));
        Files.write(Path.of(arguments[2]), FiguresCodec.encode(figures));
      }
    }
    System.out.println("done");
  }

  private static ArrowColumns flights(Path folder, String name) throws IOException {
    List<Flight> flights = RecordFiles.read(FlightCodec.CODEC, folder.resolve(name));
    return RecordColumns.of(flights)
        .int32("number", Flight::number)
        .int32("delay", Flight::delay)
        .int32("distance", Flight::distance)
        .int32("minute", Flight::minute)
        .columns();
  }

  private static Figures figures(Connection duckdb, int savepoint) throws SQLException {
    List<Hour> hours = new ArrayList<>();
    try (ArrowReader rows =
        DuckDb.query(
            duckdb,
            """
            SELECT minute // 60 AS hour, distance // %d * %d AS miles, count(*) AS flights,
              sum(delay)::BIGINT AS minutes, sum(delay * delay)::BIGINT AS squares,
              count(*) FILTER (delay > %d AND number >= %d) AS delayed
            FROM sent WHERE number NOT IN (SELECT number FROM late)
            GROUP BY ALL ORDER BY hour, miles
            """
                .formatted(Flight.MILES, Flight.MILES, Totals.LATE, savepoint))) {
      rows.forEach(
          batch -> {
            for (int row = 0; row < batch.size(); row++) {
              hours.add(
                  new Hour(
                      (int) number(batch, "hour", row),
                      (int) number(batch, "miles", row),
                      number(batch, "flights", row),
                      number(batch, "minutes", row),
                      number(batch, "squares", row),
                      number(batch, "delayed", row)));
            }
          });
    }
    return new Figures(count(duckdb, "sent"), count(duckdb, "late"), hours);
  }

  private static long count(Connection duckdb, String view) throws SQLException {
    long[] count = new long[1];
    try (ArrowReader rows = DuckDb.query(duckdb, "SELECT count(*) AS count FROM " + view)) {
      rows.forEach(batch -> count[0] = number(batch, "count", 0));
    }
    return count[0];
  }

  private static long number(ArrowBatch batch, String column, int row) {
    return Long.parseLong(String.valueOf(batch.column(column).value(row)));
  }
}
