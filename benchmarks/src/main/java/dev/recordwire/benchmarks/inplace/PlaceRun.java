package dev.recordwire.benchmarks.inplace;

import com.google.gson.Gson;
import dev.recordwire.benchmarks.report.CellFile;
import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// The complete result of one run.
///
/// @param machine the machine of the run
/// @param logBytes the size of the log
/// @param cells all cells
record PlaceRun(Machine machine, int logBytes, List<PlaceCell> cells) {
  static final String CLEAN = "clean";
  static final String DIRTY = "dirty";

  /// A cell, if it was measured.
  Optional<PlaceCell> cell(
      String payload, PlaceOperation operation, String candidate, String profile) {
    return cells.stream()
        .filter(cell -> cell.payload().equals(payload) && cell.operation() == operation)
        .filter(cell -> cell.candidate().equals(candidate) && cell.profile().equals(profile))
        .findFirst();
  }

  /// How many times as long as verifying a payload it takes to decode it.
  OptionalDouble decodeOverVerify(String payload, String profile) {
    return ratio(
        cell(payload, PlaceOperation.DECODE, PlaceTask.OURS, profile),
        cell(payload, PlaceOperation.VERIFY, PlaceTask.OURS, profile));
  }

  /// How many times as long as ours a candidate takes to read the fields of a payload.
  OptionalDouble fieldsOverOurs(String payload, String candidate, String profile) {
    return ratio(
        cell(payload, PlaceOperation.FIELDS, candidate, profile),
        cell(payload, PlaceOperation.FIELDS, PlaceTask.IN_PLACE, profile));
  }

  private static OptionalDouble ratio(Optional<PlaceCell> above, Optional<PlaceCell> below) {
    ToDoubleFunction<PlaceCell> nanos = PlaceCell::nanos;
    return above.isEmpty() || below.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            above.stream().mapToDouble(nanos).sum() / below.stream().mapToDouble(nanos).sum());
  }

  /// The payloads of which an operation was measured, in the order of the run.
  List<String> payloads(PlaceOperation operation) {
    return cells.stream()
        .filter(cell -> cell.operation() == operation)
        .map(PlaceCell::payload)
        .distinct()
        .toList();
  }

  /// Writes this run as JSON, with one cell on each line.
  void write(Path file) throws IOException {
    CellFile.write(
        file,
        List.of(CellFile.part("machine", machine), CellFile.part("logBytes", logBytes)),
        cells);
  }

  /// Reads a file of [#write].
  static PlaceRun read(Path file) throws IOException {
    return new Gson().fromJson(Files.readString(file), PlaceRun.class);
  }
}
