package dev.recordwire.schema;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds the changes between the definitions of a lock and the definitions of the sources.
public final class LockComparison {
  private final Map<String, Definition> before;
  private final Map<String, Definition> now;
  private final Predicate<String> isGone;
  private final Map<String, String> origins;
  private final ContainedTypes contained;

  /// @param before the definitions of the lock, by name
  /// @param now the definitions of the sources, as far as they are known
  /// @param isGone tests whether no type of a name exists any more
  public LockComparison(
      Map<String, Definition> before, Map<String, Definition> now, Predicate<String> isGone) {
    this(before, now, isGone, Map.of(), Effort.unbounded());
  }

  /// @param renamed the earlier names of some types, by their names
  /// @param effort the steps that it may take
  LockComparison(
      Map<String, Definition> before,
      Map<String, Definition> now,
      Predicate<String> isGone,
      Map<String, String> renamed,
      Effort effort) {
    this.before = before;
    this.now = now;
    this.isGone = isGone;
    this.contained = new ContainedTypes(before, now, effort);
    this.origins = new Origins(before, now, isGone, this::isAlike, effort).find(renamed);
  }

  /// Finds the changes of one type.
  public List<Difference> of(Definition current) {
    Definition old = origin(current).orElse(null);
    if (old == null) {
      return List.of();
    }
    List<Difference> differences = new ArrayList<>();
    if (!old.name().equals(current.name())) {
      differences.add(Difference.renamed(old.name(), current.name()));
    }
    differences.addAll(contained.of(old, current));
    return List.copyOf(differences);
  }

  /// Returns the lock's definition of a type, under its current name or its earlier name.
  public Optional<Definition> origin(Definition current) {
    String name = origins.getOrDefault(current.name(), current.name());
    return Optional.ofNullable(before.get(name));
  }

  /// Returns a lock after its types were replaced by those of the sources.
  ///
  /// @param compiled the names of this module's own types
  public Lock after(Lock lock, Set<String> compiled) {
    Lock after = lock;
    for (Definition definition : now.values()) {
      after = after.with(origin(definition), definition, !compiled.contains(definition.name()));
    }
    return after.without(before.keySet().stream().filter(isGone).collect(toUnmodifiableSet()));
  }

  /// Returns whether a lock contains the current definition of a type.
  public boolean isKnown(Definition definition, Lock lock) {
    boolean isContained = !lock.schemas().containsKey(definition.name());
    return lock.with(origin(definition), definition, isContained).equals(lock);
  }

  /// Returns the deletion of a type of the lock, if the type was deleted and not renamed.
  public Optional<Difference> deletion(String name) {
    return isGone.test(name) && !origins.containsValue(name)
        ? Optional.of(Difference.of(Change.DELETED, name, name + " was deleted"))
        : Optional.empty();
  }

  /// Returns whether a type may be an old type under a new name: it can read the old payloads, and
  /// its simple name or the names of its parts are the same.
  private boolean isAlike(Definition old, Definition current) {
    return (TypeText.simple(old.name()).equals(TypeText.simple(current.name()))
            || old.parts().equals(current.parts()))
        && contained.of(old, current).stream().noneMatch(Difference::isBreaking);
  }
}
