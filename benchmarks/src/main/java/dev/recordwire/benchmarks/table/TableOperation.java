package dev.recordwire.benchmarks.table;

import java.util.List;

/// An operation that candidates are measured with, on the columns of a file of [Flight].
public enum TableOperation {
  MEAN("mean", true),
  MIN("min", true),
  /// The standard deviation of the whole population.
  STD("std", true),
  SUM_INT16("sum, int16", true),
  MIN_INT16("min, int16", true),
  /// The number of rows whose time is above [#THRESHOLD], about half of them.
  COUNT_ABOVE("count above", true),
  /// The indices of these rows, in new memory.
  WHERE("where above", true),
  /// The times above [#THRESHOLD], in new memory.
  FILTER("filter", true),
  /// The rows whose time is above [#THRESHOLD], in new memory.
  ROWS("rows above", true),
  /// The indices of the rows in the order of their times; too long for the larger file.
  ARG_SORT("argsort", false),
  /// Appends the rows to a new file one by one, and forces it to the device.
  APPEND("append", false);

  static final double THRESHOLD = 0.5;

  private final String words;
  private final boolean ofLargeFiles;

  TableOperation(String words, boolean ofLargeFiles) {
    this.words = words;
    this.ofLargeFiles = ofLargeFiles;
  }

  /// Its name in charts and tables.
  public String words() {
    return words;
  }

  /// The numbers of rows that it is measured with.
  List<Integer> sizes(List<Integer> all) {
    return ofLargeFiles ? all : all.subList(0, 1);
  }
}
