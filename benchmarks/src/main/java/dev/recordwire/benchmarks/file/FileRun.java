package dev.recordwire.benchmarks.file;

import com.google.gson.Gson;
import dev.recordwire.benchmarks.report.CellFile;
import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// The complete result of one run.
///
/// @param machine the machine of the run
/// @param fileBytes the size of each candidate's file of all records
/// @param cells all cells
public record FileRun(Machine machine, Map<String, Long> fileBytes, List<FileCell> cells) {
  /// The median time of one call, in nanoseconds, if it was measured.
  OptionalDouble nanos(FileOperation operation, String candidate) {
    return cells.stream()
        .filter(cell -> cell.operation() == operation && cell.candidate().equals(candidate))
        .mapToDouble(FileCell::nanos)
        .findFirst();
  }

  /// How many times as fast as the plain channel a candidate is, if both were measured.
  OptionalDouble overPlain(FileOperation operation, String candidate) {
    OptionalDouble plain = nanos(operation, FileCandidate.PLAIN.words());
    OptionalDouble nanos = nanos(operation, candidate);
    return plain.isEmpty() || nanos.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(plain.getAsDouble() / nanos.getAsDouble());
  }

  /// How many times as many bytes of its file as the plain channel a candidate checks in a second.
  OptionalDouble bytesOverPlain(String candidate) {
    OptionalDouble records = overPlain(FileOperation.CHECK, candidate);
    Long bytes = fileBytes.get(candidate);
    Long plain = fileBytes.get(FileCandidate.PLAIN.words());
    return records.isEmpty() || bytes == null || plain == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(records.getAsDouble() * bytes / plain);
  }

  /// The operations that were measured, in order.
  List<FileOperation> operations() {
    return cells.stream().map(FileCell::operation).distinct().sorted().toList();
  }

  /// The candidates that were measured, in order.
  List<String> candidates() {
    return cells.stream().map(FileCell::candidate).distinct().toList();
  }

  /// Writes this run as JSON, with one cell on each line.
  void write(Path file) throws IOException {
    CellFile.write(
        file,
        List.of(CellFile.part("machine", machine), CellFile.part("fileBytes", fileBytes)),
        cells);
  }

  /// Reads a file of [#write].
  static FileRun read(Path file) throws IOException {
    return new Gson().fromJson(Files.readString(file), FileRun.class);
  }
}
