package dev.recordwire.benchmarks.kernel;

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
/// @param python the versions of the peers in Python
/// @param cells all cells
public record KernelRun(Machine machine, String python, List<KernelCell> cells) {
  /// The median time of one call, in nanoseconds, if it was measured.
  OptionalDouble nanos(Formula formula, KernelCandidate candidate, int size) {
    return cells.stream()
        .filter(cell -> cell.formula() == formula && cell.size() == size)
        .filter(cell -> cell.candidate() == candidate)
        .mapToDouble(KernelCell::nanos)
        .findFirst();
  }

  /// How many times as fast as another candidate one is, if both were measured.
  OptionalDouble faster(
      Formula formula, int size, KernelCandidate candidate, KernelCandidate other) {
    OptionalDouble mine = nanos(formula, candidate, size);
    OptionalDouble its = nanos(formula, other, size);
    return mine.isEmpty() || its.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(its.getAsDouble() / mine.getAsDouble());
  }

  /// The formulas that were measured, in order.
  List<Formula> formulas() {
    return cells.stream().map(KernelCell::formula).distinct().sorted().toList();
  }

  /// The sizes, ascending.
  List<Integer> sizes() {
    return cells.stream().map(KernelCell::size).distinct().sorted().toList();
  }

  /// Writes this run as JSON, with one cell on each line.
  void write(Path file) throws IOException {
    CellFile.write(
        file, List.of(CellFile.part("machine", machine), CellFile.part("python", python)), cells);
  }

  /// Reads a file of [#write].
  static KernelRun read(Path file) throws IOException {
    return new Gson().fromJson(Files.readString(file), KernelRun.class);
  }
}
