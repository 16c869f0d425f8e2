package dev.recordwire.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON value of the kinds that schemas need: no fractions and no null.
sealed interface Json {
  /// A string.
  record Text(String value) implements Json {}

  /// An integer.
  record Whole(long value) implements Json {}

  /// `true` or `false`.
  record Truth(boolean value) implements Json {}

  /// An array.
  record Items(List<Json> values) implements Json {
    public Items {
      values = List.copyOf(values);
    }
  }

  /// An object, which preserves its members' order, but ignores the order in comparisons.
  record Members(Map<String, Json> values) implements Json {
    /// The object without members.
    static final Members NONE = new Members(Map.of());

    public Members {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// Returns this object with one more member, or with a new value for an existing member.
    Members with(String name, Json value) {
      Map<String, Json> more = new LinkedHashMap<>(values);
      more.put(name, value);
      return new Members(more);
    }

    /// Returns this object with the members of another object after its own.
    Members with(Members others) {
      Map<String, Json> more = new LinkedHashMap<>(values);
      more.putAll(others.values);
      return new Members(more);
    }

    Members with(String name, String value) {
      return with(name, new Text(value));
    }

    Members with(String name, long value) {
      return with(name, new Whole(value));
    }

    /// Returns the string of this name, if there is one.
    Optional<String> text(String name) {
      return values.get(name) instanceof Text(String value) ? Optional.of(value) : Optional.empty();
    }

    /// Returns the string of this name, if there is a member of it.
    ///
    /// @param place the object, for messages
    /// @throws SchemaException if the member is something else
    Optional<String> text(String name, String place) {
      Optional<String> text = text(name);
      if (text.isEmpty() && values.containsKey(name)) {
        throw new SchemaException("\"%s\" of %s is no string".formatted(name, place));
      }
      return text;
    }

    /// Returns the integer of this name, if there is one.
    Optional<Long> number(String name) {
      return values.get(name) instanceof Whole(long value) ? Optional.of(value) : Optional.empty();
    }

    /// Returns the object of this name, if there is one.
    Optional<Members> members(String name) {
      return values.get(name) instanceof Members members ? Optional.of(members) : Optional.empty();
    }

    /// Returns the array of this name, or an empty array.
    List<Json> items(String name) {
      return values.get(name) instanceof Items(List<Json> items) ? items : List.of();
    }

    /// Returns the array of this name, or an empty array if there is no member of it.
    ///
    /// @param place the object, for messages
    /// @throws SchemaException if the member is something else
    List<Json> items(String name, String place) {
      if (values.containsKey(name) && !(values.get(name) instanceof Items)) {
        throw new SchemaException("\"%s\" of %s is no array".formatted(name, place));
      }
      return items(name);
    }
  }
}
