package dev.recordwire.benchmarks.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Merges the forks of two runs of the same benchmarks.
public final class ResultFile {
  /// The properties that identify a benchmark and its conditions.
  private static final List<String> IDENTITY =
      List.of("benchmark", "params", "mode", "vmVersion", "warmupTime", "measurementTime");

  /// Numbers that JMH computed from the iterations of one run, and that are wrong for two.
  private static final List<String> COMPUTED =
      List.of("score", "scoreError", "scoreConfidence", "scorePercentiles");

  private ResultFile() {}

  /// Adds the forks of a saved run to a new run of the same benchmarks. Other metrics than time
  /// stay those of the new run.
  ///
  /// @throws IllegalArgumentException if the runs are of different benchmarks
  public static void add(Path run, Path kept) throws IOException {
    JsonArray runs = read(run);
    JsonArray earlier = read(kept);
    for (int i = 0; i < Math.max(runs.size(), earlier.size()); i++) {
      if (i >= runs.size() || i >= earlier.size() || !same(at(runs, i), at(earlier, i))) {
        throw new IllegalArgumentException(
            kept
                + " has other benchmarks: repeat the run that made it, or save the new run"
                + " instead");
      }
      add(at(runs, i), at(earlier, i));
    }
    Files.writeString(run, runs + "\n");
  }

  private static void add(JsonObject run, JsonObject earlier) {
    run.addProperty("forks", run.get("forks").getAsInt() + earlier.get("forks").getAsInt());
    JsonObject time = run.getAsJsonObject("primaryMetric");
    COMPUTED.forEach(time::remove);
    time.getAsJsonArray("rawData")
        .addAll(earlier.getAsJsonObject("primaryMetric").getAsJsonArray("rawData"));
  }

  private static boolean same(JsonObject a, JsonObject b) {
    return IDENTITY.stream().allMatch(key -> a.get(key).equals(b.get(key)));
  }

  private static JsonObject at(JsonArray runs, int index) {
    return runs.get(index).getAsJsonObject();
  }

  private static JsonArray read(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file)) {
      return JsonParser.parseReader(in).getAsJsonArray();
    }
  }
}
