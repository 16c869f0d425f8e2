package dev.recordwire.schema;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds the changes between two forms of a record.
final class RecordComparison {
  private final RecordDefinition before;
  private final RecordDefinition now;
  private final ContainedComparison contained;
  private final boolean inKeys;
  private final Differences differences = new Differences();

  /// 0 until it is needed.
  private int unusedId;

  /// @param inKeys whether the values are a set's elements or a map's keys
  RecordComparison(
      RecordDefinition before,
      RecordDefinition now,
      ContainedComparison contained,
      boolean inKeys) {
    this.before = before;
    this.now = now;
    this.contained = contained;
    this.inKeys = inKeys;
  }

  List<Difference> run() {
    if (before.isEvolvable() != now.isEvolvable()) {
      String layout = now.isEvolvable() ? "evolvable" : "packed";
      add(Change.LAYOUT_CHANGED, Optional.empty(), simpleName() + " became " + layout);
    } else if (now.isEvolvable()) {
      evolvable();
    } else {
      packed();
    }
    return differences.all();
  }

  private void packed() {
    List<Field> old = before.fields();
    List<Field> current = now.fields();
    if (old.size() == current.size() && isRenamedAtMost(old, current)) {
      for (int i = 0; i < old.size(); i++) {
        renamed(old.get(i), current.get(i));
        compare(old.get(i), current.get(i));
      }
      return;
    }
    Map<String, Field> oldByName = byName(old);
    Map<String, Field> currentByName = byName(current);
    for (Field field : current) {
      Field same = oldByName.get(field.name());
      if (same == null) {
        added(field);
      } else {
        compare(same, field);
      }
    }
    old.stream().filter(field -> !currentByName.containsKey(field.name())).forEach(this::removed);
    reordered(old.stream().map(Field::name).toList(), now.fields(), Field::name);
  }

  /// Returns whether each name that differs at its position is new, and the old name there is gone.
  private static boolean isRenamedAtMost(List<Field> old, List<Field> current) {
    Set<String> oldNames = byName(old).keySet();
    Set<String> currentNames = byName(current).keySet();
    for (int i = 0; i < old.size(); i++) {
      String was = old.get(i).name();
      String is = current.get(i).name();
      if (!was.equals(is) && (currentNames.contains(was) || oldNames.contains(is))) {
        return false;
      }
    }
    return true;
  }

  private void evolvable() {
    Map<Integer, Field> oldById = byId(before.fields());
    Map<Integer, Field> currentById = byId(now.fields());
    Map<String, Field> oldByName = byName(before.fields());
    Map<Integer, Field> removedById = byId(before.removed());
    Set<String> moved = new HashSet<>();
    for (Field field : now.fields()) {
      Field sameName = oldByName.get(field.name());
      if (sameName != null && sameName.id() != field.id()) {
        moved.add(field.name());
        idChanged(sameName, field);
      }
    }
    for (Field field : now.fields()) {
      Field old = oldById.get(field.id());
      if (moved.contains(field.name()) || (old != null && moved.contains(old.name()))) {
        continue;
      }
      if (old != null) {
        renamed(old, field);
        compare(old, field);
      } else {
        Optional.ofNullable(removedById.get(field.id()))
            .ifPresent(removed -> returned(removed, field));
        added(field);
      }
    }
    before.fields().stream()
        .filter(field -> !currentById.containsKey(field.id()) && !moved.contains(field.name()))
        .forEach(this::removed);
    unknownFields();
    if (moved.isEmpty()) {
      reordered(before.fields().stream().map(Field::id).toList(), now.fields(), Field::id);
    }
  }

  /// Compares the components that keep unknown fields, which are no fields themselves.
  private void unknownFields() {
    if (before.unknown().equals(now.unknown())) {
      return;
    }
    if (before.unknown().isEmpty()) {
      add(Change.UNKNOWN_FIELDS_ADDED, now.unknown(), simpleName() + " now keeps unknown fields");
    } else if (now.unknown().isEmpty()) {
      add(
          Change.UNKNOWN_FIELDS_REMOVED,
          Optional.empty(),
          simpleName() + " no longer keeps unknown fields");
    } else {
      add(
          Change.RENAMED,
          now.unknown(),
          "'%s' of %s was renamed to '%s'"
              .formatted(before.unknown().get(), simpleName(), now.unknown().get()));
    }
  }

  private void idChanged(Field old, Field field) {
    add(
        Change.ID_CHANGED,
        field,
        "%s had id %d and has %d".formatted(subject(field), old.id(), field.id()));
  }

  /// A field with the id of a removed field is the removed field again, if it has the same name and
  /// can read its old payloads.
  private void returned(Field removed, Field field) {
    RecordComparison own = new RecordComparison(before, now, contained, inKeys);
    own.compare(removed, field);
    List<Difference> breaking =
        own.differences.all().stream().filter(Difference::isBreaking).toList();
    if (removed.name().equals(field.name()) && breaking.stream().allMatch(this::isOfDefault)) {
      differences.addAll(breaking);
    } else {
      add(
          Change.ID_REUSED,
          field,
          "%s has the id %d of '%s', which was %s (%d was never in use)"
              .formatted(
                  subject(field),
                  field.id(),
                  removed.name(),
                  TypeText.of(removed.type()),
                  unusedId()));
    }
  }

