package dev.recordwire.benchmarks;

import dev.recordwire.benchmarks.report.Machine;
import dev.recordwire.benchmarks.report.Report;
import dev.recordwire.benchmarks.report.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs benchmarks with JMH's own options and always with its allocation profiler; with `--save
/// NAME` it keeps the result under `docs/benchmarks` and draws it, and with `--add NAME` it adds
/// another run of the same benchmarks to a kept one.
public final class Measure {
  /// Where results are kept, from the root of the project.
  private static final Path KEPT = Path.of("docs", "benchmarks");

  private static final Path PASSING = Path.of("benchmarks", "target");

  private Measure() {}

  public static void main(String[] arguments)
      throws IOException, RunnerException, CommandLineOptionException {
    List<String> options = new ArrayList<>(Arrays.asList(arguments));
    String saved = take("--save", options);
    String added = take("--add", options);
    Path directory = saved == null && added == null ? PASSING : KEPT;
    String name = saved != null ? saved : added != null ? added : "last-run";
    Files.createDirectories(directory);
    Files.createDirectories(PASSING);
    Path run = PASSING.resolve("jmh.json");
    new Runner(
            new OptionsBuilder()
                .parent(new CommandLineOptions(options.toArray(String[]::new)))
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON)
                .result(run.toString())
                .build())
        .run();
    ResultFile.tidy(run);
    Path result = directory.resolve(name + ".json");
    if (added != null) {
      ResultFile.add(run, result);
    }
    Files.move(run, result, StandardCopyOption.REPLACE_EXISTING);
    Machine.here().write(directory.resolve(name + ".machine.json"));
    Report.write(result);
  }

  /// Takes an option and its value out of the list; null if it is not there.
  private static @Nullable String take(String option, List<String> options) {
    int at = options.indexOf(option);
    if (at < 0) {
      return null;
    }
    options.remove(at);
    return options.remove(at);
  }
}
