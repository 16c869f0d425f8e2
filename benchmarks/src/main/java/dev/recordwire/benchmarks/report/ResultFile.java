package dev.recordwire.benchmarks.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file that JMH writes, made fit to be kept: on one line, and without the path of the JVM,
/// which tells nothing but where somebody installed it.
public final class ResultFile {
  private ResultFile() {}

  /// Rewrites a file in place.
  public static void tidy(Path file) throws IOException {
    JsonArray runs;
    try (Reader in = Files.newBufferedReader(file)) {
      runs = JsonParser.parseReader(in).getAsJsonArray();
    }
    for (JsonElement run : runs) {
      run.getAsJsonObject().remove("jvm");
    }
    Files.writeString(file, runs + "\n");
  }
}
