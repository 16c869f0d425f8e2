package dev.recordwire.engines.benchmarks;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import dev.recordwire.benchmarks.report.CellFile;
import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The complete result of one run of an engine.
///
/// @param method the method of measuring, for readers
/// @param cells the results, of one type
record EngineRun<C>(Machine machine, String method, List<C> cells) {
  /// Writes this run as JSON, with one cell on each line.
  void write(Path file) throws IOException {
    CellFile.write(
        file, List.of(CellFile.part("machine", machine), CellFile.part("method", method)), cells);
  }

  /// Reads a file of [#write].
  ///
  /// @param cell the type of its cells
  static <C> EngineRun<C> read(Path file, Class<C> cell) throws IOException {
    Object run =
        new Gson()
            .fromJson(
                Files.readString(file),
                TypeToken.getParameterized(EngineRun.class, cell).getType());
    @SuppressWarnings("unchecked") // Gson made the type it was asked for
    EngineRun<C> read = (EngineRun<C>) run;
    return read;
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
