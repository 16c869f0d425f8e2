package dev.recordwire.processor.codec.schema;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The history of an enum that code and payloads of earlier versions still need: its removed
/// constants, whose codes must not get another meaning, and whether it once had no fallback, or a
/// fallback before it was open. Only a lock contains this history, in the enum's type inside a
/// component's type.
final class EnumHistory {
  private static final String REMOVED = "removed";
  private static final String CONSTANTS = "constants";
  private static final String FALLBACK = "fallback";
  private static final String STRICT = "strict";
  private static final String MERGING = "merging";
  private static final Json TRUE = new Json.Truth(true);

  private EnumHistory() {}

  /// Returns the current type, with the history of the enums in the old type.
  static Json.Members merged(Json.Members old, Json.Members current) {
    Json.Members counterpart = Counterparts.of(old, current);
    if (isEnum(current) && isEnum(counterpart)) {
      return mergedEnum(counterpart, current);
    }
    Json.Members merged = current;
    for (var pair : Counterparts.inside(counterpart, current).entrySet()) {
      merged = merged.with(pair.getKey(), merged(pair.getValue().old(), pair.getValue().current()));
    }
    return merged;
  }

  private static Json.Members mergedEnum(Json.Members old, Json.Members current) {
    List<Json> removed =
        Removed.since(
            current.items(CONSTANTS), old.items(CONSTANTS), old.items(REMOVED), EnumSchema::code);
    Json.Members merged =
        removed.isEmpty() ? current : current.with(REMOVED, new Json.Items(removed));
    if (!codes(old).containsAll(codes(current))) {
      return merged; // every reader must have the new constant first
    }
    if (isLenient(current) && isStrict(old)) {
      merged = merged.with(STRICT, TRUE);
    }
    return EnumSchema.isOpen(current) && isMerging(old) ? merged.with(MERGING, TRUE) : merged;
  }

  /// Returns whether code known to the lock refuses codes for which an enum has no constant.
  static boolean isStrict(Json.Members type) {
    return !isLenient(type) || type.values().containsKey(STRICT);
  }

  /// Returns whether code known to the lock reads all codes without a constant as one constant.
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

  /// Returns the names of an enum's removed constants, by their codes.
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
