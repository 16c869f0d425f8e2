package dev.recordwire.benchmarks.array;

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
/// @param bandwidth the memory bandwidth of the machine
/// @param cells all cells
public record ArrayRun(Machine machine, String numpy, Bandwidth bandwidth, List<ArrayCell> cells) {

  /// The median time of one call, in nanoseconds, if it was measured.
  public OptionalDouble nanos(Operation operation, String candidate, String profile, int size) {
    return cells.stream()
        .filter(cell -> cell.operation() == operation && cell.size() == size)
        .filter(cell -> cell.candidate().equals(candidate) && cell.profile().equals(profile))
        .mapToDouble(ArrayCell::nanos)
        .min();
  }

  /// The sizes, ascending.
  public List<Integer> sizes() {
    return cells.stream().map(ArrayCell::size).distinct().sorted().toList();
  }

  /// Writes this run as JSON, with one cell on each line.
  public void write(Path file) throws IOException {
    CellFile.write(
        file,
        List.of(
            CellFile.part("machine", machine),
            CellFile.part("numpy", numpy),
            CellFile.part("bandwidth", bandwidth)),
        cells);
  }

  /// Reads a file of [#write].
  public static ArrayRun read(Path file) throws IOException {
    return new Gson().fromJson(Files.readString(file), ArrayRun.class);
  }
}
