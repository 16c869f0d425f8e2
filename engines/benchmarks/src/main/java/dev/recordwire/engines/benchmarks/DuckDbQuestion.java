package dev.recordwire.engines.benchmarks;

/// A question to the flights, in SQL. Each result is one number.
enum DuckDbQuestion {
  /// All of a column of float64.
  SUM("SELECT sum(time) FROM flights"),

  /// All of a column of int16.
  AVERAGE("SELECT avg(delay) FROM flights"),

  /// The smallest and largest of a column of float64.
  EXTREMES("SELECT max(time) - min(time) FROM flights"),

  /// A tenth of a column of float64.
  FILTER("SELECT count(*) FROM flights WHERE time > 21.6"),

  /// A tenth of the rows by one column, the average of another.
  FILTERED_AVERAGE("SELECT avg(delay) FROM flights WHERE time > 21.6"),

  /// The average of one column for each of 24 values of another.
  GROUPS("SELECT max(mean) FROM (SELECT avg(delay) AS mean FROM flights GROUP BY hour)");

  private final String sql;

  DuckDbQuestion(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