  private int unusedId() {
    if (unusedId == 0) {
      Set<Integer> used =
          Stream.of(before.fields(), before.removed(), now.fields())
              .flatMap(List::stream)
              .map(Field::id)
              .collect(toSet());
      unusedId = UnusedNumber.beside(used, 1, Field.MAX_ID);
    }
    return unusedId;
  }

  private boolean isOfDefault(Difference difference) {
    return difference.change() == Change.DEFAULT_CHANGED
        || difference.change() == Change.DEFAULT_REMOVED;
  }

  private void added(Field field) {
    add(
        field.mayBeAbsent() ? Change.ADDED : Change.ADDED_REQUIRED,
        field,
        "%s was added".formatted(subject(field)));
  }

  private void removed(Field field) {
    add(
        field.mayBeAbsent() && !field.isNeeded() ? Change.REMOVED : Change.REMOVED_REQUIRED,
        Optional.empty(),
        "%s was removed".formatted(subject(field)));
  }

  private void renamed(Field old, Field field) {
    if (!old.name().equals(field.name())) {
      add(Change.RENAMED, field, "%s was renamed to '%s'".formatted(subject(old), field.name()));
    }
  }

  private <K> void reordered(List<K> old, List<Field> current, Function<Field, K> key) {
    List<K> keys = new ArrayList<>(current.stream().map(key).toList());
    keys.retainAll(new HashSet<>(old));
    List<K> common = new ArrayList<>(old);
    common.retainAll(new HashSet<>(keys));
    if (!common.equals(keys)) {
      add(
          Change.REORDERED,
          Optional.empty(),
          "the components of %s were reordered".formatted(simpleName()));
    }
  }

  private void compare(Field old, Field field) {
    if (now.isEvolvable() && old.isOptional() != field.isOptional()) {
      optionality(old, field);
    } else {
      compare(old.type(), field.type(), field);
      defaults(old, field);
    }
  }

  private void optionality(Field old, Field field) {
    if (field.isOptional()) {
      add(Change.MADE_OPTIONAL, field, "%s became optional".formatted(subject(field)));
      compare(old.type(), Counterparts.valueOf(field.type()), field);
      if (old.defaultText().isPresent()) {
        defaultRemoved(field);
      }
    } else {
      boolean defaulted = field.defaultText().isPresent();
      add(
          defaulted ? Change.MADE_DEFAULTED : Change.MADE_REQUIRED,
          field,
          "%s is no longer optional".formatted(subject(field)));
      compare(Counterparts.valueOf(old.type()), field.type(), field);
    }
  }

  private void defaults(Field old, Field field) {
    if (old.defaultText().isEmpty() && field.defaultText().isPresent()) {
      add(Change.DEFAULT_ADDED, field, "%s got a default".formatted(subject(field)));
    } else if (old.defaultText().isPresent() && field.defaultText().isEmpty()) {
      defaultRemoved(field);
    } else if (!old.defaultValue().equals(field.defaultValue())) {
      add(
          Change.DEFAULT_CHANGED,
          field,
          "the default of %s was \"%s\" and is \"%s\""
              .formatted(
                  subject(field),
                  old.defaultText().orElseThrow(),
                  field.defaultText().orElseThrow()));
    }
  }

  private void defaultRemoved(Field field) {
    add(Change.DEFAULT_REMOVED, field, "%s lost its default".formatted(subject(field)));
  }

  private void compare(Type old, Type current, Field field) {
    Optional<String> component = Optional.of(field.name());
    new TypeComparison(
            subject(field),
            now.isEvolvable(),
            inKeys,
            contained,
            difference -> differences.add(difference.at(now.name(), component)))
        .compare(old, current);
  }

  private void add(Change change, Field field, String what) {
    add(change, Optional.of(field.name()), what);
  }

  private void add(Change change, Optional<String> component, String what) {
    differences.add(new Difference(change, now.isEvolvable(), inKeys, now.name(), component, what));
  }

  private String simpleName() {
    return TypeText.simple(now.name());
  }

  private String subject(Field field) {
    return "'%s' of %s".formatted(field.name(), simpleName());
  }

  private static Map<String, Field> byName(List<Field> fields) {
    Map<String, Field> byName = HashMap.newHashMap(fields.size());
    fields.forEach(field -> byName.putIfAbsent(field.name(), field));
    return byName;
  }

  private static Map<Integer, Field> byId(List<Field> fields) {
    Map<Integer, Field> byId = HashMap.newHashMap(fields.size());
    fields.forEach(field -> byId.putIfAbsent(field.id(), field));
    return byId;
  }
}
