package dev.recordwire.arrow;

import dev.recordwire.arrow.internal.StreamExport;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Columns that a connection to DuckDB has as a view, until it is closed.
public final class DuckDbView implements AutoCloseable {
  private final Connection connection;
  private final String name;
  private final StreamExport export;

  /// Stands for this view among those of its name.
  private final Object identity = new Object();

  DuckDbView(Connection connection, String name, StreamExport export) {
    this.connection = connection;
    this.name = name;
    this.export = export;
    DuckDbNames.put(connection, name, identity);
  }

  /// The number of batches that queries got so far.
  public long batchCount() {
    return export.batchCount();
  }

  /// Whether the view is closed and queries have released all that they got.
  public boolean isReleased() {
    return export.uses() == 0;
  }

  /// Drops the view, unless another one has taken its name, and releases the columns. Whatever a
  /// query still reads stays in memory until it has ended.
  ///
  /// @throws SQLException if the view can't be dropped; its columns are released all the same
  @Override
  public void close() throws SQLException {
    export.close();
    if (DuckDbNames.remove(connection, name, identity) && !connection.isClosed()) {
      try (Statement statement = connection.createStatement()) {
        String quoted = '"' + name.replace("\"", "\"\"") + '"';
        statement.execute("DROP VIEW IF EXISTS temp." + quoted);
      }
    }
  }
}
