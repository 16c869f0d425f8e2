package dev.recordwire.processor.codec.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What one form of a type holds where another form does: a list's element where the element was,
/// and what may be absent where it was always there.
final class Counterparts {
  /// Two forms of what a type holds.
  record Pair(Json.Members old, Json.Members current) {}

  private Counterparts() {}

  /// The old form of what the current type is, which is the type itself unless only the old one may
  /// be absent.
  static Json.Members of(Json.Members old, Json.Members current) {
    return isOptional(old) && !isOptional(current)
        ? old.members("value").orElse(Json.Members.NONE)
        : old;
  }

  /// What the two forms hold, by the names of the current form's members.
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
