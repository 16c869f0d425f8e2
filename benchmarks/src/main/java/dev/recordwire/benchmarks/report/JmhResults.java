package dev.recordwire.benchmarks.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;

/// The content of a result file of JMH, or of a file of the same shape.
///
/// @param scores all scores, in the order of the file
/// @param method the method of measuring: JMH, forks, iterations and JVM, separated by semicolons
record JmhResults(List<Score> scores, String method) {
  static JmhResults read(Path file) throws IOException {
    JsonArray runs;
    try (Reader in = Files.newBufferedReader(file)) {
      runs = JsonParser.parseReader(in).getAsJsonArray();
    }
    List<Score> scores = new ArrayList<>();
    for (JsonElement run : runs) {
      scores.add(score(run.getAsJsonObject()));
    }
    return new JmhResults(List.copyOf(scores), method(runs));
  }

  private static Score score(JsonObject run) {
    String benchmark = run.get("benchmark").getAsString();
    JsonObject parameters = run.getAsJsonObject("params");
    JsonObject time = run.getAsJsonObject("primaryMetric");
    if (!time.get("scoreUnit").getAsString().equals("ns/op")) {
      throw new IllegalArgumentException(benchmark + " is not in ns/op");
    }
    double[] iterations = iterations(time.getAsJsonArray("rawData"));
    String[] cell = cell(parameters);
    return new Score(
        cell[0],
        operation(run),
        cell[1],
        parameters.has("profile") ? parameters.get("profile").getAsString() : "clean",
        quantile(iterations, 0.5),
        quantile(iterations, 0.25),
        quantile(iterations, 0.75),
        iterations[0],
        allocated(run.getAsJsonObject("secondaryMetrics")));
  }

  /// The payload, empty if the benchmark has none, and the candidate.
  private static String[] cell(JsonObject parameters) {
    for (String name : List.of("cell", "fieldsCell")) {
      if (parameters.has(name)) {
        return parameters.get(name).getAsString().split("/", 2);
      }
    }
    return new String[] {"", parameters.get("candidate").getAsString()};
  }

  private static double allocated(JsonObject metrics) {
    JsonObject rate = metrics.getAsJsonObject("gc.alloc.rate.norm");
    return rate == null ? Double.NaN : number(rate.get("score"));
  }

  /// All iterations of all forks, sorted.
  private static double[] iterations(JsonArray forks) {
    return forks.asList().stream()
        .flatMap(fork -> fork.getAsJsonArray().asList().stream())
        .mapToDouble(JsonElement::getAsDouble)
        .sorted()
        .toArray();
  }

  private static double quantile(double[] sorted, double fraction) {
    double at = fraction * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /// JMH writes NaN, such as the error of a single iteration, as a string.
  private static double number(JsonElement value) {
    return Double.parseDouble(value.getAsString());
  }

  private static String operation(JsonObject run) {
    String benchmark = run.get("benchmark").getAsString();
    String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    return switch (method) {
      case "encodeNew" -> "Encode into a new array";
      case "encodeReused" -> "Encode into reused memory";
      case "decode" -> "Decode into a new object";
      default ->
          Character.toUpperCase(method.charAt(0))
              + method.substring(1).replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    };
  }

  /// The conditions that all runs share, and the repetitions of each operation where these differ.
  private static String method(JsonArray runs) {
    JsonElement explicit = runs.get(0).getAsJsonObject().get("method");
    if (explicit != null) {
      return explicit.getAsString();
    }
    SequencedMap<String, Set<String>> operations = new LinkedHashMap<>();
    for (JsonElement each : runs) {
      JsonObject run = each.getAsJsonObject();
      operations
          .computeIfAbsent(repetitions(run), key -> new LinkedHashSet<>())
          .add(operation(run));
    }
    List<String> parts = new ArrayList<>();
    JsonObject first = runs.get(0).getAsJsonObject();
    parts.add("JMH " + first.get("jmhVersion").getAsString());
    operations.forEach(
        (repetitions, names) ->
            parts.add(
                operations.size() == 1
                    ? repetitions
                    : String.join(", ", names) + ": " + repetitions));
    parts.add(first.get("vmName").getAsString() + " " + first.get("vmVersion").getAsString());
    return String.join("; ", parts);
  }

  private static String repetitions(JsonObject run) {
    int forks = run.get("forks").getAsInt();
    if (run.get("mode").getAsString().equals("ss")) {
      return forks + " forks, each with one call";
    }
    return String.format(
        Locale.ROOT,
        "%d forks, each with %d × %s of warm-up and %d × %s measured",
        forks,
        run.get("warmupIterations").getAsInt(),
        run.get("warmupTime").getAsString(),
        run.get("measurementIterations").getAsInt(),
        run.get("measurementTime").getAsString());
  }
}
