package dev.recordwire.processor.codec.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Finds the changes between two forms of a type.
final class TypeComparison {
  private final String subject;
  private final boolean isEvolvable;
  private final boolean inKeys;
  private final ContainedComparison contained;
  private final Consumer<Difference> found;

  /// @param subject the component, as messages name it
  /// @param isEvolvable whether the component belongs to an evolvable record
  /// @param inKeys whether the type is inside a set's element or a map's key
  /// @param found receives each change
  TypeComparison(
      String subject,
      boolean isEvolvable,
      boolean inKeys,
      ContainedComparison contained,
      Consumer<Difference> found) {
    this.subject = subject;
    this.isEvolvable = isEvolvable;
    this.inKeys = inKeys;
    this.contained = contained;
    this.found = found;
  }

  void compare(Json.Members before, Json.Members now) {
    String was = before.text("type").orElse("");
    String is = now.text("type").orElse("");
    if (isList(was) && isList(is)) {
      sequence(before, now);
    } else if (!was.equals(is)) {
      typeChanged(before, now, "");
    } else if (is.equals("enum")) {
      enumeration(before, now);
    } else if (is.equals("struct")) {
      struct(before, now);
    } else {
      members(before, now);
    }
  }

  /// Returns whether a type is a count, then values of one type: such types have the same bytes.
  private static boolean isList(String type) {
    return type.equals("list") || type.equals("array") || type.equals("set");
  }

  private void sequence(Json.Members before, Json.Members now) {
    boolean wasSet = before.text("type").orElse("").equals("set");
    boolean isSet = now.text("type").orElse("").equals("set");
    if (wasSet && !isSet) {
      add(Change.SET_TO_LIST, subject + " was a set and is no longer one");
    } else if (isSet && !wasSet) {
      add(Change.LIST_TO_SET, subject + " became a set");
    }
    members(before, now);
  }

  private void enumeration(Json.Members before, Json.Members now) {
    if (before.text("code").equals(now.text("code"))) {
      new EnumComparison(before, now, this::add).run();
    } else {
      add(
          Change.CODES_WIDENED,
          "the codes of %s were %s and are %s"
              .formatted(
                  TypeText.of(now), before.text("code").orElse("?"), now.text("code").orElse("?")));
    }
  }

  private void struct(Json.Members before, Json.Members now) {
    String old = before.text("record").orElse("");
    String current = now.text("record").orElse("");
    Optional<List<Difference>> changes = contained.compare(old, current, inKeys);
    boolean isSame = old.equals(current);
    Optional<Difference> breaking =
        changes.flatMap(each -> each.stream().filter(Difference::breaksElsewhere).findFirst());
    if (changes.isEmpty() || (!isSame && breaking.isPresent())) {
      typeChanged(before, now, breaking.map(each -> ", where " + each.what()).orElse(""));
      return;
    }
    if (!isSame) {
      found.accept(Difference.renamed(old, current));
    }
    changes.get().forEach(found);
  }

  private void members(Json.Members before, Json.Members now) {
    Set<String> names = new LinkedHashSet<>(before.values().keySet());
    names.addAll(now.values().keySet());
    names.removeAll(List.of("type", TypeSchema.MAX, TypeSchema.IDENTITY));
    for (String name : names) {
      Json old = before.values().get(name);
      Json current = now.values().get(name);
      if (old instanceof Json.Members oldType && current instanceof Json.Members currentType) {
        inside(name, now).compare(oldType, currentType);
      } else if (old instanceof Json.Text && current instanceof Json.Text && !old.equals(current)) {
        add(
            Change.LENGTHS_CHANGED,
            "the lengths of %s became %s".formatted(subject, now.text(name).orElseThrow()));
      } else if (old == null || !old.equals(current)) {
        typeChanged(before, now, "");
        return;
      }
    }
    bounds(before, now);
    equality(before, now);
  }

  /// Returns the comparison of a contained type, which must stay distinct in a set or as a key.
  private TypeComparison inside(String member, Json.Members type) {
    boolean isKey =
        member.equals("key")
            || (member.equals("element") && type.text("type").orElse("").equals("set"));
    return new TypeComparison(subject, isEvolvable, inKeys || isKey, contained, found);
  }

  private void bounds(Json.Members before, Json.Members now) {
    boolean areShort = TypeSchema.isShort(before) && TypeSchema.isShort(now);
    long old = TypeSchema.max(before, areShort);
    long current = TypeSchema.max(now, areShort);
    if (old != current) {
      add(
          current < old ? Change.BOUND_LOWERED : Change.BOUND_RAISED,
          "the bound of %s was %s and is %s".formatted(subject, max(before), max(now)));
    }
  }

  private static String max(Json.Members type) {
    return type.number(TypeSchema.MAX).map(max -> Long.toString(max)).orElse("none");
  }

  private void equality(Json.Members before, Json.Members now) {
    boolean was = before.values().containsKey(TypeSchema.IDENTITY);
    boolean is = now.values().containsKey(TypeSchema.IDENTITY);
    if (was != is) {
      add(
          was ? Change.ARRAY_TO_CONTENT : Change.CONTENT_TO_ARRAY,
          "%s was %s and is %s"
              .formatted(subject, was ? "an array" : "no array", was ? "no array" : "an array"));
    }
  }

  private void typeChanged(Json.Members before, Json.Members now, String where) {
    add(
        Change.TYPE_CHANGED,
        "%s was %s and is %s%s".formatted(subject, TypeText.of(before), TypeText.of(now), where));
  }

  private void add(Change change, String what) {
    found.accept(new Difference(change, isEvolvable, inKeys, Optional.empty(), what));
  }
}
