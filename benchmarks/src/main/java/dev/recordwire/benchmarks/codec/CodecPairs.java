package dev.recordwire.benchmarks.codec;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.recordwire.benchmarks.interleaved.TaskGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The tasks of our own codecs, for a comparison of two builds.
public final class CodecPairs {
  private static final long HEAP_MEGABYTES = 768;

  /// A payload that is left out: it takes as long as all others together, and most of the work is a
  /// copy by the JDK.
  private static final String HUGE = "Doubles";

  private CodecPairs() {}

  /// A group for each payload and layout. With dirty profiles there is one group for each layout,
  /// because its process uses all payloads before it is measured.
  public static List<TaskGroup> groups(boolean dirty) {
    List<Cell> cells =
        Cell.matching(
            payload -> !payload.equals(HUGE), candidate -> candidate.startsWith("recordwire"));
    if (!dirty) {
      return cells.stream().map(cell -> group(cell.name(), Profile.CLEAN, List.of(cell))).toList();
    }
    return cells.stream()
        .collect(groupingBy(Cell::candidate, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(entry -> group(entry.getKey(), Profile.DIRTY, entry.getValue()))
        .toList();
  }

  private static TaskGroup group(String name, Profile profile, List<Cell> cells) {
    List<String> arguments = new ArrayList<>(List.of(cells.getFirst().candidate(), profile.name()));
    cells.forEach(cell -> arguments.add(cell.payload().name()));
    return new TaskGroup(
        name,
        CodecWorker.class,
        arguments,
        List.of(),
        HEAP_MEGABYTES,
        cells.stream().flatMap(cell -> CodecWorker.tasks(cell).values().stream()).toList());
  }
}
