package dev.recordwire.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the changes of the types that a type contains, at any depth. A type that contains itself
/// is compared once.
///
/// It may be asked for many types in turn. Changes that it found once are kept, unless a type there
/// leads back to itself: then they depend on the type that came first.
final class ContainedTypes implements ContainedComparison {
  private final Map<String, Definition> before;
  private final Map<String, Definition> now;
  private final Effort effort;
  private final Map<String, List<Difference>> known = new HashMap<>();

  /// Changes that hold for the type alone that [#of] was asked for.
  private final Map<String, List<Difference>> inCircles = new HashMap<>();

  /// The pairs that are being compared.
  private final Set<String> open = new HashSet<>();

  /// Whether the current pair leads to a circle.
  private boolean hasCircle;

  ContainedTypes(Map<String, Definition> before, Map<String, Definition> now, Effort effort) {
    this.before = before;
    this.now = now;
    this.effort = effort;
  }

  @Override
  public Effort effort() {
    return effort;
  }

  /// Finds the changes between two forms of a type.
  List<Difference> of(Definition old, Definition current) {
    inCircles.clear();
    open.clear();
    hasCircle = false;
    return between(old, current, false);
  }

  private List<Difference> between(Definition old, Definition current, boolean inKeys) {
    effort.spend(1L + Effort.parts(old) + Effort.parts(current));
    List<Difference> found = found(old, current, inKeys);
    effort.spend(found);
    return found;
  }

  private List<Difference> found(Definition old, Definition current, boolean inKeys) {
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
    // A text, whose order a map can use where a stranger's names have all the same hash.
    String pair = (inKeys ? "in keys " : "") + from + " " + to;
    List<Difference> differences = found(pair);
    if (differences == null) {
      differences = add(pair, old, current, inKeys);
    }
    effort.spend(differences.size());
    return Optional.of(differences);
  }

  private @Nullable List<Difference> found(String pair) {
    List<Difference> differences = known.get(pair);
    if (differences != null) {
      return differences;
    }
    differences = open.contains(pair) ? List.of() : inCircles.get(pair);
    hasCircle |= differences != null;
    return differences;
  }

  private List<Difference> add(String pair, Definition old, Definition current, boolean inKeys) {
    effort.requireShallow(open.size());
    boolean hadCircle = hasCircle;
    hasCircle = false;
    open.add(pair);
    boolean isSame = old.name().equals(current.name());
    List<Difference> differences =
        between(old, current, inKeys).stream()
            .filter(difference -> !isSame || difference.isWorseInKeys())
            .toList();
    open.remove(pair);
    (hasCircle ? inCircles : known).put(pair, differences);
    hasCircle |= hadCircle;
    return differences;
  }
}
