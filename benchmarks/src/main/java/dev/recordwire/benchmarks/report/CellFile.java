package dev.recordwire.benchmarks.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes a run as JSON, with one cell on each line, so that a change of a cell is one of a line.
public final class CellFile {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private CellFile() {}

  /// A property that comes before the cells.
  public static String part(String name, Object value) {
    return "\"" + name + "\":" + GSON.toJson(value);
  }

  /// Writes a file.
  ///
  /// @param parts texts of [#part]
  /// @param cells the results, which become the property `cells`
  public static void write(Path file, List<String> parts, List<?> cells) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("{" + String.join(",\n", parts) + ",");
    lines.add("\"cells\":[");
    for (int i = 0; i < cells.size(); i++) {
      lines.add(GSON.toJson(cells.get(i)) + (i < cells.size() - 1 ? "," : "]}"));
    }
    Files.write(file, lines);
  }
}
