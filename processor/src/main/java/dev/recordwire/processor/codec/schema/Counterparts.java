package dev.recordwire.processor.codec.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Pairs the parts of two forms of a type: a list's element with the old list's element, and the
/// value of an optional with a value that was always present.
final class Counterparts {
  /// The two forms of a part.
  record Pair(Json.Members old, Json.Members current) {}

  private Counterparts() {}

  /// Returns the old form that corresponds to the current type: the old type itself, or the value
  /// in it where only the old type is optional.
  static Json.Members of(Json.Members old, Json.Members current) {
    return isOptional(old) && !isOptional(current)
        ? old.members("value").orElse(Json.Members.NONE)
        : old;
  }

  /// Returns the pairs of parts, by the names of the current form's members.
  static Map<String, Pair> inside(Json.Members old, Json.Members current) {
    Map<String, Pair> pairs = new HashMap<>();
    for (String name : current.values().keySet()) {
      Optional<Json.Members> before =
          isOptional(current) && !isOptional(old) ? Optional.of(old) : old.members(name);
      Optional<Json.Members> now = current.members(name);
      if (before.isPresent() && now.isPresent()) {
        pairs.put(name, new Pair(before.get(), now.get()));
      }
    }
    return pairs;
  }

  private static boolean isOptional(Json.Members type) {
    return type.text("type").orElse("").equals("optional");
  }
}
