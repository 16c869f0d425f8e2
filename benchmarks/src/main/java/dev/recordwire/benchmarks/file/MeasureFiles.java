package dev.recordwire.benchmarks.file;

import dev.recordwire.benchmarks.interleaved.InterleavedRun;
import dev.recordwire.benchmarks.interleaved.Quartiles;
import dev.recordwire.benchmarks.interleaved.RunArguments;
import dev.recordwire.benchmarks.interleaved.RunSettings;
import dev.recordwire.benchmarks.interleaved.WorkerProcess;
import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Measures files of records in interleaved runs of all candidates, and writes the report;
/// `./benchmarks/files` starts it.
public final class MeasureFiles {
  private static final Path SAVED = Path.of("docs", "benchmarks", "files.json");
  private static final Path TARGET = Path.of("benchmarks", "target", "files.json");
  private static final RunSettings SETTINGS = new RunSettings(2_000, 50, 21, 9, 60);
  private static final RunSettings QUICK = new RunSettings(50, 5, 1, 1, 0);
  private static final long HEAP_MEGABYTES = 384;

  private final List<FileOperation> operations;
  private final RunSettings settings;
  private final Path folder;

  private MeasureFiles(List<FileOperation> operations, RunSettings settings, Path folder) {
    this.operations = operations;
    this.settings = settings;
    this.folder = folder;
  }

  /// The arguments are names of operations; without names all are measured. `--save` saves the
  /// result of all operations under `docs/benchmarks`. `--quick` only shows that everything works.
  public static void main(String[] arguments) throws IOException {
    RunArguments given = RunArguments.of("operation", arguments);
    List<FileOperation> operations = given.chosen(FileOperation.class);
    Path file = given.save() ? SAVED : TARGET;
    // Beside the build, because /tmp may be memory, which has nothing to force.
    Path target = Files.createDirectories(Path.of("benchmarks", "target"));
    Path folder = Files.createTempDirectory(target, "files");
    try {
      new MeasureFiles(operations, given.quick() ? QUICK : SETTINGS, folder).run().write(file);
    } finally {
      delete(folder);
    }
    FileReport.write(file);
  }

  /// The method of measuring, for readers of the result.
  static String method() {
    return ("Interleaved: a process for each candidate; each operation had %d ms of warm-up and up"
            + " to %d samples of %d ms, or of one call; the files are in the page cache")
        .formatted(SETTINGS.warmUpMillis(), SETTINGS.rounds(), SETTINGS.sampleMillis());
  }

  private FileRun run() throws IOException {
    Map<FileCandidate, WorkerProcess> workers = new LinkedHashMap<>();
    try {
      for (FileCandidate candidate : FileCandidate.values()) {
        workers.put(candidate, start(candidate));
      }
      for (FileOperation operation : operations) {
        System.out.print(operation.words() + ": ");
        int rounds =
            InterleavedRun.run(List.copyOf(workers.values()), List.of(operation.name()), settings);
        System.out.println(rounds + " rounds");
      }
      return new FileRun(Machine.here("file-versions"), fileBytes(), cells(workers));
    } finally {
      workers.values().forEach(WorkerProcess::close);
    }
  }

  private WorkerProcess start(FileCandidate candidate) throws IOException {
    return new WorkerProcess(
        candidate.words(),
        candidate.operations().stream().map(FileOperation::name).toList(),
        WorkerProcess.javaCommand(
            candidate.flags(),
            HEAP_MEGABYTES,
            FileWorker.class,
            candidate.name(),
            folder.toString()));
  }

  private Map<String, Long> fileBytes() throws IOException {
    Map<String, Long> bytes = new LinkedHashMap<>();
    for (FileCandidate candidate : FileCandidate.values()) {
      bytes.put(candidate.words(), Files.size(folder.resolve(candidate.name())));
    }
    return bytes;
  }

  private List<FileCell> cells(Map<FileCandidate, WorkerProcess> workers) {
    List<FileCell> cells = new ArrayList<>();
    for (FileOperation operation : operations) {
      workers.forEach(
          (candidate, worker) -> {
            if (candidate.operations().contains(operation)) {
              Quartiles nanos = Quartiles.of(worker.samples(operation.name()));
              cells.add(
                  new FileCell(
                      operation, candidate.words(), nanos.median(), nanos.low(), nanos.high()));
            }
          });
    }
    return cells;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
