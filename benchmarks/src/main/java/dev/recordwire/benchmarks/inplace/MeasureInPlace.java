package dev.recordwire.benchmarks.inplace;

import dev.recordwire.benchmarks.CandidateFlags;
import dev.recordwire.benchmarks.codec.Profile;
import dev.recordwire.benchmarks.codec.log.LogReads;
import dev.recordwire.benchmarks.interleaved.InterleavedRun;
import dev.recordwire.benchmarks.interleaved.Quartiles;
import dev.recordwire.benchmarks.interleaved.RunArguments;
import dev.recordwire.benchmarks.interleaved.RunSettings;
import dev.recordwire.benchmarks.interleaved.Sample;
import dev.recordwire.benchmarks.interleaved.WorkerProcess;
import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Measures records in place in interleaved runs of all candidates, in clean and in used processes,
/// and writes the report; `./benchmarks/records-in-place` starts it.
public final class MeasureInPlace {
  private static final Path SAVED = Path.of("docs", "benchmarks", "records-in-place.json");
  private static final Path TARGET = Path.of("benchmarks", "target", "records-in-place.json");
  private static final RunSettings SETTINGS = new RunSettings(1_000, 12, 21, 9, 20);
  private static final RunSettings QUICK = new RunSettings(50, 5, 1, 1, 0);
  private static final long HEAP_MEGABYTES = 384;

  private final List<String> payloads;
  private final RunSettings settings;
  private final List<PlaceCell> cells = new ArrayList<>();

  private MeasureInPlace(List<String> payloads, RunSettings settings) {
    this.payloads = payloads;
    this.settings = settings;
  }

  /// The arguments are names of payloads; without names all are measured. `--save` saves the result
  /// of all payloads under `docs/benchmarks`. `--quick` only shows that everything works.
  public static void main(String[] arguments) throws IOException {
    RunArguments given = RunArguments.of("payload", arguments);
    List<String> all = new ArrayList<>(List.of(PlaceTask.LOG));
    all.addAll(PlaceTask.payloads());
    if (!all.containsAll(given.names())) {
      throw new IllegalArgumentException(
          "not all of " + given.names() + " are payloads: use " + all);
    }
    Path file = given.save() ? SAVED : TARGET;
    new MeasureInPlace(
            given.names().isEmpty() ? all : given.names(), given.quick() ? QUICK : SETTINGS)
        .run()
        .write(file);
    PlaceReport.write(file);
  }

  /// The method of measuring, for readers of the result.
  static String method() {
    return ("Interleaved: a process for each payload and candidate (*clean*), or for each candidate"
            + " (*dirty*), which then used its library for all payloads and kinds of storage"
            + " before; each operation had %d ms of warm-up and up to %d samples of %d ms, or"
            + " of one call; heap touched beforehand")
        .formatted(SETTINGS.warmUpMillis(), SETTINGS.rounds(), SETTINGS.sampleMillis());
  }

  private PlaceRun run() throws IOException {
    for (String payload : payloads) {
      measure(Profile.CLEAN, List.of(payload));
    }
    measure(Profile.DIRTY, payloads);
    return new PlaceRun(Machine.here(), new LogReads().byteSize(), List.copyOf(cells));
  }

  private void measure(Profile profile, List<String> measured) throws IOException {
    Map<String, WorkerProcess> workers = new LinkedHashMap<>();
    try {
      for (String candidate : PlaceTask.CANDIDATES) {
        List<String> tasks =
            measured.stream()
                .flatMap(payload -> PlaceTask.of(payload, candidate).stream())
                .map(PlaceTask::name)
                .toList();
        if (!tasks.isEmpty()) {
          workers.put(candidate, start(candidate, profile, tasks));
        }
      }
      for (String payload : measured) {
        measure(profile, payload, workers);
      }
    } finally {
      workers.values().forEach(WorkerProcess::close);
    }
  }

  private static WorkerProcess start(String candidate, Profile profile, List<String> tasks)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of(candidate, profile.name()));
    arguments.addAll(PlaceTask.payloads());
    return new WorkerProcess(
        candidate,
        tasks,
        WorkerProcess.javaCommand(
            CandidateFlags.of(candidate),
            HEAP_MEGABYTES,
            PlaceWorker.class,
            arguments.toArray(String[]::new)));
  }

  private void measure(Profile profile, String payload, Map<String, WorkerProcess> workers)
      throws IOException {
    String name = profile.name().toLowerCase(Locale.ROOT);
    System.out.print(payload + ", " + name + ": ");
    List<String> tasks =
        Arrays.stream(PlaceOperation.values())
            .map(operation -> new PlaceTask(payload, operation).name())
            .toList();
    int rounds = InterleavedRun.run(List.copyOf(workers.values()), tasks, settings);
    System.out.println(rounds + " rounds");
    workers.forEach(
        (candidate, worker) ->
            PlaceTask.of(payload, candidate)
                .forEach(
                    task -> cells.add(cell(task, candidate, name, worker.samples(task.name())))));
  }

  private static PlaceCell cell(
      PlaceTask task, String candidate, String profile, List<Sample> samples) {
    Quartiles nanos = Quartiles.of(samples);
    return new PlaceCell(
        task.payload(),
        task.operation(),
        candidate,
        profile,
        nanos.median(),
        nanos.low(),
        nanos.high(),
        samples.stream().mapToDouble(Sample::bytesPerCall).min().orElseThrow());
  }
}
