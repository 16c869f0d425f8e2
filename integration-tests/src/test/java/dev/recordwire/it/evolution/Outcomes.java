package dev.recordwire.it.evolution;

import static java.util.stream.Collectors.toCollection;

import dev.recordwire.schema.Change;
import dev.recordwire.schema.Difference;
import dev.recordwire.schema.Verdict;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Counts the lock's verdicts, and finds the changes that were called breaking and broke no
/// payload.
final class Outcomes {
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private final Map<Change, Integer> broke = new EnumMap<>(Change.class);
  private final Map<Change, Integer> harmless = new EnumMap<>(Change.class);

  void count(List<Difference> differences, boolean isBroken) {
    Set<Change> breaking =
        differences.stream()
            .filter(Difference::isBreaking)
            .map(Difference::change)
            .collect(toCollection(() -> EnumSet.noneOf(Change.class)));
    Verdict verdict =
        differences.stream().map(Difference::verdict).max(Verdict::compareTo).orElse(Verdict.SAFE);
    verdicts.merge(verdict, 1, Integer::sum);
    if (breaking.size() == 1) {
      (isBroken ? broke : harmless).merge(breaking.iterator().next(), 1, Integer::sum);
    }
  }

  /// The changes that were called breaking by themselves and never broke a payload.
  ///
  /// @param tries the fewest tries of such a change
  Set<Change> neverBroke(int tries) {
    Set<Change> never = EnumSet.noneOf(Change.class);
    harmless.forEach(
        (change, count) -> {
          if (count >= tries && !broke.containsKey(change)) {
            never.add(change);
          }
        });
    return never;
  }

  @Override
  public String toString() {
    return "%s; said to break, and broke: %s, and did not: %s"
        .formatted(verdicts, new TreeMap<>(broke), new TreeMap<>(harmless));
  }
}
