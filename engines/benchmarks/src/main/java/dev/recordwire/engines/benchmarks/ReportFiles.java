package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files of a result: its numbers as JSON, and a page and a chart beside it.
///
/// @param name the name of all, without an ending
/// @param save whether they are kept under `docs/benchmarks`
record ReportFiles(String name, boolean save) {
  /// Writes all, and prints the page.
  ///
  /// @param chart an SVG, which the page shows
  void write(EngineRun<?> run, String page, String chart) throws IOException {
    Path folder = folder();
    run.write(folder.resolve(name + ".json"));
    Files.writeString(folder.resolve(name + ".md"), page);
    Files.writeString(folder.resolve(name + ".svg"), chart);
    System.out.println(page);
  }

  private Path folder() throws IOException {
    return Files.createDirectories(
        save ? Path.of("docs", "benchmarks") : Path.of("benchmarks", "target"));
  }

  /// This machine, with the jars that classes are from.
  static Machine machine(Class<?>... peers) {
    Machine here = Machine.here("versions");
    String versions =
        Stream.of(peers)
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
            .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".jar", ""))
            .collect(Collectors.joining(", "));
    return new Machine(here.date(), here.cpu(), here.cores(), here.system(), versions);
  }
}
