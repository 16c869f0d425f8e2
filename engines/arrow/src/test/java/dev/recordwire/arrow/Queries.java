package dev.recordwire.arrow;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;

/// Results of DuckDB as values.
final class Queries {
  private Queries() {}

  /// All rows of a result.
  static List<List<@Nullable Object>> rows(Connection connection, String sql) throws SQLException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    try (ArrowReader reader = DuckDb.query(connection, sql)) {
      reader.forEach(
          batch -> {
            for (int i = 0; i < batch.size(); i++) {
              int row = i;
              rows.add(
                  batch.columns().stream()
                      .<@Nullable Object>map(column -> column.value(row))
                      .toList());
            }
          });
    }
    return rows;
  }

  /// The first value of a result.
  static @Nullable Object single(Connection connection, String sql) throws SQLException {
    return rows(connection, sql).getFirst().getFirst();
  }

  /// The message of a query that fails.
  static String failure(Executable query) {
    return String.valueOf(assertThrows(SQLException.class, query).getMessage());
  }
}
