package dev.recordwire.processor.codec.schema;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.recordwire.processor.codec.model.UnionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A sealed interface on the wire: a tag of one byte, then the tag's record.
///
/// @param variants the records in ascending order of their tags
/// @param fallback the record that keeps records of unknown tags
/// @param strict whether code exists that refuses unknown tags, since the interface once had no
///     fallback; only a lock knows
public record UnionSchema(
    String name, List<Variant> variants, Optional<String> fallback, boolean strict)
    implements Schema {
  private static final String FALLBACK = "fallback";
  private static final String STRICT = "strict";

  /// A record of the union, by its qualified name.
  public record Variant(int tag, String record) {}

  public UnionSchema {
    variants = List.copyOf(variants);
  }

  public static UnionSchema of(UnionModel model) {
    List<Variant> variants =
        model.variants().stream()
            .map(variant -> new Variant(variant.tag(), variant.type().toString()))
            .toList();
    return new UnionSchema(
        model.type().toString(),
        variants,
        model.fallback().map(fallback -> fallback.type().toString()),
        false);
  }

  /// Returns this union, with the facts that a lock must remember of an earlier form: code that
  /// refuses unknown tags exists until a variant is added, which every reader must know first.
  UnionSchema after(UnionSchema before) {
    boolean isStrictYet =
        fallback.isPresent() && before.isStrict() && before.tags().containsAll(tags());
    return new UnionSchema(name, variants, fallback, isStrictYet);
  }

  /// Returns whether code known to the lock refuses tags without a variant.
  boolean isStrict() {
    return strict || fallback.isEmpty();
  }

  private Set<Integer> tags() {
    return variants.stream().map(Variant::tag).collect(toUnmodifiableSet());
  }

  @Override
  public Set<String> holds() {
    return variants.stream().map(Variant::record).collect(toUnmodifiableSet());
  }

  @Override
  public List<String> parts() {
    return variants.stream().map(variant -> Integer.toString(variant.tag())).toList();
  }

  @Override
  public Json.Members body() {
    List<Json> items =
        variants.stream()
            .<Json>map(
                variant ->
                    Json.Members.NONE.with("tag", variant.tag()).with("record", variant.record()))
            .toList();
    Json.Members body =
        Json.Members.NONE.with("union", name).with("variants", new Json.Items(items));
    Json.Members whole = fallback.map(record -> body.with(FALLBACK, record)).orElse(body);
    return strict ? whole.with(STRICT, new Json.Truth(true)) : whole;
  }

  /// Parses what [#body()] gave.
  static UnionSchema from(Json.Members body) throws MalformedJsonException {
    String name =
        body.text("union").orElseThrow(() -> MalformedJsonException.lacking("union", "a schema"));
    List<Variant> variants = new ArrayList<>();
    for (Json item : body.items("variants")) {
      if (!(item instanceof Json.Members variant)) {
        throw new MalformedJsonException("a variant of " + name + " is no object");
      }
      variants.add(
          new Variant(
              variant
                  .number("tag")
                  .orElseThrow(() -> MalformedJsonException.lacking("tag", name))
                  .intValue(),
              variant
                  .text("record")
                  .orElseThrow(() -> MalformedJsonException.lacking("record", name))));
    }
    return new UnionSchema(name, variants, body.text(FALLBACK), body.values().containsKey(STRICT));
  }
}
