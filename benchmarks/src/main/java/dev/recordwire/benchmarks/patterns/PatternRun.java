package dev.recordwire.benchmarks.patterns;

import com.google.gson.Gson;
import dev.recordwire.benchmarks.report.CellFile;
import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The complete result of one run.
///
/// @param machine the machine of the run
/// @param others the versions of the other languages
/// @param retained the bytes that stay reachable for a part that is kept
record PatternRun(Machine machine, String others, Retained retained, List<PatternCell> cells) {
  /// The patterns that were measured, in order.
  List<PatternName> patterns() {
    return cells.stream().map(PatternCell::pattern).distinct().sorted().toList();
  }

  /// The cases of a pattern, in order.
  List<String> cases(PatternName pattern) {
    return of(pattern).map(PatternCell::theCase).distinct().toList();
  }

  /// The cells of a pattern.
  Stream<PatternCell> of(PatternName pattern) {
    return cells.stream().filter(cell -> cell.pattern() == pattern);
  }

  /// The cell of a way in a case, if it was measured.
  Optional<PatternCell> cell(PatternName pattern, String theCase, String way, String profile) {
    return of(pattern)
        .filter(cell -> cell.theCase().equals(theCase) && cell.way().equals(way))
        .filter(cell -> cell.profile().equals(profile))
        .findFirst();
  }

  /// Writes this run as JSON, with one cell on each line.
  void write(Path file) throws IOException {
    CellFile.write(
        file,
        List.of(
            CellFile.part("machine", machine),
            CellFile.part("others", others),
            CellFile.part("retained", retained)),
        cells);
  }

  /// Reads a file of [#write].
  static PatternRun read(Path file) throws IOException {
    return new Gson().fromJson(Files.readString(file), PatternRun.class);
  }
}
