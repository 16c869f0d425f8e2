package dev.recordwire.processor.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the changes between the schemas of a lock and those of today.
///
/// @param before the schemas of the lock, by name
/// @param now those of today, as far as they are known
public record Comparison(Map<String, Schema> before, Map<String, Schema> now) {
  /// The changes of one type.
  public List<Difference> of(Schema current) {
    Schema old = before.get(current.name());
    return old == null ? List.of() : between(old, current, new HashSet<>());
  }

  private List<Difference> between(Schema old, Schema current, Set<String> underWay) {
    if (old instanceof RecordSchema oldRecord && current instanceof RecordSchema currentRecord) {
      return new RecordComparison(
              oldRecord, currentRecord, (from, to) -> isRenamed(from, to, underWay))
          .run();
    }
    if (old instanceof UnionSchema oldUnion && current instanceof UnionSchema currentUnion) {
      return new UnionComparison(
              oldUnion, currentUnion, (from, to) -> isRenamed(from, to, underWay))
          .run();
    }
    String what = TypeText.simple(current.name()) + " was made another kind of type";
    return List.of(new Difference(Change.TYPE_CHANGED, false, Optional.empty(), what));
  }

  /// Whether two names are those of one type, before and now. What is of the same shape counts as
  /// the same, and what leads back to itself as it is looked at is the same so far.
  private boolean isRenamed(String from, String to, Set<String> underWay) {
    Schema old = before.get(from);
    Schema current = now.get(to);
    if (old == null || current == null) {
      return false;
    }
    if (!underWay.add(from + " " + to)) {
      return true;
    }
    return between(old, current, underWay).stream()
        .noneMatch(difference -> difference.verdict() == Verdict.BREAKS);
  }
}
