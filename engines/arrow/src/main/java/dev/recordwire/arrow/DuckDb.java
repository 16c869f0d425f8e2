package dev.recordwire.arrow;

import dev.recordwire.arrow.internal.StreamExport;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBResultSet;

/// Queries columns in DuckDB, and reads results as views.
///
/// ```java
/// try (DuckDbView view = DuckDb.register(connection, "flights", columns);
///     ArrowReader means = DuckDb.query(connection, "SELECT avg(delay) AS mean FROM flights")) {
///   means.forEach(batch -> print(batch.column("mean").view(Float64View.class)));
/// }
/// ```
///
/// A connection of DuckDB's JDBC driver is used; arrow-java is not needed.
public final class DuckDb {
  private DuckDb() {}

  /// Makes columns a temporary view of this connection, which reads them in place. Any number of
  /// queries may read it, each once. A view of that name is replaced.
  ///
  /// @throws SQLException if it is no connection to DuckDB, or DuckDB refuses the view
  /// @throws IllegalArgumentException if the name is empty, or has a character of code 0
  /// @throws IllegalStateException if there is no column
  public static DuckDbView register(Connection connection, String name, ArrowColumns columns)
      throws SQLException {
    return register(connection, name, columns, ArrowColumns.DEFAULT_BATCH_ROWS, () -> {});
  }

  /// Makes columns a temporary view of this connection, which reads them in place. Any number of
  /// queries may read it, each once. A view of that name is replaced.
  ///
  /// @param batchRows the rows that DuckDB gets at a time; what is not in place is copied at a time
  /// @param end is run once the view is closed and all has been released: it may close the arena of
  ///     the columns
  /// @throws SQLException if it is no connection to DuckDB, or DuckDB refuses the view
  /// @throws IllegalArgumentException if the name is empty, or has a character of code 0
  /// @throws IllegalStateException if there is no column
  public static DuckDbView register(
      Connection connection, String name, ArrowColumns columns, long batchRows, Runnable end)
      throws SQLException {
    requireName(name);
    DuckDBConnection driver = connection.unwrap(DuckDBConnection.class);
    StreamExport export = new StreamExport(columns.exported(), batchRows, true, end);
    boolean registered = false;
    try {
      DuckDbDriver.register(driver, export.struct(), name);
      registered = true;
      return new DuckDbView(driver, name, export);
    } finally {
      if (!registered) {
        export.close();
      }
    }
  }

  /// DuckDB's own errors of such names are those of a parser that reads on.
  private static void requireName(String name) {
    Objects.requireNonNull(name, "the name of the view is null");
    if (name.isEmpty() || name.indexOf(0) >= 0) {
      throw new IllegalArgumentException(
          name.isEmpty()
              ? "the name of the view is empty: a query needs one"
              : "the name of the view has a character of code 0: leave it out");
    }
  }

  /// Runs a query, and shows its result as views.
  ///
  /// @throws SQLException if it is no connection to DuckDB, or DuckDB refuses the query
  public static ArrowReader query(Connection connection, String sql) throws SQLException {
    Statement statement = connection.createStatement();
    boolean read = false;
    try {
      ArrowReader reader = read(statement.executeQuery(sql), () -> close(statement));
      read = true;
      return reader;
    } finally {
      if (!read) {
        statement.close();
      }
    }
  }

  /// Shows the rows of a result that were not read yet as views. The result must stay open until
  /// the reader is closed, and must not be read otherwise.
  ///
  /// @throws SQLException if it is no result of DuckDB
  public static ArrowReader read(ResultSet result) throws SQLException {
    return read(result, () -> {});
  }

  private static ArrowReader read(ResultSet result, Runnable end) throws SQLException {
    DuckDBConnection driver = result.getStatement().getConnection().unwrap(DuckDBConnection.class);
    long stream =
        DuckDbDriver.stream(
            driver, result.unwrap(DuckDBResultSet.class), ArrowColumns.DEFAULT_BATCH_ROWS);
    return ArrowReader.of(stream, end);
  }

  private static void close(Statement statement) {
    try {
      statement.close();
    } catch (SQLException e) {
      throw new ArrowException("the statement can't be closed: " + e.getMessage(), e);
    }
  }
}
