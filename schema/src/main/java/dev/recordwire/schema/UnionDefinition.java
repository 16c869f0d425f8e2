package dev.recordwire.schema;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A sealed interface on the wire: a tag of one byte, then the tag's record.
///
/// @param variants the records in ascending order of their tags
/// @param fallback the record that keeps records of unknown tags, which has no definition
/// @param wasStrict whether code exists that refuses unknown tags, since the interface once had no
///     fallback; only a lock knows
public record UnionDefinition(
    String name, List<Variant> variants, Optional<String> fallback, boolean wasStrict)
    implements Definition {
  /// A record of the union, by its qualified name.
  ///
  /// @param tag the byte before it, 0 … 255
  public record Variant(int tag, String record) {}

  public UnionDefinition {
    variants = List.copyOf(variants);
  }

  /// Returns this union, with the facts that a lock must remember of an earlier form: code that
  /// refuses unknown tags exists until a variant is added, which every reader must know first.
  UnionDefinition after(UnionDefinition before) {
    boolean isStrictYet =
        fallback.isPresent() && before.isStrict() && before.tags().containsAll(tags());
    return new UnionDefinition(name, variants, fallback, isStrictYet);
  }

  /// Returns whether code known to the lock refuses tags without a variant.
  boolean isStrict() {
    return wasStrict || fallback.isEmpty();
  }

  private Set<Integer> tags() {
    return variants.stream().map(Variant::tag).collect(toUnmodifiableSet());
  }

  @Override
  public Set<String> references() {
    return variants.stream().map(Variant::record).collect(toUnmodifiableSet());
  }

  @Override
  public List<String> parts() {
    return variants.stream().map(variant -> Integer.toString(variant.tag())).toList();
  }
}
