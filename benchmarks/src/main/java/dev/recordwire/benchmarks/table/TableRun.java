package dev.recordwire.benchmarks.table;

import com.google.gson.Gson;
import dev.recordwire.benchmarks.report.CellFile;
import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/// The complete result of one run.
///
/// @param machine the machine of the run
/// @param numpy the version of NumPy
/// @param cells all cells
public record TableRun(Machine machine, String numpy, List<TableCell> cells) {

  /// The median time of one call, in nanoseconds, if it was measured.
  OptionalDouble nanos(TableOperation operation, String candidate, int rows) {
    return cells.stream()
        .filter(cell -> cell.operation() == operation && cell.rows() == rows)
        .filter(cell -> cell.candidate().equals(candidate))
        .mapToDouble(TableCell::nanos)
        .findFirst();
  }

  /// How many times as fast as NumPy a candidate is, if both were measured.
  OptionalDouble overNumPy(TableOperation operation, String candidate, int rows) {
    OptionalDouble numpy = nanos(operation, TableCell.NUMPY, rows);
    OptionalDouble nanos = nanos(operation, candidate, rows);
    return numpy.isEmpty() || nanos.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(numpy.getAsDouble() / nanos.getAsDouble());
  }

  /// The operations that were measured, in order.
  List<TableOperation> operations() {
    return cells.stream().map(TableCell::operation).distinct().sorted().toList();
  }

  /// The numbers of rows, ascending.
  List<Integer> sizes() {
    return cells.stream().map(TableCell::rows).distinct().sorted().toList();
  }

  /// Writes this run as JSON, with one cell on each line.
  void write(Path file) throws IOException {
    CellFile.write(
        file, List.of(CellFile.part("machine", machine), CellFile.part("numpy", numpy)), cells);
  }

  /// Reads a file of [#write].
  static TableRun read(Path file) throws IOException {
    return new Gson().fromJson(Files.readString(file), TableRun.class);
  }
}
