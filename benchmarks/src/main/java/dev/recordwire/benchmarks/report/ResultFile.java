package dev.recordwire.benchmarks.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A kept result to which the forks of another run are added.
public final class ResultFile {
  /// What identifies a benchmark and how it was run.
  private static final List<String> IDENTITY =
      List.of("benchmark", "params", "mode", "vmVersion", "warmupTime", "measurementTime");

  /// What JMH computed of the iterations of one run, which does not hold for two.
  private static final List<String> COMPUTED =
      List.of("score", "scoreError", "scoreConfidence", "scorePercentiles");

  private ResultFile() {}

  /// Adds the forks of a kept run to a new one of the same benchmarks. Of what was measured beside
  /// time, the new run's stays.
  ///
  /// @throws IllegalArgumentException if the runs are of different benchmarks
  public static void add(Path run, Path kept) throws IOException {
    JsonArray runs = read(run);
    JsonArray earlier = read(kept);
    for (int i = 0; i < Math.max(runs.size(), earlier.size()); i++) {
      if (i >= runs.size() || i >= earlier.size() || !same(at(runs, i), at(earlier, i))) {
        throw new IllegalArgumentException(
            kept + " is of other benchmarks: repeat the run that made it, or save it anew");
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
