package dev.recordwire.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the changes of the types that a type contains, at any depth. A type that contains itself
/// is compared once.
final class ContainedTypes implements ContainedComparison {
  private final Map<String, Definition> before;
  private final Map<String, Definition> now;
  private final Map<Pair, List<Difference>> known = new HashMap<>();

  /// A name in the lock, the name that replaces it, and whether the values are elements of a set or
  /// keys.
  private record Pair(String from, String to, boolean inKeys) {}

  ContainedTypes(Map<String, Definition> before, Map<String, Definition> now) {
    this.before = before;
    this.now = now;
  }

  /// Finds the changes between two forms of a type.
  List<Difference> between(Definition old, Definition current, boolean inKeys) {
    if (old instanceof RecordDefinition oldRecord
        && current instanceof RecordDefinition currentRecord) {
      return new RecordComparison(oldRecord, currentRecord, this, inKeys).run();
    }
    if (old instanceof UnionDefinition oldUnion
        && current instanceof UnionDefinition currentUnion) {
      return new UnionComparison(oldUnion, currentUnion, this, inKeys).run();
    }
    String what = TypeText.simple(current.name()) + " became another kind of type";
    return List.of(
        new Difference(Change.TYPE_CHANGED, false, inKeys, current.name(), Optional.empty(), what));
  }

  /// A type that kept its name reports its changes itself, so the result leaves out changes that
  /// mean the same everywhere. A type that leads back to itself counts as unchanged while it is
  /// being compared.
  @Override
  public Optional<List<Difference>> compare(String from, String to, boolean inKeys) {
    boolean isSame = from.equals(to);
    if (isSame && !inKeys) {
      return Optional.of(List.of());
    }
    Definition old = before.get(from);
    Definition current = now.get(to);
    if (old == null || current == null) {
      return isSame ? Optional.of(List.of()) : Optional.empty();
    }
    Pair pair = new Pair(from, to, inKeys);
    List<Difference> differences = known.get(pair);
    if (differences == null) {
      known.put(pair, List.of());
      differences =
          between(old, current, inKeys).stream()
              .filter(difference -> !isSame || difference.isWorseInKeys())
              .toList();
      known.put(pair, differences);
    }
    return Optional.of(differences);
  }
}
