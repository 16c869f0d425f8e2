package dev.recordwire.benchmarks.ffi;

import dev.recordwire.benchmarks.interleaved.TaskGroup;
import dev.recordwire.benchmarks.interleaved.TaskServer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/// The worker process of calls of C; a task is a way to call.
public final class CallWorker {
  private static final int SIZE = 2048;
  private static final int HEAP_MEGABYTES = 256;
  private static final int USE = 20_000;
  private static final String DIRTY = "dirty";

  private static final List<String> ADDITIONS =
      List.of("recordwire", "recordwire-critical", "recordwire-registry");
  private static final List<String> SUMS =
      List.of("recordwire-heap-critical", "recordwire-heap-copied", "recordwire-native");

  private final Map<String, AddCandidate> additions = new LinkedHashMap<>();
  private final Map<String, SumCandidate> sums = new LinkedHashMap<>();

  /// Never true. A loop that reads this field can't do the work of one call for all calls.
  @SuppressWarnings("FieldMayBeFinal")
  private volatile boolean stopped;

  private CallWorker(double[] values) {
    ADDITIONS.forEach(name -> additions.put(name, AddCandidate.of(name)));
    SUMS.forEach(name -> sums.put(name, SumCandidate.of(name, values)));
  }

  /// A group for each way to call.
  public static List<TaskGroup> groups(boolean dirty) {
    return Stream.concat(ADDITIONS.stream(), SUMS.stream())
        .map(
            name ->
                new TaskGroup(
                    name,
                    CallWorker.class,
                    List.of(dirty ? DIRTY : "clean"),
                    List.of("--enable-native-access=ALL-UNNAMED"),
                    HEAP_MEGABYTES,
                    List.of(name)))
        .toList();
  }

  /// The argument is the profile.
  public static void main(String[] arguments) throws IOException {
    double[] values = new Random(42).doubles(SIZE).toArray();
    if (arguments[0].equals(DIRTY)) {
      AddCandidate.everything(USE);
      SumCandidate.everything(values, USE);
    }
    TaskServer.serve(new CallWorker(values)::run);
  }

  private void run(String task, long calls) {
    AddCandidate addition = additions.get(task);
    if (addition != null) {
      for (long i = 0; i < calls && !stopped; i++) {
        consume(addition.add((double) i, 1.5));
      }
    } else {
      SumCandidate sum = Objects.requireNonNull(sums.get(task), task);
      for (long i = 0; i < calls && !stopped; i++) {
        consume(sum.sum());
      }
    }
  }

  /// `WorkerProcess` forbids HotSpot to remove the computation of this argument.
  @SuppressWarnings("UnusedVariable")
  private static void consume(double result) {}
}
