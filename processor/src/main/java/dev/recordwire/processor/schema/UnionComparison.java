package dev.recordwire.processor.schema;

import static java.util.stream.Collectors.toMap;

import dev.recordwire.processor.schema.UnionSchema.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Finds the changes between two forms of a sealed interface, whose records the wire knows by their
/// tags.
final class UnionComparison {
  private final UnionSchema before;
  private final UnionSchema now;
  private final BiPredicate<String, String> isRenamed;
  private final List<Difference> differences = new ArrayList<>();

  UnionComparison(UnionSchema before, UnionSchema now, BiPredicate<String, String> isRenamed) {
    this.before = before;
    this.now = now;
    this.isRenamed = isRenamed;
  }

  List<Difference> run() {
    Map<Integer, String> current =
        now.variants().stream().collect(toMap(Variant::tag, Variant::record));
    Map<String, Integer> currentTags =
        now.variants().stream().collect(toMap(Variant::record, Variant::tag, (a, _) -> a));
    Map<Integer, String> old =
        before.variants().stream().collect(toMap(Variant::tag, Variant::record, (a, _) -> a));
    for (Variant variant : before.variants()) {
      String name = TypeText.simple(variant.record());
      Integer tag = currentTags.get(variant.record());
      String successor = current.get(variant.tag());
      if (tag != null && tag != variant.tag()) {
        add(
            Change.TAG_CHANGED,
            "%s of %s had tag %d and has %d".formatted(name, simpleName(), variant.tag(), tag));
      } else if (tag == null) {
        if (successor != null && isRenamed.test(variant.record(), successor)) {
          add(Change.HELD_RENAMED, "%s was renamed to %s".formatted(variant.record(), successor));
        } else {
          add(Change.VARIANT_REMOVED, "%s was removed from %s".formatted(name, simpleName()));
        }
      }
    }
    for (Variant variant : now.variants()) {
      if (!old.containsKey(variant.tag()) && !old.containsValue(variant.record())) {
        String name = TypeText.simple(variant.record());
        add(Change.VARIANT_ADDED, "%s was added to %s".formatted(name, simpleName()));
      }
    }
    return differences;
  }

  private String simpleName() {
    return TypeText.simple(now.name());
  }

  private void add(Change change, String what) {
    differences.add(new Difference(change, false, Optional.empty(), what));
  }
}
