package dev.recordwire.processor.codec.schema;

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
  private final Map<String, Schema> before;
  private final Map<String, Schema> now;
  private final Predicate<String> isGone;
  private final BiPredicate<Schema, Schema> isAlike;
  private final Map<String, String> found = new HashMap<>();
  private final Queue<String> pending = new ArrayDeque<>();

  Origins(
      Map<String, Schema> before,
      Map<String, Schema> now,
      Predicate<String> isGone,
      BiPredicate<Schema, Schema> isAlike) {
    this.before = before;
    this.now = now;
    this.isGone = isGone;
    this.isAlike = isAlike;
  }

  /// Returns the names in the lock by the current names, where they differ.
  Map<String, String> find() {
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
      Schema old = before.get(found.getOrDefault(name, name));
      Schema current = now.get(name);
      if (old instanceof RecordSchema oldRecord && current instanceof RecordSchema record) {
        for (int i = 0; i < record.fields().size(); i++) {
          FieldSchema field = record.fields().get(i);
          oldRecord.counterpart(field, i).ifPresent(each -> contained(each.type(), field.type()));
        }
      } else if (old instanceof UnionSchema oldUnion && current instanceof UnionSchema union) {
        union.variants().forEach(variant -> variant(oldUnion, variant));
      }
    }
  }

  private void variant(UnionSchema old, UnionSchema.Variant variant) {
    old.variants().stream()
        .filter(each -> each.tag() == variant.tag())
        .forEach(each -> note(each.record(), variant.record()));
  }

  private void contained(Json.Members old, Json.Members current) {
    Json.Members counterpart = Counterparts.of(old, current);
    Optional<String> from = counterpart.text("record");
    Optional<String> to = current.text("record");
    if (from.isPresent() && to.isPresent()) {
      note(from.get(), to.get());
    }
    Counterparts.inside(counterpart, current)
        .values()
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
    Schema current = now.get(name);
    Set<String> taken = new HashSet<>(found.values());
    return before.values().stream()
        .filter(old -> isGone.test(old.name()) && !taken.contains(old.name()))
        .filter(old -> current != null && isAlike.test(old, current))
        .map(Schema::name)
        .min(
            Comparator.comparing(
                    (String old) -> !TypeText.simple(old).equals(TypeText.simple(name)))
                .thenComparing(Comparator.naturalOrder()));
  }
}
