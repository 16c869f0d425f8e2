package dev.recordwire.processor.codec.schema;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds the changes between the schemas of a lock and those of today.
public final class Comparison {
  private final Map<String, Schema> before;
  private final Map<String, Schema> now;
  private final Predicate<String> isGone;
  private final Map<String, String> origins;

  /// @param before the schemas of the lock, by name
  /// @param now those of today, as far as they are known
  /// @param isGone whether there is no type of a name any more
  public Comparison(Map<String, Schema> before, Map<String, Schema> now, Predicate<String> isGone) {
    this.before = before;
    this.now = now;
    this.isGone = isGone;
    this.origins = new Origins(before, now, isGone, this::isAlike).find();
  }

  /// The changes of one type.
  public List<Difference> of(Schema current) {
    Schema old = origin(current).orElse(null);
    if (old == null) {
      return List.of();
    }
    List<Difference> differences = new ArrayList<>();
    if (!old.name().equals(current.name())) {
      differences.add(Difference.renamed(old.name(), current.name()));
    }
    differences.addAll(new ContainedTypes(before, now).between(old, current, false));
    return List.copyOf(differences);
  }

  /// What the lock holds of a type, under its name of today or the one it had before.
  public Optional<Schema> origin(Schema current) {
    String name = origins.getOrDefault(current.name(), current.name());
    return Optional.ofNullable(before.get(name));
  }

  /// A lock after its types have become those of today.
  ///
  /// @param compiled the names of those that are this module's own
  public Lock after(Lock lock, Set<String> compiled) {
    Lock after = lock;
    for (Schema schema : now.values()) {
      after = after.with(origin(schema), schema, !compiled.contains(schema.name()));
    }
    return after.without(before.keySet().stream().filter(isGone).collect(toUnmodifiableSet()));
  }

  /// Whether a lock holds a type as it is today.
  public boolean isKnown(Schema schema, Lock lock) {
    boolean isHeld = !lock.schemas().containsKey(schema.name());
    return lock.with(origin(schema), schema, isHeld).equals(lock);
  }

  /// That a type of the lock was deleted, and not renamed.
  public Optional<Difference> deletion(String name) {
    return isGone.test(name) && !origins.containsValue(name)
        ? Optional.of(Difference.of(Change.DELETED, name + " was deleted"))
        : Optional.empty();
  }

  /// Whether a type may be another one under a new name: its payloads can be read, and its simple
  /// name or those of what it is made of are the same.
  private boolean isAlike(Schema old, Schema current) {
    return (TypeText.simple(old.name()).equals(TypeText.simple(current.name()))
            || old.parts().equals(current.parts()))
        && new ContainedTypes(before, now)
            .between(old, current, false).stream().noneMatch(Difference::isBreaking);
  }
}
