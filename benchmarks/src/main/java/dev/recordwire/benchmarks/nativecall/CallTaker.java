package dev.recordwire.benchmarks.nativecall;

import dev.recordwire.benchmarks.turns.TaskGroup;
import dev.recordwire.benchmarks.turns.TurnServer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/// A process that calls C in the way that it is told when it is its turn.
public final class CallTaker {
  private static final int SIZE = 2048;
  private static final int HEAP_MEGABYTES = 256;
  private static final int USE = 20_000;
  private static final String DIRTY = "dirty";

  private static final List<String> ADDITIONS =
      List.of("recordwire", "recordwire-critical", "recordwire-registry");
  private static final List<String> SUMS =
      List.of("recordwire-heap-critical", "recordwire-heap-copied", "recordwire-native");

  private final Map<String, AddContender> additions = new LinkedHashMap<>();
  private final Map<String, SumContender> sums = new LinkedHashMap<>();

  /// Never true; to look at it keeps the compiler from doing a call's work once for all calls.
  @SuppressWarnings("FieldMayBeFinal")
  private volatile boolean stopped;

  private CallTaker(double[] values) {
    ADDITIONS.forEach(name -> additions.put(name, AddContender.of(name)));
    SUMS.forEach(name -> sums.put(name, SumContender.of(name, values)));
  }

  /// One group for each way to call.
  public static List<TaskGroup> groups(boolean dirty) {
    return Stream.concat(ADDITIONS.stream(), SUMS.stream())
        .map(
            name ->
                new TaskGroup(
                    name,
                    CallTaker.class,
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
      AddContender.everything(USE);
      SumContender.everything(values, USE);
    }
    TurnServer.serve(new CallTaker(values)::run);
  }

  private void run(String task, long calls) {
    AddContender addition = additions.get(task);
    if (addition != null) {
      for (long i = 0; i < calls && !stopped; i++) {
        consume(addition.add((double) i, 1.5));
      }
    } else {
      SumContender sum = Objects.requireNonNull(sums.get(task), task);
      for (long i = 0; i < calls && !stopped; i++) {
        consume(sum.sum());
      }
    }
  }

  /// `Player` tells HotSpot to keep what is computed for this method.
  @SuppressWarnings("UnusedVariable")
  private static void consume(double result) {}
}
