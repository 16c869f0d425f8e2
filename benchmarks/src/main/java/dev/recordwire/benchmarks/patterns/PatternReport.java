package dev.recordwire.benchmarks.patterns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The report of a saved run: beside `patterns.json` it writes the page of all measurements and the
/// pictures, and in the study, docs/patterns.md, it renews the parts that are drawn.
public final class PatternReport {
  private static final Path STUDY = Path.of("docs", "patterns.md");

  private PatternReport() {}

  /// Writes the report of each result file, and renews the study.
  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      write(Path.of(argument));
      renewStudy(Path.of(argument));
    }
  }

  static void write(Path result) throws IOException {
    PatternRun run = PatternRun.read(result);
    for (PatternName pattern : run.patterns()) {
      Files.writeString(
          result.resolveSibling(pattern.picture()), new PatternChart(run, pattern).draw());
    }
    Files.writeString(result.resolveSibling("patterns.svg"), new MatrixChart(run).draw());
    Files.writeString(result.resolveSibling("patterns.md"), PatternPage.write(run));
  }

  static void renewStudy(Path result) throws IOException {
    StudyParts parts = new StudyParts(PatternRun.read(result));
    Files.writeString(STUDY, DrawnParts.renewed(Files.readString(STUDY), parts::drawn));
  }
}
