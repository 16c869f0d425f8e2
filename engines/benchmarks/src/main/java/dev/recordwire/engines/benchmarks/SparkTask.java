package dev.recordwire.engines.benchmarks;

/// A task for Spark on flights in files.
enum SparkTask {
  /// Reads all columns of all rows.
  SCAN("SELECT sum(delay) + sum(distance) + sum(time) FROM flights"),

  /// Reads one column.
  COLUMN("SELECT avg(delay) FROM flights"),

  /// Reads two columns, and few rows of the second one.
  FILTER("SELECT sum(time) FROM flights WHERE delay > 235"),

  /// Groups by one column.
  GROUPS("SELECT max(mean) FROM (SELECT avg(delay) mean FROM flights GROUP BY floor(time))"),

  /// Writes all rows, which are in Spark's memory.
  WRITE("");

  private final String sql;

  SparkTask(String sql) {
    this.sql = sql;
  }

  /// The name for readers.
  String title() {
    return sql.isEmpty() ? "All rows written" : sql;
  }

  /// The question, whose answer is one number; empty if it is none.
  String sql() {
    return sql;
  }
}
