package dev.recordwire.benchmarks.array;

import dev.recordwire.benchmarks.turns.TaskGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What our own arrays do, for two builds to do by turns.
public final class ArrayPairs {
  private static final List<String> SIZES = List.of("10", "100", "1000", "100000");
  private static final long HEAP_MEGABYTES = 512;

  private ArrayPairs() {}

  /// A group for each operation, with the vector module and without.
  public static List<TaskGroup> groups(boolean dirty) {
    return Arrays.stream(Operation.values())
        .flatMap(
            operation ->
                Stream.of(Contender.RECORDWIRE, Contender.RECORDWIRE_SCALAR)
                    .map(contender -> group(operation, contender, dirty ? "dirty" : "clean")))
        .toList();
  }

  private static TaskGroup group(Operation operation, Contender contender, String profile) {
    List<String> arguments = new ArrayList<>(List.of(operation.name(), contender.name(), profile));
    arguments.addAll(SIZES);
    return new TaskGroup(
        contender.words() + ' ' + operation.words(),
        ArrayTaker.class,
        arguments,
        contender.flags(),
        HEAP_MEGABYTES,
        SIZES);
  }
}
