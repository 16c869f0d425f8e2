package dev.recordwire.benchmarks.array;

import dev.recordwire.benchmarks.interleaved.TaskGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The tasks of our own arrays, for a comparison of two builds.
public final class ArrayPairs {
  private static final List<String> SIZES = List.of("10", "100", "1000", "100000");
  private static final long HEAP_MEGABYTES = 512;

  private ArrayPairs() {}

  /// A group for each operation, with the vector module and without.
  public static List<TaskGroup> groups(boolean dirty) {
    return Arrays.stream(Operation.values())
        .flatMap(
            operation ->
                Stream.of(Candidate.RECORDWIRE, Candidate.RECORDWIRE_SCALAR)
                    .map(candidate -> group(operation, candidate, dirty ? "dirty" : "clean")))
        .toList();
  }

  private static TaskGroup group(Operation operation, Candidate candidate, String profile) {
    List<String> arguments = new ArrayList<>(List.of(operation.name(), candidate.name(), profile));
    arguments.addAll(SIZES);
    return new TaskGroup(
        candidate.words() + ' ' + operation.words(),
        ArrayWorker.class,
        arguments,
        candidate.flags(),
        HEAP_MEGABYTES,
        SIZES);
  }
}
