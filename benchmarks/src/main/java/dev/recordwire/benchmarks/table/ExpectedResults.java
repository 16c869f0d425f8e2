package dev.recordwire.benchmarks.table;

import static dev.recordwire.benchmarks.table.TableOperation.THRESHOLD;

/// The results of all operations, computed row by row while the rows are made.
final class ExpectedResults {
  private long rows;
  private double sum;
  private double squares;
  private double min = Double.POSITIVE_INFINITY;
  private long first;
  private long whole;
  private short least = Short.MAX_VALUE;
  private long above;

  void add(Flight flight) {
    double time = flight.time();
    sum += time;
    squares += time * time;
    if (time < min) {
      min = time;
      first = rows;
    }
    whole += flight.delay();
    least = (short) Math.min(least, flight.delay());
    above += time > THRESHOLD ? 1 : 0;
    rows++;
  }

  /// The result of an operation: of those that make something, its size, and of the order its
  /// first index.
  double of(TableOperation operation) {
    return switch (operation) {
      case MEAN -> sum / rows;
      case MIN -> min;
      case STD -> Math.sqrt(squares / rows - sum / rows * (sum / rows));
      case SUM_INT16 -> whole;
      case MIN_INT16 -> least;
      case COUNT_ABOVE, WHERE, FILTER, ROWS -> above;
      case ARG_SORT -> first;
      case APPEND -> rows;
    };
  }
}
