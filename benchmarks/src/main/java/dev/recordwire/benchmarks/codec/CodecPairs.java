package dev.recordwire.benchmarks.codec;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.recordwire.benchmarks.turns.TaskGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What our own codecs do with the payloads, for two builds to do by turns.
public final class CodecPairs {
  private static final long HEAP_MEGABYTES = 768;

  /// Takes as many seconds as all others together, and is copied by the JDK for the most part.
  private static final String HUGE = "Doubles";

  private CodecPairs() {}

  /// A group for each payload and layout; for dirty profiles one for each layout, since a process
  /// then uses all payloads before it is measured.
  public static List<TaskGroup> groups(boolean dirty) {
    List<Cell> cells =
        Cell.matching(payload -> !payload.equals(HUGE), peer -> peer.startsWith("recordwire"));
    if (!dirty) {
      return cells.stream().map(cell -> group(cell.name(), Profile.CLEAN, List.of(cell))).toList();
    }
    return cells.stream()
        .collect(groupingBy(Cell::peer, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(entry -> group(entry.getKey(), Profile.DIRTY, entry.getValue()))
        .toList();
  }

  private static TaskGroup group(String name, Profile profile, List<Cell> cells) {
    List<String> arguments = new ArrayList<>(List.of(cells.getFirst().peer(), profile.name()));
    cells.forEach(cell -> arguments.add(cell.payload().name()));
    return new TaskGroup(
        name,
        TurnTaker.class,
        arguments,
        List.of(),
        HEAP_MEGABYTES,
        cells.stream().flatMap(cell -> TurnTaker.tasks(cell).values().stream()).toList());
  }
}
