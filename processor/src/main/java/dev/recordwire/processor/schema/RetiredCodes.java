package dev.recordwire.processor.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The constants that an enum once had, whose codes must not get another meaning. Only a lock
/// knows them: it keeps them in the enum's type, wherever that stands in a component's.
final class RetiredCodes {
  private static final String REMOVED = "removed";
  private static final String CONSTANTS = "constants";

  private RetiredCodes() {}

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
        Lock.gone(
            current.items(CONSTANTS),
            old.items(CONSTANTS),
            old.items(REMOVED),
            EnumComparison::code);
    return removed.isEmpty() ? current : current.with(REMOVED, new Json.Items(removed));
  }

  /// The names of the constants that an enum in a lock once had, by their codes.
  static Map<Long, String> of(Json.Members type) {
    Map<Long, String> names = new HashMap<>();
    for (Json constant : type.items(REMOVED)) {
      if (constant instanceof Json.Members members) {
        names.put(EnumComparison.code(constant), members.text("name").orElse("?"));
      }
    }
    return names;
  }

  private static boolean isEnum(Json.Members type) {
    return type.text("type").orElse("").equals("enum");
  }
}
