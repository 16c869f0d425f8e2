package dev.recordwire.benchmarks.pairs;

import dev.recordwire.benchmarks.array.ArrayPairs;
import dev.recordwire.benchmarks.codec.CodecPairs;
import dev.recordwire.benchmarks.ffi.CallWorker;
import dev.recordwire.benchmarks.interleaved.InterleavedRun;
import dev.recordwire.benchmarks.interleaved.RunSettings;
import dev.recordwire.benchmarks.interleaved.TaskGroup;
import dev.recordwire.benchmarks.interleaved.WorkerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measures this build and an earlier one in interleaved runs, and writes a table of their ratios;
/// `./benchmarks/pairs` starts it.
///
/// The processes of both builds are started by the names of this build's worker classes. A build in
/// which such a class has another name can't be measured, and is refused before anything runs.
public final class MeasurePairs {
  private static final Path RESULT = Path.of("benchmarks", "target", "pairs.md");
  private static final RunSettings SETTINGS = new RunSettings(700, 12, 15, 5, 20);

  private final BuiltProject before;
  private final BuiltProject after;
  private final List<PairResult> results = new ArrayList<>();

  private MeasurePairs(BuiltProject before, BuiltProject after) {
    this.before = before;
    this.after = after;
  }

  /// The arguments are the directory of the earlier build, the area (`codec`, `arrays` or
  /// `native`), and words: a group is measured if its name contains one of them. `--dirty` measures
  /// used processes.
  public static void main(String[] arguments) throws IOException {
    List<String> words = new ArrayList<>(Arrays.asList(arguments));
    boolean dirty = words.remove("--dirty");
    if (words.size() < 2) {
      throw new IllegalArgumentException(
          "name the directory of the earlier build, and codec, arrays or native");
    }
    MeasurePairs pairs =
        new MeasurePairs(
            BuiltProject.in("before", Path.of(words.get(0))), BuiltProject.current("after"));
    List<TaskGroup> groups = wanted(words.get(1), dirty, words.subList(2, words.size()));
    for (TaskGroup group : groups) {
      pairs.before.require(group.worker());
    }
    for (int i = 0; i < groups.size(); i++) {
      System.out.printf("%d of %d: %s%n", i + 1, groups.size(), groups.get(i).name());
      pairs.measure(groups.get(i));
    }
    Files.writeString(RESULT, pairs.table());
    System.out.println("The table is in " + RESULT);
  }

  /// The groups of one area whose names contain one of the words, or all where there are none.
  private static List<TaskGroup> wanted(String area, boolean dirty, List<String> words) {
    List<TaskGroup> all =
        switch (area) {
          case "codec" -> CodecPairs.groups(dirty);
          case "arrays" -> ArrayPairs.groups(dirty);
          case "native" -> CallWorker.groups(dirty);
          default ->
              throw new IllegalArgumentException(
                  area + " can't be measured in pairs: name codec, arrays or native");
        };
    List<TaskGroup> wanted =
        all.stream()
            .filter(group -> words.isEmpty() || words.stream().anyMatch(group.name()::contains))
            .toList();
    if (wanted.isEmpty()) {
      throw new IllegalArgumentException(
          "no group of "
              + area
              + " has one of "
              + words
              + " in its name: use one of "
              + all.stream().map(TaskGroup::name).toList());
    }
    return wanted;
  }

  private void measure(TaskGroup group) throws IOException {
    List<WorkerProcess> workersBefore = new ArrayList<>();
    List<WorkerProcess> workersAfter = new ArrayList<>();
    try {
      for (int copy = 0; copy < 2; copy++) {
        workersBefore.add(start(before, group));
        workersAfter.add(start(after, group));
      }
      List<WorkerProcess> all = new ArrayList<>();
      for (int copy = 0; copy < 2; copy++) {
        all.add(workersBefore.get(copy));
        all.add(workersAfter.get(copy));
      }
      InterleavedRun.run(all, group.tasks(), SETTINGS);
      for (String task : group.tasks()) {
        PairResult result = PairResult.of(group, task, workersBefore, workersAfter);
        results.add(result);
        System.out.println(result.row());
      }
    } finally {
      workersBefore.forEach(WorkerProcess::close);
      workersAfter.forEach(WorkerProcess::close);
    }
  }

  private static WorkerProcess start(BuiltProject build, TaskGroup group) throws IOException {
    return group.start(build.name() + " at " + group.name(), build.classPath());
  }

  private String table() {
    StringBuilder text =
        new StringBuilder(
            """
            | group | task | before, ns | after, ns | ratio | noise | before, B | after, B | |
            |---|---|---:|---:|---:|---:|---:|---:|---|
            """);
    results.forEach(result -> text.append(result.row()).append('\n'));
    double mean =
        Math.exp(
            results.stream().mapToDouble(PairResult::ratio).map(Math::log).average().orElse(0));
    return text.append(
            String.format(
                Locale.ROOT,
                "%nGeometric mean of %d ratios: %.3f. Slower beyond the noise: %d. Allocate more:"
                    + " %d.%n",
                results.size(),
                mean,
                results.stream().filter(PairResult::isSlower).count(),
                results.stream().filter(PairResult::allocatesMore).count()))
        .toString();
  }
}
