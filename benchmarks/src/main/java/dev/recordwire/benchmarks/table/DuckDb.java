package dev.recordwire.benchmarks.table;

import static dev.recordwire.benchmarks.table.TableOperation.THRESHOLD;

import dev.recordwire.benchmarks.array.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// The operations as SQL, on a file of DuckDB. Those that make something make a table in memory.
final class DuckDb {
  private DuckDb() {}

  /// @param threads how many threads a query may take
  static Work of(TableOperation operation, TableFiles files, int threads) throws SQLException {
    if (operation == TableOperation.APPEND) {
      return () -> appended(files.appended(".duckdb"), files.rows());
    }
    DuckDBConnection connection = open(files.duckDb(), true);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET threads = " + threads);
    }
    String above = " FROM flights WHERE time > " + THRESHOLD;
    return switch (operation) {
      case MEAN -> query(connection, "SELECT avg(time) FROM flights");
      case MIN -> query(connection, "SELECT min(time) FROM flights");
      case STD -> query(connection, "SELECT stddev_pop(time) FROM flights");
      case SUM_INT16 -> query(connection, "SELECT sum(delay) FROM flights");
      case MIN_INT16 -> query(connection, "SELECT min(delay) FROM flights");
      case COUNT_ABOVE -> query(connection, "SELECT count(*)" + above);
      case WHERE -> table(connection, "SELECT rowid AS i" + above, "SELECT count(*) FROM made");
      case FILTER -> table(connection, "SELECT time" + above, "SELECT count(*) FROM made");
      case ROWS -> table(connection, "SELECT *" + above, "SELECT count(*) FROM made");
      case ARG_SORT ->
          table(
              connection,
              "SELECT rowid AS i FROM flights ORDER BY time",
              "SELECT i FROM made LIMIT 1");
      case APPEND -> throw new AssertionError(operation);
    };
  }

  private static DuckDBConnection open(Path file, boolean readOnly) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("duckdb.read_only", Boolean.toString(readOnly));
    return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, properties);
  }

  private static Work query(DuckDBConnection connection, String query) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(query);
    return () -> number(prepared);
  }

  private static Work table(DuckDBConnection connection, String rows, String result)
      throws SQLException {
    Statement statement = connection.createStatement();
    return () -> {
      try {
        statement.execute("CREATE OR REPLACE TEMP TABLE made AS " + rows);
        try (PreparedStatement prepared = connection.prepareStatement(result)) {
          return number(prepared);
        }
      } catch (SQLException e) {
        throw new IllegalStateException(rows, e);
      }
    };
  }

  private static double number(PreparedStatement query) {
    try (ResultSet result = query.executeQuery()) {
      result.next();
      return result.getDouble(1);
    } catch (SQLException e) {
      throw new IllegalStateException(query.toString(), e);
    }
  }

  private static double appended(Path file, int rows) {
    try {
      append(file, rows);
      Files.delete(file);
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(file.toString(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes a file of rows, in SQL, which takes a tenth of the time that appending takes.
  static void make(Path file, int rows) throws SQLException {
    try (DuckDBConnection connection = open(file, false);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE flights AS " + Flight.SQL.formatted(rows));
    }
  }

  /// Makes a file of rows that come one by one; it is complete on the device when its connection is
  /// closed.
  static void append(Path file, int rows) throws SQLException {
    try (DuckDBConnection connection = open(file, false)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE TABLE flights (delay SMALLINT, distance USMALLINT, time DOUBLE)");
      }
      try (DuckDBAppender appender =
          connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "flights")) {
        for (int i = 0; i < rows; i++) {
          Flight flight = Flight.at(i);
          appender.beginRow();
          appender.append(flight.delay());
          appender.append((short) flight.distance()); // the bits
          appender.append(flight.time());
          appender.endRow();
        }
      }
    }
  }
}
