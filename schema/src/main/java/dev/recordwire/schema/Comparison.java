package dev.recordwire.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The changes between two schemas of one record: the schema that payloads were written with and
/// the schema that reads them, by the rules of docs/evolution.md.
///
/// ```java
/// Comparison comparison = Comparison.between(Schema.parse(old), Schema.parse(now));
/// for (Difference each : comparison.breaking()) {
///   System.out.println(each.path() + ": " + each.message());
/// }
/// ```
///
/// A schema does not tell a Java array, which equals only itself, from a view or a list; the change
/// between them, which matters in the elements of sets and the keys of maps, is found by a lock
/// alone. So are the ids and codes that earlier forms had.
///
/// @param differences the changes, in the order of the types' names; empty if the schemas describe
///     the same bytes and have the same names
public record Comparison(List<Difference> differences) {
  public Comparison {
    differences = List.copyOf(differences);
  }

  /// Finds the changes between two schemas, whose roots may have different names.
  ///
  /// The schemas may come from anywhere: what it takes is bounded.
  ///
  /// @throws SchemaException if types contain each other deeper than 300 levels, or if so many
  ///     contain or resemble each other that it would take more than a few seconds
  public static Comparison between(Schema before, Schema now) {
    return between(before, now, Effort.of(before, now));
  }

  /// Finds the changes between two schemas, as long as there is effort left.
  static Comparison between(Schema before, Schema now, Effort effort) {
    String from = before.root().name();
    String to = now.root().name();
    LockComparison comparison =
        new LockComparison(
            before.definitions(),
            now.definitions(),
            name -> !now.definitions().containsKey(name),
            from.equals(to) ? Map.of() : Map.of(to, from),
            effort);
    List<Difference> differences = new ArrayList<>();
    now.definitions().values().forEach(each -> differences.addAll(comparison.of(each)));
    return new Comparison(differences);
  }

  /// The worst verdict of the changes; [Verdict#SAFE] without changes.
  public Verdict verdict() {
    return differences.stream()
        .map(Difference::verdict)
        .filter(each -> each != Verdict.NONE)
        .max(Verdict::compareTo)
        .orElse(Verdict.SAFE);
  }

  /// The changes because of which the new schema can't read old payloads, or reads other values
  /// from them. Without such a change it reads them all.
  public List<Difference> breaking() {
    return differences.stream().filter(Difference::isBreaking).toList();
  }
}
