package dev.recordwire.schema.payload;

import dev.recordwire.schema.UnionDefinition;
import java.util.Optional;

/// The names of a union's records in JSON: simple names, or qualified names where two records of
/// the union have the same simple name.
final class VariantNames {
  private VariantNames() {}

  static String of(UnionDefinition union, UnionDefinition.Variant variant) {
    String simple = Paths.simple(variant.record());
    long same =
        union.variants().stream()
            .filter(each -> Paths.simple(each.record()).equals(simple))
            .count();
    return same == 1 ? simple : variant.record();
  }

  static Optional<UnionDefinition.Variant> find(UnionDefinition union, String name) {
    return union.variants().stream()
        .filter(each -> each.record().equals(name) || of(union, each).equals(name))
        .findFirst();
  }
}
