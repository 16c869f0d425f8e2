package dev.recordwire.schema;

import static java.util.Objects.requireNonNull;

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
  /// The variants of which to pass by in a step.
  private static final int VARIANTS = 16;

  private final Map<String, Definition> before;
  private final Map<String, Definition> now;
  private final Predicate<String> isGone;
  private final BiPredicate<Definition, Definition> isAlike;
  private final Effort effort;
  private final Map<String, String> found = new HashMap<>();

  /// The earlier names that are found, which are of one type each.
  private final Set<String> taken = new HashSet<>();

  private final Queue<String> pending = new ArrayDeque<>();

  /// @param isGone tests whether no type of a name exists any more
  /// @param isAlike tests whether a type may be the other one under another name; it may be where
  ///     their simple names are the same, or the names of their parts
  /// @param effort the steps that it may take
  Origins(
      Map<String, Definition> before,
      Map<String, Definition> now,
      Predicate<String> isGone,
      BiPredicate<Definition, Definition> isAlike,
      Effort effort) {
    this.before = before;
    this.now = now;
    this.isGone = isGone;
    this.isAlike = isAlike;
    this.effort = effort;
  }

  /// Returns the earlier names by the current names, where they differ.
  ///
  /// @param renamed the earlier names that are known
  Map<String, String> find(Map<String, String> renamed) {
    found.putAll(renamed);
    taken.addAll(renamed.values());
    pending.addAll(renamed.keySet());
    now.keySet().stream().filter(before::containsKey).sorted().forEach(pending::add);
    follow();
    Resemblances resemblances = new Resemblances(before.values(), isGone);
    for (String name : now.keySet().stream().sorted().toList()) {
      if (isNew(name)) {
        likeOne(requireNonNull(now.get(name)), resemblances).ifPresent(old -> note(old, name));
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
        effort.spend(Effort.parts(oldRecord) + Effort.parts(record));
        List<Optional<Field>> counterparts = oldRecord.counterparts(record.fields());
        for (int i = 0; i < counterparts.size(); i++) {
          Field field = record.fields().get(i);
          counterparts.get(i).ifPresent(each -> contained(each.type(), field.type()));
        }
      } else if (old instanceof UnionDefinition oldUnion
          && current instanceof UnionDefinition union) {
        effort.spend((long) Effort.parts(oldUnion) * Effort.parts(union) / VARIANTS);
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
    effort.spend(1);
    Type counterpart = Counterparts.of(old, current);
    if (counterpart instanceof Type.Reference(String from)
        && current instanceof Type.Reference(String to)) {
      note(from, to);
    }
    Counterparts.inside(counterpart, current)
        .forEach(pair -> contained(pair.old(), pair.current()));
  }

  private void note(String from, String to) {
    if (isNew(to) && before.containsKey(from) && isGone.test(from) && taken.add(from)) {
      found.put(to, from);
      pending.add(to);
    }
  }

  private boolean isNew(String name) {
    return now.containsKey(name) && !before.containsKey(name) && !found.containsKey(name);
  }

  /// Returns a deleted type that resembles the new type, preferably of the same simple name: a
  /// moved type.
  private Optional<String> likeOne(Definition current, Resemblances resemblances) {
    List<Definition> candidates = resemblances.of(current);
    effort.spend(candidates.size());
    String simple = TypeText.simple(current.name());
    return candidates.stream()
        .filter(old -> !taken.contains(old.name()) && isAlike.test(old, current))
        .map(Definition::name)
        .min(
            Comparator.comparing((String old) -> !TypeText.simple(old).equals(simple))
                .thenComparing(Comparator.naturalOrder()));
  }
}
