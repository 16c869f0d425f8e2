package dev.recordwire.benchmarks.report;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;

/// The JSON of JMH without parts that say nothing about the measurement: the path of the JVM, other
/// metrics than time and allocation, and white space.
public final class CompactResults {
  private CompactResults() {}

  /// Writes the results, with one cell on each line.
  public static void write(Collection<RunResult> results, Path file) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(json, false, StandardCharsets.UTF_8)) {
      ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
    }
    Files.writeString(file, strip(json.toString(StandardCharsets.UTF_8)));
  }

  /// Compacts a JSON text of JMH.
  static String strip(String json) {
    JsonArray runs = JsonParser.parseString(json).getAsJsonArray();
    StringBuilder lines = new StringBuilder("[");
    for (JsonElement run : runs) {
      JsonObject cell = run.getAsJsonObject();
      cell.remove("jvm");
      JsonObject time = cell.getAsJsonObject("primaryMetric");
      time.remove("scorePercentiles");
      time.remove("scoreConfidence");
      JsonObject metrics = cell.getAsJsonObject("secondaryMetrics");
      JsonElement allocated = metrics.get("gc.alloc.rate.norm");
      JsonObject kept = new JsonObject();
      if (allocated != null) {
        allocated.getAsJsonObject().remove("scorePercentiles");
        kept.add("gc.alloc.rate.norm", allocated);
      }
      cell.add("secondaryMetrics", kept);
      lines.append(lines.length() > 1 ? ",\n" : "\n").append(new Gson().toJson(cell));
    }
    return lines.append("\n]\n").toString();
  }
}
