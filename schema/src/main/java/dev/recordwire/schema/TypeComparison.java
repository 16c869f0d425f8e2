package dev.recordwire.schema;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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

  void compare(Type before, Type now) {
    contained.effort().spend(1);
    if (before instanceof Type.Elements old && now instanceof Type.Elements current) {
      elements(old, current);
    } else if (before.getClass() != now.getClass()) {
      typeChanged(before, now, "");
    } else {
      switch (now) {
        case Type.Scalar _ -> scalar(before, now);
        case Type.Text text -> text((Type.Text) before, text);
        case Type.Binary binary -> binary((Type.Binary) before, binary);
        case Type.BigInteger number ->
            lengths(((Type.BigInteger) before).length(), number.length());
        case Type.Decimal number -> lengths(((Type.Decimal) before).length(), number.length());
        case Type.Elements _ -> throw new AssertionError(now); // above
        case Type.Mapping map -> mapping((Type.Mapping) before, map);
        case Type.Optional(Type value) -> compare(((Type.Optional) before).value(), value);
        case Type.Reference reference -> reference((Type.Reference) before, reference);
        case Type.Enumeration enumeration -> enumeration((Type.Enumeration) before, enumeration);
      }
    }
  }

  private void scalar(Type before, Type now) {
    if (!before.equals(now)) {
      typeChanged(before, now, "");
    }
  }

  private void text(Type.Text before, Type.Text now) {
    if (areAlike(before.length(), now.length())) {
      lengths(before.length(), now.length());
      bounds(before.length(), before.max(), now.length(), now.max());
    } else {
      typeChanged(before, now, "");
    }
  }

  private void binary(Type.Binary before, Type.Binary now) {
    lengths(before.length(), now.length());
    bounds(before.length(), before.max(), now.length(), now.max());
    equality(before.identity(), now.identity());
  }

  private void elements(Type.Elements before, Type.Elements now) {
    if (before.isSet() && !now.isSet()) {
      add(Change.SET_TO_LIST, subject + " was a set and is no longer one");
    } else if (now.isSet() && !before.isSet()) {
      add(Change.LIST_TO_SET, subject + " became a set");
    }
    if (!areAlike(before.count(), now.count())) {
      typeChanged(before, now, "");
      return;
    }
    lengths(before.count(), now.count());
    inside(now.isSet()).compare(before.element(), now.element());
    bounds(before.count(), before.max(), now.count(), now.max());
    equality(before.identity(), now.identity());
  }

  private void mapping(Type.Mapping before, Type.Mapping now) {
    lengths(before.count(), now.count());
    inside(true).compare(before.key(), now.key());
    inside(false).compare(before.value(), now.value());
    bounds(before.count(), before.max(), now.count(), now.max());
  }

  private void enumeration(Type.Enumeration before, Type.Enumeration now) {
    if (before.code() == now.code()) {
      contained.effort().spend(before.constants().size() + now.constants().size());
      new EnumComparison(before, now, this::add).run();
    } else {
      add(
          Change.CODES_WIDENED,
          "the codes of %s were %s and are %s"
              .formatted(TypeText.of(now), before.code(), now.code()));
    }
  }

  private void reference(Type.Reference before, Type.Reference now) {
    String old = before.definition();
    String current = now.definition();
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

  /// Returns whether both lengths are numbers on the wire, or the same fixed length.
  private static boolean areAlike(Length before, Length now) {
    return before.equals(now) || (before instanceof Length.Prefix && now instanceof Length.Prefix);
  }

  private void lengths(Length before, Length now) {
    if (!before.equals(now)) {
      add(Change.LENGTHS_CHANGED, "the lengths of %s became %s".formatted(subject, now));
    }
  }

  /// Returns the comparison of a contained type, which must stay distinct in a set or as a key.
  private TypeComparison inside(boolean isKey) {
    return new TypeComparison(subject, isEvolvable, inKeys || isKey, contained, found);
  }

  private void bounds(Length before, OptionalLong oldMax, Length now, OptionalLong currentMax) {
    boolean areShort = before == Length.Prefix.UINT16 && now == Length.Prefix.UINT16;
    long limit = areShort ? Length.Prefix.UINT16.max() : Long.MAX_VALUE;
    long old = Math.min(oldMax.orElse(limit), limit);
    long current = Math.min(currentMax.orElse(limit), limit);
    if (old != current) {
      add(
          current < old ? Change.BOUND_LOWERED : Change.BOUND_RAISED,
          "the bound of %s was %s and is %s".formatted(subject, max(oldMax), max(currentMax)));
    }
  }

  private static String max(OptionalLong max) {
    return max.isPresent() ? Long.toString(max.getAsLong()) : "none";
  }

  private void equality(boolean was, boolean is) {
    if (was != is) {
      add(
          was ? Change.ARRAY_TO_CONTENT : Change.CONTENT_TO_ARRAY,
          "%s was %s and is %s"
              .formatted(subject, was ? "an array" : "no array", was ? "no array" : "an array"));
    }
  }

  private void typeChanged(Type before, Type now, String where) {
    add(
        Change.TYPE_CHANGED,
        "%s was %s and is %s%s".formatted(subject, TypeText.of(before), TypeText.of(now), where));
  }

  private void add(Change change, String what) {
    // the record that has the component adds its name
    found.accept(new Difference(change, isEvolvable, inKeys, "", Optional.empty(), what));
  }
}
