package dev.recordwire.schema;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.recordwire.schema.UnionDefinition.Variant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the changes between two forms of a sealed interface, whose records are tags on the wire.
final class UnionComparison {
  private final UnionDefinition before;
  private final UnionDefinition now;
  private final ContainedComparison contained;
  private final boolean inKeys;
  private final Differences differences = new Differences();

  UnionComparison(
      UnionDefinition before, UnionDefinition now, ContainedComparison contained, boolean inKeys) {
    this.before = before;
    this.now = now;
    this.contained = contained;
    this.inKeys = inKeys;
  }

  List<Difference> run() {
    Map<Integer, String> current =
        now.variants().stream().collect(toMap(Variant::tag, Variant::record, (a, _) -> a));
    Map<String, Integer> tags =
        now.variants().stream().collect(toMap(Variant::record, Variant::tag, (a, _) -> a));
    for (Variant variant : before.variants()) {
      Integer tag = tags.get(variant.record());
      String successor = current.get(variant.tag());
      if (tag != null && tag != variant.tag()) {
        add(
            Change.TAG_CHANGED,
            "%s of %s had tag %d and has %d"
                .formatted(simple(variant.record()), simple(now.name()), variant.tag(), tag));
      } else if (successor == null || !isContinuedBy(variant.record(), successor)) {
        add(
            Change.VARIANT_REMOVED,
            "%s was removed from %s".formatted(simple(variant.record()), simple(now.name())));
      }
    }
    Set<Integer> oldTags = before.variants().stream().map(Variant::tag).collect(toSet());
    Set<String> oldRecords = before.variants().stream().map(Variant::record).collect(toSet());
    for (Variant variant : now.variants()) {
      if (!oldTags.contains(variant.tag()) && !oldRecords.contains(variant.record())) {
        added(variant);
      }
    }
    fallback();
    return differences.all();
  }

  private void added(Variant variant) {
    add(
        before.isStrict() ? Change.VARIANT_ADDED : Change.VARIANT_ADDED_WITH_FALLBACK,
        "%s was added to %s".formatted(simple(variant.record()), simple(now.name())));
  }

  private void fallback() {
    if (before.fallback().equals(now.fallback())) {
      return;
    }
    if (now.fallback().isPresent()) {
      add(
          Change.UNION_FALLBACK_ADDED,
          "%s became the fallback of %s"
              .formatted(simple(now.fallback().get()), simple(now.name())));
    } else {
      add(Change.UNION_FALLBACK_REMOVED, "%s lost its fallback".formatted(simple(now.name())));
    }
  }

  /// Returns whether an old record became the record that has its tag now.
  private boolean isContinuedBy(String from, String to) {
    Optional<List<Difference>> found = contained.compare(from, to, inKeys);
    if (found.isEmpty()
        || (!from.equals(to) && found.get().stream().anyMatch(Difference::breaksElsewhere))) {
      return false;
    }
    if (!from.equals(to)) {
      differences.add(Difference.renamed(from, to));
    }
    found.get().forEach(difference -> differences.add(difference.at(now.name(), Optional.empty())));
    return true;
  }

  private static String simple(String name) {
    return TypeText.simple(name);
  }

  private void add(Change change, String what) {
    differences.add(new Difference(change, false, inKeys, now.name(), Optional.empty(), what));
  }
}
