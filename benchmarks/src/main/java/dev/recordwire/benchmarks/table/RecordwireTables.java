package dev.recordwire.benchmarks.table;

import static dev.recordwire.benchmarks.table.TableOperation.THRESHOLD;

import dev.recordwire.array.Float64View;
import dev.recordwire.benchmarks.array.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The operations of our tables, on a mapped file.
final class RecordwireTables {
  private RecordwireTables() {}

  static Work of(TableOperation operation, TableFiles files) throws IOException {
    if (operation == TableOperation.APPEND) {
      return () -> append(files);
    }
    FlightTable table = FlightTable.map(files.npy());
    Float64View times = table.time();
    return switch (operation) {
      case MEAN -> times::mean;
      case MIN -> times::min;
      case STD -> times::std;
      case SUM_INT16 -> table.delay()::sum;
      case MIN_INT16 -> table.delay()::min;
      case COUNT_ABOVE -> () -> times.greaterThan(THRESHOLD).count();
      case WHERE -> () -> times.greaterThan(THRESHOLD).where().size();
      case FILTER -> () -> times.filter(times.greaterThan(THRESHOLD)).size();
      case ROWS -> () -> table.where(times.greaterThan(THRESHOLD)).size();
      case ARG_SORT -> () -> times.argSort().get(0);
      case APPEND -> throw new AssertionError(operation);
    };
  }

  /// Whether the operation is offered on several threads.
  static boolean isParallel(TableOperation operation) {
    return switch (operation) {
      case MEAN, MIN, STD, SUM_INT16, MIN_INT16 -> true;
      default -> false;
    };
  }

  /// The operations on several threads.
  static Work inParallel(TableOperation operation, TableFiles files) throws IOException {
    FlightTable table = FlightTable.map(files.npy());
    Float64View times = table.time();
    return switch (operation) {
      case MEAN -> () -> times.parallel().mean();
      case MIN -> () -> times.parallel().min();
      case STD -> () -> times.parallel().std();
      case SUM_INT16 -> () -> table.delay().parallel().sum();
      case MIN_INT16 -> () -> table.delay().parallel().min();
      default -> throw new AssertionError(operation);
    };
  }

  private static double append(TableFiles files) {
    Path file = files.appended(".npy");
    try {
      FlightTable table = FlightTable.create(file);
      try (table) {
        for (int i = 0; i < files.rows(); i++) {
          table.append(Flight.at(i));
        }
      }
      Files.delete(file);
      return table.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
