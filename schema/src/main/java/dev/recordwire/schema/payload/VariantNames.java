package dev.recordwire.schema.payload;

import dev.recordwire.schema.UnionDefinition;
import java.util.Optional;

/// The names of a union's records in JSON: simple names, or qualified names where two records of
/// the union have the same simple name.
final class VariantNames {
  private VariantNames() {}

  static String of(UnionDefinition union, UnionDefinition.Variant variant) {
    String simple = Paths.simple(variant.record());
    boolean isSimple = true;
    for (UnionDefinition.Variant each : union.variants()) {
      isSimple &= each.tag() == variant.tag() || !isSimple(each.record(), simple);
    }
    return isSimple ? simple : variant.record();
  }

  private static boolean isSimple(String record, String simple) {
    return record.endsWith(simple) && Paths.simple(record).equals(simple);
  }

  private static boolean isNamed(
      UnionDefinition union, UnionDefinition.Variant variant, String name) {
    return isSimple(variant.record(), name) && of(union, variant).equals(name);
  }

  static Optional<UnionDefinition.Variant> find(UnionDefinition union, String name) {
    return union.variants().stream()
        .filter(each -> each.record().equals(name) || isNamed(union, each, name))
        .findFirst();
  }
}
