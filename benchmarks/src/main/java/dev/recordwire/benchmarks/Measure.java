package dev.recordwire.benchmarks;

import dev.recordwire.benchmarks.report.Machine;
import dev.recordwire.benchmarks.report.Report;
import dev.recordwire.benchmarks.report.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs benchmarks with JMH's own options and always with its allocation profiler; with `--save
/// NAME` it keeps the result under `docs/benchmarks` and draws it.
public final class Measure {
  /// Where results are kept, from the root of the project.
  private static final Path KEPT = Path.of("docs", "benchmarks");

  private static final Path PASSING = Path.of("benchmarks", "target");

  private Measure() {}

  public static void main(String[] arguments)
      throws IOException, RunnerException, CommandLineOptionException {
    List<String> options = new ArrayList<>(Arrays.asList(arguments));
    int save = options.indexOf("--save");
    String name = "last-run";
    Path directory = PASSING;
    if (save >= 0) {
      name = options.get(save + 1);
      directory = KEPT;
      options.subList(save, save + 2).clear();
    }
    Files.createDirectories(directory);
    Path result = directory.resolve(name + ".json");
    new Runner(
            new OptionsBuilder()
                .parent(new CommandLineOptions(options.toArray(String[]::new)))
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON)
                .result(result.toString())
                .build())
        .run();
    ResultFile.tidy(result);
    Machine.here().write(directory.resolve(name + ".machine.json"));
    Report.write(result);
  }
}
