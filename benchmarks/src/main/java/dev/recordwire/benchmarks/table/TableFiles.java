package dev.recordwire.benchmarks.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/// The files of one number of rows: the `.npy` file that is mapped, and DuckDB's own.
///
/// @param folder where they are
/// @param rows how many rows each has
record TableFiles(Path folder, int rows) {
  /// Rows that Recordwire and NumPy map.
  Path npy() {
    return folder.resolve("flights-" + rows + ".npy");
  }

  /// The same rows in DuckDB.
  Path duckDb() {
    return folder.resolve("flights-" + rows + ".duckdb");
  }

  /// A file that no other process makes.
  Path appended(String extension) {
    return folder.resolve("appended-" + ProcessHandle.current().pid() + extension);
  }

  /// Makes the files.
  ///
  /// @return the results that every candidate must come to
  ExpectedResults make() throws IOException, SQLException {
    ExpectedResults expected = new ExpectedResults();
    try (FlightTable table = FlightTable.create(npy())) {
      for (int i = 0; i < rows; i++) {
        Flight flight = Flight.at(i);
        table.append(flight);
        expected.add(flight);
      }
    }
    DuckDb.make(duckDb(), rows);
    return expected;
  }
}
