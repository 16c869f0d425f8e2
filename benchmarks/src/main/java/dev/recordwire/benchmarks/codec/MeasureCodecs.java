package dev.recordwire.benchmarks.codec;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.gson.Gson;
import dev.recordwire.benchmarks.CandidateFlags;
import dev.recordwire.benchmarks.interleaved.InterleavedRun;
import dev.recordwire.benchmarks.interleaved.RunSettings;
import dev.recordwire.benchmarks.interleaved.WorkerProcess;
import dev.recordwire.benchmarks.report.Machine;
import dev.recordwire.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Measures all codecs in interleaved runs, one for each payload. The result has the shape of
/// JMH's.
///
/// With clean profiles there is a process for each payload and candidate. With dirty profiles there
/// is a process for each candidate, which uses its library for all payloads but the largest before
/// anything is measured; the largest payload is left out.
public final class MeasureCodecs {
  private static final Path SAVED = Path.of("docs", "benchmarks");
  private static final Path TARGET = Path.of("benchmarks", "target");
  private static final RunSettings SETTINGS = new RunSettings(700, 12, 15, 5, 20);
  private static final long HEAP_MEGABYTES = 512;

  /// A payload of 64 MB, which takes several times as much in each process.
  private static final String HUGE = "Doubles";

  /// The heap with dirty profiles: the processes of all candidates run side by side and have to fit
  /// the machine together.
  private static final String DIRTY_HEAP = "-Xmx1g";

  private static final long PAYLOADS_IN_HEAP = 12;

  private final List<CodecResult> results = new ArrayList<>();
  private final Profile profile;

  private MeasureCodecs(Profile profile) {
    this.profile = profile;
  }

  private String method() {
    return "Interleaved: a process for each "
        + (profile == Profile.DIRTY
            ? "candidate, which used its library for all these payloads and kinds of storage before"
            : "payload and candidate")
        + ", in which each operation had %d ms of warm-up and up to %d samples of %d ms"
            .formatted(SETTINGS.warmUpMillis(), SETTINGS.rounds(), SETTINGS.sampleMillis())
        + "; heap touched beforehand; "
        + System.getProperty("java.vm.name")
        + " "
        + System.getProperty("java.vm.version");
  }

  /// The arguments are names of payloads; without names all payloads are measured. `--save` saves
  /// the result under `docs/benchmarks`. `--dirty` lets every process use its library for
  /// everything first.
  public static void main(String[] arguments) throws IOException {
    List<String> names = new ArrayList<>(Arrays.asList(arguments));
    Profile profile = names.remove("--dirty") ? Profile.DIRTY : Profile.CLEAN;
    Path file =
        (names.remove("--save") ? SAVED : TARGET)
            .resolve(profile == Profile.DIRTY ? "codec-dirty.json" : "codec.json");
    MeasureCodecs run = new MeasureCodecs(profile);
    List<Cell> cells =
        Cell.matching(
            payload ->
                (names.isEmpty() || names.contains(payload))
                    && (profile == Profile.CLEAN || fitsManyProcesses(payload)),
            candidate -> true);
    if (cells.isEmpty()) {
      throw new IllegalArgumentException(
          "none of " + names + " is a payload that can be measured so");
    }
    if (profile == Profile.DIRTY) {
      run.measure(cells);
    } else {
      for (List<Cell> ofPayload : grouped(cells, Cell::payload).values()) {
        run.measure(ofPayload);
      }
    }
    Gson gson = new Gson();
    List<String> lines = run.results.stream().map(gson::toJson).toList();
    Files.writeString(file, "[\n" + String.join(",\n", lines) + "\n]\n");
    Machine.here().write(Path.of(file.toString().replace(".json", ".machine.json")));
    Report.write(file);
  }

  private static boolean fitsManyProcesses(String payload) {
    return !payload.equals(HUGE);
  }

  private static <K> Map<K, List<Cell>> grouped(List<Cell> cells, Function<Cell, K> key) {
    return cells.stream().collect(groupingBy(key, LinkedHashMap::new, toList()));
  }

  /// Runs each payload of the cells, with the same processes.
  private void measure(List<Cell> cells) throws IOException {
    Map<Payload<?>, List<Cell>> byPayload = grouped(cells, Cell::payload);
    long heap = HEAP_MEGABYTES + PAYLOADS_IN_HEAP * (largest(byPayload.keySet()) >> 20);
    Map<String, WorkerProcess> workers = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, List<Cell>> carried : grouped(cells, Cell::candidate).entrySet()) {
        workers.put(carried.getKey(), start(carried.getKey(), carried.getValue(), heap));
      }
      for (List<Cell> ofPayload : byPayload.values()) {
        run(ofPayload, workers);
      }
    } finally {
      workers.values().forEach(WorkerProcess::close);
    }
  }

  private WorkerProcess start(String candidate, List<Cell> cells, long heap) throws IOException {
    List<String> flags = new ArrayList<>(CandidateFlags.of(candidate));
    List<String> arguments = new ArrayList<>(List.of(candidate, profile.name()));
    if (profile == Profile.DIRTY) {
      flags.add(DIRTY_HEAP);
      Payloads.all().stream()
          .map(Payload::name)
          .filter(MeasureCodecs::fitsManyProcesses)
          .forEach(arguments::add);
    }
    return new WorkerProcess(
        candidate,
        cells.stream().flatMap(cell -> CodecWorker.tasks(cell).values().stream()).toList(),
        WorkerProcess.javaCommand(
            flags, heap, CodecWorker.class, arguments.toArray(String[]::new)));
  }

  private void run(List<Cell> cells, Map<String, WorkerProcess> workers) throws IOException {
    System.out.print(cells.getFirst().payload().name() + ": ");
    int rounds =
        InterleavedRun.run(
            cells.stream().map(cell -> workers.get(cell.candidate())).toList(),
            cells.stream()
                .flatMap(cell -> CodecWorker.tasks(cell).values().stream())
                .distinct()
                .toList(),
            SETTINGS);
    System.out.println(cells.size() + " candidates, " + rounds + " rounds");
    for (Cell cell : cells) {
      WorkerProcess worker = Objects.requireNonNull(workers.get(cell.candidate()));
      CodecWorker.tasks(cell)
          .forEach(
              (operation, task) ->
                  results.add(
                      CodecResult.of(cell, operation, profile, method(), worker.samples(task))));
    }
  }

  private static long largest(Collection<Payload<?>> payloads) throws IOException {
    long largest = 0;
    for (Payload<?> payload : payloads) {
      Candidate<Object> candidate = payload.open("recordwire");
      largest = Math.max(largest, candidate.encode(candidate.sample()).length);
    }
    return largest;
  }
}
