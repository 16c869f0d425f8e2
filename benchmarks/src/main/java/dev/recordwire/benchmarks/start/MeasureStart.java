package dev.recordwire.benchmarks.start;

import dev.recordwire.benchmarks.interleaved.RunArguments;
import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Measures the first calls of new processes, one process after the other and all candidates in
/// turn, and writes the report; `./benchmarks/start` starts it.
public final class MeasureStart {
  /// The file to be mapped, beside the caches.
  static final String MAPPED = "numbers";

  private static final Path SAVED = Path.of("docs", "benchmarks", "start.json");
  private static final Path TARGET = Path.of("benchmarks", "target", "start.json");
  private static final int PROCESSES = 15;

  private MeasureStart() {}

  /// The arguments are names of tasks; without names all are measured. `--save` saves the result of
  /// all tasks under `docs/benchmarks`. `--quick` only shows that everything works.
  public static void main(String[] arguments) throws Exception {
    RunArguments given = RunArguments.of("task", arguments);
    List<StartTask> tasks = given.chosen(StartTask.class);
    Path target = Files.createDirectories(Path.of("benchmarks", "target"));
    Path folder = Files.createTempDirectory(target, "start");
    try {
      StartRun run = run(tasks, given.quick() ? 1 : PROCESSES, folder);
      Path file = given.save() ? SAVED : TARGET;
      run.write(file);
      StartReport.write(file);
    } finally {
      delete(folder);
    }
  }

  private static StartRun run(List<StartTask> tasks, int rounds, Path folder)
      throws IOException, InterruptedException {
    if (tasks.stream().anyMatch(StartTask::isMapped)) {
      writeNumbers(folder.resolve(MAPPED), StartTask.SUM_MAPPED.elements());
    }
    Map<StartProcess, List<long[]>> times = new LinkedHashMap<>();
    for (StartProcess process : StartProcess.all(tasks, folder)) {
      System.out.println(process.words());
      process.prepare();
      process.run(); // so that its jars are in the page cache
      times.put(process, new ArrayList<>());
    }
    for (int i = 0; i < rounds; i++) {
      System.out.println("round " + (i + 1) + " of " + rounds);
      for (Map.Entry<StartProcess, List<long[]>> each : times.entrySet()) {
        each.getValue().add(each.getKey().run());
      }
    }
    List<StartCell> cells = new ArrayList<>();
    times.forEach((process, all) -> cells.addAll(cells(process, all)));
    return new StartRun(Machine.here(), rounds, cells);
  }

  private static List<StartCell> cells(StartProcess process, List<long[]> times) {
    return StartRun.CALLS.stream()
        .filter(call -> call <= process.task().calls())
        .map(
            call -> {
              long[] nanos = times.stream().mapToLong(each -> each[call - 1]).sorted().toArray();
              return new StartCell(
                  process.task(),
                  process.candidate().words(),
                  process.cached(),
                  call,
                  nanos[nanos.length / 2],
                  nanos[nanos.length / 4],
                  nanos[nanos.length * 3 / 4]);
            })
        .toList();
  }

  private static void writeNumbers(Path file, int count) throws IOException {
    double[] values = ArrayStarts.values(count);
    int piece = 1 << 16;
    ByteBuffer bytes = ByteBuffer.allocate(piece * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (int from = 0; from < count; from += piece) {
        bytes.clear();
        for (int i = from; i < Math.min(count, from + piece); i++) {
          bytes.putDouble(values[i]);
        }
        bytes.flip();
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
