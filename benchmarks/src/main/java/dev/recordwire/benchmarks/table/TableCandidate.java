package dev.recordwire.benchmarks.table;

import dev.recordwire.benchmarks.CandidateFlags;
import dev.recordwire.benchmarks.array.Work;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A way in Java to keep rows and compute on their columns that is measured.
public enum TableCandidate {
  /// Our tables, on a mapped file.
  RECORDWIRE,
  /// Our tables, on a mapped file, without the vector module.
  RECORDWIRE_SCALAR,
  /// Our tables, on a mapped file, with as many threads as there are processors.
  RECORDWIRE_PARALLEL,
  /// DuckDB with one thread.
  DUCKDB,
  /// DuckDB with as many threads as there are processors.
  DUCKDB_PARALLEL,
  /// Loops over the vectors of Arrow.
  ARROW;

  private static final String VECTOR_MODULE = "--add-modules=jdk.incubator.vector";

  /// Whether it does the operation, and not just as another candidate does.
  boolean offers(TableOperation operation) {
    return switch (this) {
      case RECORDWIRE, DUCKDB -> true;
      case RECORDWIRE_SCALAR, DUCKDB_PARALLEL -> operation != TableOperation.APPEND;
      case RECORDWIRE_PARALLEL -> RecordwireTables.isParallel(operation);
      case ARROW -> ArrowColumns.offers(operation);
    };
  }

  private Work open(TableOperation operation, TableFiles files) throws IOException, SQLException {
    return switch (this) {
      case RECORDWIRE, RECORDWIRE_SCALAR -> RecordwireTables.of(operation, files);
      case RECORDWIRE_PARALLEL -> RecordwireTables.inParallel(operation, files);
      case DUCKDB -> DuckDb.of(operation, files, 1);
      case DUCKDB_PARALLEL ->
          DuckDb.of(operation, files, Runtime.getRuntime().availableProcessors());
      case ARROW -> ArrowColumns.of(operation, files);
    };
  }

  /// Prepares the operation, and checks its result.
  ///
  /// @throws IllegalArgumentException if the candidate does not offer the operation
  /// @throws IllegalStateException if the result is not the expected one
  Work checked(TableOperation operation, TableFiles files, double expected)
      throws IOException, SQLException {
    if (!offers(operation)) {
      throw new IllegalArgumentException(this + " does not offer " + operation);
    }
    Work work = open(operation, files);
    double actual = work.run();
    if (!(Math.abs(actual - expected) <= 1e-7 * Math.max(1, Math.abs(expected)))) {
      throw new IllegalStateException(
          this + " " + operation + ": " + actual + " instead of " + expected);
    }
    return work;
  }

  /// The flags of its JVM.
  List<String> flags() {
    List<String> flags = new ArrayList<>(CandidateFlags.of(words()));
    flags.add(VECTOR_MODULE);
    if (this == RECORDWIRE_SCALAR) {
      flags.add("-Drecordwire.backend=scalar");
    }
    return flags;
  }

  /// Its name in charts and tables.
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
