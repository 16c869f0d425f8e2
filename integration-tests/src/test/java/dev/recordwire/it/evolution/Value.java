package dev.recordwire.it.evolution;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What an object says, in the numbers of its form instead of in names: the same for every form
/// that says the same.
sealed interface Value {
  /// A value of Java's own, a character as its number.
  record Plain(Object value) implements Value {}

  /// An enum's constant.
  record Picked(int constant) implements Value {}

  /// An enum's code that it has no constant for.
  record Code(int code) implements Value {}

  /// A record, its components by their numbers.
  ///
  /// @param kept the fields that it does not know, by their ids
  record Fields(int struct, Map<Integer, Value> parts, Map<Integer, Value> kept) implements Value {
    public Fields {
      parts = new TreeMap<>(parts);
      kept = new TreeMap<>(kept);
    }
  }

  /// A record of a tag that its union does not know.
  record Stranger(int tag, Value record) implements Value {}

  /// What was kept, and is compared only by who knows what was written.
  record Kept() implements Value {}

  /// Elements in their order.
  record Elements(List<Value> values) implements Value {
    public Elements {
      values = List.copyOf(values);
    }

    /// The elements of a set, or the entries of a map, which are equal in any order.
    static Elements inAnyOrder(List<Value> values) {
      return new Elements(values.stream().sorted(Comparator.comparing(Value::toString)).toList());
    }
  }

  /// A key and its value.
  record Entry(Value key, Value value) implements Value {}

  /// A value that is there, or is not.
  record Perhaps(List<Value> one) implements Value {
    static final Perhaps NONE = new Perhaps(List.of());
  }

  /// What is compared of an element of a set or a key: of a decimal the number, whatever its scale.
  default Value asKey() {
    return this instanceof Plain(BigDecimal number) ? new Plain(number.stripTrailingZeros()) : this;
  }

  /// The value as a text, the same for a list as for the set that it was, which lost the order.
  default String text() {
    return switch (this) {
      case Plain(Object value) -> value + "";
      case Picked(int constant) -> "#" + constant;
      case Code(int code) -> "code " + code;
      case Fields(int struct, Map<Integer, Value> parts, Map<Integer, Value> kept) ->
          parts.entrySet().stream()
                  .map(each -> each.getKey() + "=" + each.getValue().text())
                  .collect(joining(", ", struct + "{", "}"))
              + (kept.isEmpty() ? "" : " and ids " + kept.keySet());
      case Stranger(int tag, _) -> "tag " + tag;
      case Kept() -> "kept";
      case Elements(List<Value> values) ->
          values.stream().map(Value::text).sorted().collect(joining(", ", "[", "]"));
      case Entry(Value key, Value value) -> key.text() + ": " + value.text();
      case Perhaps(List<Value> one) -> one.isEmpty() ? "none" : "some " + one.getFirst().text();
    };
  }
}
