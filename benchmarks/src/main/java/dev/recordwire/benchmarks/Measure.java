package dev.recordwire.benchmarks;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import dev.recordwire.benchmarks.codec.Cell;
import dev.recordwire.benchmarks.report.CompactResults;
import dev.recordwire.benchmarks.report.Machine;
import dev.recordwire.benchmarks.report.Report;
import dev.recordwire.benchmarks.report.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs JMH benchmarks with the options of JMH, always with its allocation profiler.
///
/// `--save NAME` saves the result under `docs/benchmarks` and draws it. `--add NAME` adds the forks
/// of a run to a saved result of the same benchmarks. `--payload A,B` and `--candidate A,B` choose
/// among the cells of the codec benchmarks. `--jmh-help` lists the options of JMH.
public final class Measure {
  /// The directory of saved results, relative to the root of the project.
  private static final Path SAVED = Path.of("docs", "benchmarks");

  private static final Path TARGET = Path.of("benchmarks", "target");

  /// The heap is touched before the start: its pages come from the system one by one, and the time
  /// of their first use would be measured, too.
  private static final String[] HEAP = {"-Xms512m", "-Xmx3g", "-XX:+AlwaysPreTouch"};

  private Measure() {}

  public static void main(String[] arguments)
      throws IOException, RunnerException, CommandLineOptionException {
    List<String> options = new ArrayList<>(Arrays.asList(arguments));
    options.replaceAll(option -> option.equals("--jmh-help") ? "-h" : option);
    List<String> save = take(options, "--save");
    List<String> add = take(options, "--add");
    Predicate<String> payloads = wanted(take(options, "--payload"));
    Predicate<String> candidates = wanted(take(options, "--candidate"));
    CommandLineOptions forJmh = new CommandLineOptions(options.toArray(String[]::new));
    if (forJmh.shouldHelp()) {
      forJmh.showHelp();
      return;
    }
    Collection<RunResult> results = run(forJmh, Cell.matching(payloads, candidates));
    String name = "last-run";
    Path directory = TARGET;
    if (!save.isEmpty() || !add.isEmpty()) {
      name = save.isEmpty() ? add.getFirst() : save.getFirst();
      directory = SAVED;
    }
    Files.createDirectories(directory);
    Path file = directory.resolve(name + ".json");
    Path earlier =
        add.isEmpty() ? file : Files.copy(file, TARGET.resolve("earlier.json"), REPLACE_EXISTING);
    CompactResults.write(results, file);
    if (!add.isEmpty()) {
      ResultFile.add(file, earlier);
    }
    Machine.here().write(directory.resolve(name + ".machine.json"));
    Report.write(file);
  }

  /// Runs JMH once for all cells with the same flags.
  private static Collection<RunResult> run(CommandLineOptions options, List<Cell> cells)
      throws RunnerException {
    Map<List<String>, List<Cell>> byFlags = new LinkedHashMap<>();
    byFlags.put(List.of(), new ArrayList<>());
    for (Cell cell : cells) {
      byFlags
          .computeIfAbsent(CandidateFlags.of(cell.candidate()), flags -> new ArrayList<>())
          .add(cell);
    }
    List<RunResult> results = new ArrayList<>();
    for (Map.Entry<List<String>, List<Cell>> group : byFlags.entrySet()) {
      ChainedOptionsBuilder run =
          new OptionsBuilder()
              .parent(options)
              .addProfiler(GCProfiler.class)
              .jvmArgsPrepend(HEAP)
              .jvmArgsAppend(group.getKey().toArray(String[]::new));
      give(run, "CodecBenchmark", "cell", group.getValue());
      give(
          run,
          "FieldsBenchmark",
          "fieldsCell",
          group.getValue().stream().filter(Cell::readsFields).toList());
      if (!group.getKey().isEmpty()) {
        run.exclude("^dev\\.recordwire\\.benchmarks\\.(?!codec\\.)");
      }
      try {
        results.addAll(new Runner(run.build()).run());
      } catch (NoBenchmarksException e) {
        System.out.println("nothing to run with " + group.getKey());
      }
    }
    return results;
  }

  /// Passes its cells to a benchmark, or excludes the benchmark if there are none.
  private static void give(
      ChainedOptionsBuilder run, String benchmark, String parameter, List<Cell> cells) {
    if (cells.isEmpty()) {
      run.exclude("\\." + benchmark + "\\.");
    } else {
      run.param(parameter, cells.stream().map(Cell::name).toArray(String[]::new));
    }
  }

  private static List<String> take(List<String> options, String name) {
    int at = options.indexOf(name);
    if (at < 0) {
      return List.of();
    }
    List<String> values = List.of(options.get(at + 1).split(","));
    options.subList(at, at + 2).clear();
    return values;
  }

  private static Predicate<String> wanted(List<String> names) {
    return names.isEmpty() ? name -> true : names::contains;
  }
}
