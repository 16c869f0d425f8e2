package dev.recordwire.benchmarks.start;

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
/// @param processes how many processes each cell is the median of
/// @param cells all cells
public record StartRun(Machine machine, int processes, List<StartCell> cells) {
  /// The calls whose times are kept.
  static final List<Integer> CALLS = List.of(1, 10, 100, 1_000);

  /// The median time of a call, in nanoseconds, if it was measured.
  OptionalDouble nanos(StartTask task, String candidate, boolean cached, int call) {
    return cells.stream()
        .filter(cell -> cell.task() == task && cell.candidate().equals(candidate))
        .filter(cell -> cell.cached() == cached && cell.call() == call)
        .mapToDouble(StartCell::nanos)
        .findFirst();
  }

  /// The tasks that were measured, in order.
  List<StartTask> tasks() {
    return cells.stream().map(StartCell::task).distinct().sorted().toList();
  }

  /// The candidates that were measured on a task, in order.
  List<String> candidates(StartTask task) {
    return cells.stream()
        .filter(cell -> cell.task() == task)
        .map(StartCell::candidate)
        .distinct()
        .toList();
  }

  /// Writes this run as JSON, with one cell on each line.
  void write(Path file) throws IOException {
    CellFile.write(
        file,
        List.of(CellFile.part("machine", machine), CellFile.part("processes", processes)),
        cells);
  }

  /// Reads a file of [#write].
  static StartRun read(Path file) throws IOException {
    return new Gson().fromJson(Files.readString(file), StartRun.class);
  }
}
