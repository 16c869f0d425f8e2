package dev.recordwire.processor.schema;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/// Finds the changes between two types.
final class TypeComparison {
  private final String subject;
  private final BiPredicate<String, String> isRenamed;
  private final BiConsumer<Change, String> found;

  /// @param subject the component, as messages name it
  /// @param isRenamed whether what had the first name has the second now
  /// @param found takes each change, with what was changed
  TypeComparison(
      String subject, BiPredicate<String, String> isRenamed, BiConsumer<Change, String> found) {
    this.subject = subject;
    this.isRenamed = isRenamed;
    this.found = found;
  }

  void compare(Json.Members before, Json.Members now) {
    if (before.equals(now)) {
      return;
    }
    String type = now.text("type").orElse("");
    if (!before.text("type").orElse("").equals(type)) {
      typeChanged(before, now);
    } else if (type.equals("enum")) {
      if (before.text("code").equals(now.text("code"))) {
        new EnumComparison(before, now, found).run();
      } else {
        typeChanged(before, now);
      }
    } else if (type.equals("struct")) {
      struct(before, now);
    } else {
      members(before, now);
    }
  }

  private void struct(Json.Members before, Json.Members now) {
    String old = before.text("record").orElse("");
    String current = now.text("record").orElse("");
    if (isRenamed.test(old, current)) {
      found.accept(Change.HELD_RENAMED, "%s was renamed to %s".formatted(old, current));
    } else {
      typeChanged(before, now);
    }
  }

  private void members(Json.Members before, Json.Members now) {
    Set<String> names = new LinkedHashSet<>(before.values().keySet());
    names.addAll(now.values().keySet());
    bounds(before, now);
    names.remove(TypeSchema.MOST);
    for (String name : names) {
      Json old = before.values().get(name);
      Json current = now.values().get(name);
      if (old instanceof Json.Members oldType && current instanceof Json.Members currentType) {
        compare(oldType, currentType);
      } else if (old instanceof Json.Text && current instanceof Json.Text && !old.equals(current)) {
        found.accept(
            Change.LENGTHS_CHANGED,
            "the lengths of %s were made %s".formatted(subject, now.text(name).orElseThrow()));
      } else if (old == null || !old.equals(current)) {
        typeChanged(before, now);
        return;
      }
    }
  }

  private void bounds(Json.Members before, Json.Members now) {
    long old = before.number(TypeSchema.MOST).orElse(Long.MAX_VALUE);
    long current = now.number(TypeSchema.MOST).orElse(Long.MAX_VALUE);
    if (old != current) {
      found.accept(
          current < old ? Change.BOUND_LOWERED : Change.BOUND_RAISED,
          "%s held %s and holds %s".formatted(subject, most(before), most(now)));
    }
  }

  private static String most(Json.Members type) {
    return type.number(TypeSchema.MOST).map(most -> "at most " + most).orElse("any number");
  }

  private void typeChanged(Json.Members before, Json.Members now) {
    found.accept(
        Change.TYPE_CHANGED,
        "%s was %s and is %s".formatted(subject, TypeText.of(before), TypeText.of(now)));
  }
}
