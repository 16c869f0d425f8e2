package dev.recordwire.benchmarks.array;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// NumPy, in a process of its own.
///
/// @param version its version
/// @param cells what it took
public record NumPy(String version, List<ArrayCell> cells) {
  private static final String SCRIPT = "benchmarks/src/main/python/arrays.py";

  /// Runs the script from the root of the project, with the `python3` of the path.
  public static NumPy measure(List<Integer> sizes) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", Path.of(SCRIPT).toString()));
    sizes.forEach(size -> command.add(size.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String version = "";
    List<ArrayCell> cells = new ArrayList<>();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonObject row = JsonParser.parseString(line).getAsJsonObject();
        if (row.has("numpy")) {
          version = row.get("numpy").getAsString();
        } else {
          cells.add(cell(row));
        }
      }
    }
    if (process.waitFor() != 0) {
      throw new IOException("python3 " + SCRIPT + " failed: it needs NumPy");
    }
    return new NumPy(version, cells);
  }

  private static ArrayCell cell(JsonObject row) {
    return new ArrayCell(
        Operation.valueOf(row.get("operation").getAsString()),
        ArrayCell.NUMPY,
        "clean",
        row.get("size").getAsInt(),
        row.get("nanos").getAsDouble(),
        row.get("low").getAsDouble(),
        row.get("high").getAsDouble());
  }
}
