package dev.recordwire.benchmarks.patterns;

import dev.recordwire.benchmarks.interleaved.InterleavedRun;
import dev.recordwire.benchmarks.interleaved.RunArguments;
import dev.recordwire.benchmarks.interleaved.RunSettings;
import dev.recordwire.benchmarks.interleaved.WorkerProcess;
import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Measures the patterns in interleaved runs of all ways, in clean and in used processes, and
/// writes the report; `./benchmarks/patterns` starts it.
public final class MeasurePatterns {
  private static final Path SAVED = Path.of("docs", "benchmarks", "patterns.json");
  private static final Path TARGET = Path.of("benchmarks", "target", "patterns.json");
  private static final RunSettings SETTINGS = new RunSettings(400, 12, 21, 9, 8);
  private static final RunSettings QUICK = new RunSettings(20, 2, 1, 1, 0);
  private static final long HEAP_MEGABYTES = 256;
  private static final long QUICK_HEAP_MEGABYTES = 64;

  /// Memory outside the heap, of which there is otherwise as much as the heap may have.
  private static final String OUTSIDE = "-XX:MaxDirectMemorySize=1g";

  private final OtherLanguages others;
  private final boolean quick;
  private final List<PatternCell> cells = new ArrayList<>();

  private MeasurePatterns(OtherLanguages others, boolean quick) {
    this.others = others;
    this.quick = quick;
  }

  /// The arguments are names of patterns; without names all are measured. `--save` saves the result
  /// of all patterns under `docs`. `--quick` only shows that everything works, in one case each.
  public static void main(String[] arguments) throws Exception {
    RunArguments given = RunArguments.of("pattern", arguments);
    List<PatternName> patterns = given.chosen(PatternName.class);
    OtherLanguages others = OtherLanguages.find();
    Path file = given.save() ? SAVED : TARGET;
    new MeasurePatterns(others, given.quick()).run(patterns).write(file);
    PatternReport.write(file);
    if (given.save()) {
      PatternReport.renewStudy(file);
    }
  }

  /// The method of measuring, for readers of the result.
  static String method() {
    return ("Interleaved: a process for each case and way (*clean*), or for each way (*dirty*),"
            + " which then did the work of all cases in all ways before; each had %d ms of"
            + " warm-up and %d to %d samples of %d ms, or of one run; the heap was touched"
            + " beforehand; G1, as HotSpot chooses it")
        .formatted(
            SETTINGS.warmUpMillis(),
            SETTINGS.minRounds(),
            SETTINGS.rounds(),
            SETTINGS.sampleMillis());
  }

  private PatternRun run(List<PatternName> patterns) throws Exception {
    Retained retained = Retained.measure();
    for (PatternName pattern : patterns) {
      Map<String, Long> results = results(pattern.pattern());
      for (String theCase : results.keySet()) {
        measure(pattern, "clean", Map.of(theCase, results.get(theCase)));
      }
      measure(pattern, "dirty", results);
    }
    return new PatternRun(Machine.here("pattern-versions"), others.versions(), retained, cells);
  }

  /// The cases with the result that all ways must come to.
  private Map<String, Long> results(Pattern pattern) throws Exception {
    List<String> cases = quick ? pattern.cases().subList(0, 1) : pattern.cases();
    String way = pattern.ways().getFirst().words();
    Map<String, Long> results = new LinkedHashMap<>();
    for (String theCase : cases) {
      try (Work work = pattern.work(way, theCase)) {
        results.put(theCase, work.run());
      }
    }
    return results;
  }

  private void measure(PatternName name, String profile, Map<String, Long> results)
      throws IOException {
    Map<Way, WorkerProcess> workers = new LinkedHashMap<>();
    try {
      for (Way way : name.pattern().ways()) {
        List<String> cases =
            results.keySet().stream().filter(each -> name.pattern().offers(way, each)).toList();
        boolean measured =
            others.have(way.language())
                && (way.language() == Language.JAVA || profile.equals("clean"));
        if (measured && !cases.isEmpty()) {
          workers.put(way, start(name, way, profile, cases, results));
        }
      }
      System.out.print(name + ", " + String.join("; ", results.keySet()) + ", " + profile + ": ");
      int rounds =
          InterleavedRun.run(
              List.copyOf(workers.values()),
              List.copyOf(results.keySet()),
              quick ? QUICK : SETTINGS);
      System.out.println(rounds + " rounds");
      for (String theCase : results.keySet()) {
        cells.addAll(new CaseSamples(name, theCase, profile, workers).cells());
      }
    } finally {
      workers.values().forEach(WorkerProcess::close);
    }
  }

  private WorkerProcess start(
      PatternName name, Way way, String profile, List<String> cases, Map<String, Long> results)
      throws IOException {
    List<String> arguments = new ArrayList<>();
    for (String theCase : cases) {
      arguments.add(theCase);
      arguments.add(String.valueOf(results.get(theCase)));
    }
    List<String> command;
    if (way.language() == Language.JAVA) {
      arguments.addAll(0, List.of(name.name(), way.words(), profile));
      List<String> flags = new ArrayList<>(way.flags());
      flags.add(OUTSIDE);
      command =
          WorkerProcess.javaCommand(
              flags,
              quick ? QUICK_HEAP_MEGABYTES : HEAP_MEGABYTES,
              PatternWorker.class,
              arguments.toArray(String[]::new));
    } else {
      command = others.command(name, way, arguments);
    }
    return new WorkerProcess(name + ", " + way.name(), cases, command);
  }
}
