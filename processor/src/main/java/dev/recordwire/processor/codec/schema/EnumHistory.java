package dev.recordwire.processor.codec.schema;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an enum once was, as far as code and payloads of then are about: the constants that it had,
/// whose codes must not get another meaning, whether it had no fallback, and whether it had one
/// before it was open. Only a lock knows: it keeps this in the enum's type, wherever that stands in
/// a component's.
final class EnumHistory {
  private static final String REMOVED = "removed";
  private static final String CONSTANTS = "constants";
  private static final String FALLBACK = "fallback";
  private static final String STRICT = "strict";
  private static final String MERGING = "merging";
  private static final Json TRUE = new Json.Truth(true);

  private EnumHistory() {}

  /// The current type, with the constants that enums in the old one have and it has not.
  static Json.Members kept(Json.Members old, Json.Members current) {
    Json.Members counterpart = Counterparts.of(old, current);
    if (isEnum(current) && isEnum(counterpart)) {
      return keptInEnum(counterpart, current);
    }
    Json.Members kept = current;
    for (var pair : Counterparts.inside(counterpart, current).entrySet()) {
      kept = kept.with(pair.getKey(), kept(pair.getValue().old(), pair.getValue().current()));
    }
    return kept;
  }

  private static Json.Members keptInEnum(Json.Members old, Json.Members current) {
    List<Json> removed =
        Removed.since(
            current.items(CONSTANTS), old.items(CONSTANTS), old.items(REMOVED), EnumSchema::code);
    Json.Members kept =
        removed.isEmpty() ? current : current.with(REMOVED, new Json.Items(removed));
    if (!codes(old).containsAll(codes(current))) {
      return kept; // for every reader has to have the new constant first
    }
    if (isLenient(current) && isStrict(old)) {
      kept = kept.with(STRICT, TRUE);
    }
    return EnumSchema.isOpen(current) && isMerging(old) ? kept.with(MERGING, TRUE) : kept;
  }

  /// Whether code that a lock knows of refuses codes that an enum has no constant for.
  static boolean isStrict(Json.Members type) {
    return !isLenient(type) || type.values().containsKey(STRICT);
  }

  /// Whether code that a lock knows of reads all codes that an enum has no constant for as one.
  static boolean isMerging(Json.Members type) {
    return type.values().containsKey(MERGING)
        || (type.text(FALLBACK).isPresent() && !EnumSchema.isOpen(type));
  }

  private static boolean isLenient(Json.Members type) {
    return type.text(FALLBACK).isPresent() || EnumSchema.isOpen(type);
  }

  private static Set<Long> codes(Json.Members type) {
    return type.items(CONSTANTS).stream().map(EnumSchema::code).collect(toSet());
  }

  /// The names of the constants that an enum in a lock once had, by their codes.
  static Map<Long, String> of(Json.Members type) {
    Map<Long, String> names = new HashMap<>();
    for (Json constant : type.items(REMOVED)) {
      if (constant instanceof Json.Members members) {
        names.put(EnumSchema.code(constant), members.text("name").orElse("?"));
      }
    }
    return names;
  }

  private static boolean isEnum(Json.Members type) {
    return type.text("type").orElse("").equals("enum");
  }
}
