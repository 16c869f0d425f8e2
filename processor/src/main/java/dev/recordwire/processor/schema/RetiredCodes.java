package dev.recordwire.processor.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The constants that an enum once had, whose codes must not get another meaning. Only a lock
/// knows them: it keeps them in the enum's type, wherever that stands in a component's.
final class RetiredCodes {
  private static final String REMOVED = "removed";
  private static final String CONSTANTS = "constants";

  private RetiredCodes() {}

  /// The current type, with the constants that enums in the old one have and it has not.
  static Json.Members kept(Json.Members old, Json.Members current) {
    return isEnum(current) && isEnum(old) ? keptInEnum(old, current) : keptInside(old, current);
  }

  private static Json.Members keptInside(Json.Members old, Json.Members current) {
    Json.Members kept = current;
    for (String name : current.values().keySet()) {
      Optional<Json.Members> before = old.members(name);
      Optional<Json.Members> now = current.members(name);
      if (before.isPresent() && now.isPresent()) {
        kept = kept.with(name, kept(before.get(), now.get()));
      }
    }
    return kept;
  }

  private static Json.Members keptInEnum(Json.Members old, Json.Members current) {
    List<Json> removed =
        Lock.gone(
            current.items(CONSTANTS), old.items(CONSTANTS), old.items(REMOVED), RetiredCodes::code);
    return removed.isEmpty() ? current : current.with(REMOVED, new Json.Items(removed));
  }

  /// A type without what only a lock knows.
  static Json.Members without(Json.Members type) {
    Map<String, Json> values = new HashMap<>();
    type.values()
        .forEach(
            (name, value) ->
                values.put(name, value instanceof Json.Members members ? without(members) : value));
    if (isEnum(type)) {
      values.remove(REMOVED);
    }
    return new Json.Members(values);
  }

  /// The names of the constants that an enum in a lock once had, by their codes.
  static Map<Long, String> of(Json.Members type) {
    Map<Long, String> names = new HashMap<>();
    for (Json constant : type.items(REMOVED)) {
      if (constant instanceof Json.Members members) {
        names.put(code(constant), members.text("name").orElse("?"));
      }
    }
    return names;
  }

  private static boolean isEnum(Json.Members type) {
    return type.text("type").orElse("").equals("enum");
  }

  private static long code(Json constant) {
    return constant instanceof Json.Members members ? members.number("code").orElse(-1L) : -1;
  }
}
