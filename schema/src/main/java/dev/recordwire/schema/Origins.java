package dev.recordwire.schema;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// Finds the current types that had another name before: a type that is contained where a deleted
/// type was contained, or else a type that resembles a deleted type.
final class Origins {
  private final Map<String, Definition> before;
  private final Map<String, Definition> now;
  private final Predicate<String> isGone;
  private final BiPredicate<Definition, Definition> isAlike;
  private final Map<String, String> found = new HashMap<>();
  private final Queue<String> pending = new ArrayDeque<>();

  Origins(
      Map<String, Definition> before,
      Map<String, Definition> now,
      Predicate<String> isGone,
      BiPredicate<Definition, Definition> isAlike) {
    this.before = before;
    this.now = now;
    this.isGone = isGone;
    this.isAlike = isAlike;
  }

  /// Returns the earlier names by the current names, where they differ.
  ///
  /// @param renamed the earlier names that are known
  Map<String, String> find(Map<String, String> renamed) {
    found.putAll(renamed);
    pending.addAll(renamed.keySet());
    now.keySet().stream().filter(before::containsKey).sorted().forEach(pending::add);
    follow();
    List<String> names = now.keySet().stream().sorted().toList();
    for (String name : names) {
      if (isNew(name)) {
        likeOne(name).ifPresent(old -> note(old, name));
        follow();
      }
    }
    return Map.copyOf(found);
  }

  private void follow() {
    for (String name = pending.poll(); name != null; name = pending.poll()) {
      Definition old = before.get(found.getOrDefault(name, name));
      Definition current = now.get(name);
      if (old instanceof RecordDefinition oldRecord && current instanceof RecordDefinition record) {
        for (int i = 0; i < record.fields().size(); i++) {
          Field field = record.fields().get(i);
          oldRecord.counterpart(field, i).ifPresent(each -> contained(each.type(), field.type()));
        }
      } else if (old instanceof UnionDefinition oldUnion
          && current instanceof UnionDefinition union) {
        union.variants().forEach(variant -> variant(oldUnion, variant));
      }
    }
  }

  private void variant(UnionDefinition old, UnionDefinition.Variant variant) {
    old.variants().stream()
        .filter(each -> each.tag() == variant.tag())
        .forEach(each -> note(each.record(), variant.record()));
  }

  private void contained(Type old, Type current) {
    Type counterpart = Counterparts.of(old, current);
    if (counterpart instanceof Type.Reference(String from)
        && current instanceof Type.Reference(String to)) {
      note(from, to);
    }
    Counterparts.inside(counterpart, current)
        .forEach(pair -> contained(pair.old(), pair.current()));
  }

  private void note(String from, String to) {
    if (isNew(to) && before.containsKey(from) && isGone.test(from) && !found.containsValue(from)) {
      found.put(to, from);
      pending.add(to);
    }
  }

  private boolean isNew(String name) {
    return now.containsKey(name) && !before.containsKey(name) && !found.containsKey(name);
  }

  /// Returns a deleted type that resembles the new type, preferably of the same simple name: a
  /// moved type.
  private Optional<String> likeOne(String name) {
    Definition current = now.get(name);
    Set<String> taken = new HashSet<>(found.values());
    return before.values().stream()
        .filter(old -> isGone.test(old.name()) && !taken.contains(old.name()))
        .filter(old -> current != null && isAlike.test(old, current))
        .map(Definition::name)
        .min(
            Comparator.comparing(
                    (String old) -> !TypeText.simple(old).equals(TypeText.simple(name)))
                .thenComparing(Comparator.naturalOrder()));
  }
}
