package dev.recordwire.it.evolution;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The value of an object, with the numbers of its form instead of names: equal for every form with
/// the same meaning.
sealed interface Value {
  /// A value of Java's own; a character is its number.
  record Plain(Object value) implements Value {}

  /// An enum's constant.
  record Picked(int constant) implements Value {}

  /// A code without a constant.
  record Code(int code) implements Value {}

  /// A record, with its components by their numbers.
  ///
  /// @param kept the unknown fields, by their ids
  record Fields(int struct, Map<Integer, Value> parts, Map<Integer, Value> kept) implements Value {
    public Fields {
      parts = new TreeMap<>(parts);
      kept = new TreeMap<>(kept);
    }
  }

  /// A record with a tag that its union does not know.
  record Stranger(int tag, Value record) implements Value {}

  /// A kept unknown value; only code that knows the written value can compare it.
  record Kept() implements Value {}

  /// Elements in their order.
  record Elements(List<Value> values) implements Value {
    public Elements {
      values = List.copyOf(values);
    }

    /// The elements of a set or the entries of a map, equal in any order.
    static Elements inAnyOrder(List<Value> values) {
      return new Elements(values.stream().sorted(Comparator.comparing(Value::toString)).toList());
    }
  }

  /// A key and its value.
  record Entry(Value key, Value value) implements Value {}

  /// A value that may be absent.
  record Perhaps(List<Value> one) implements Value {
    static final Perhaps NONE = new Perhaps(List.of());
  }

  /// The identity of an element of a set or a key: for a decimal its number, without the scale.
  default Value asKey() {
    return this instanceof Plain(BigDecimal number) ? new Plain(number.stripTrailingZeros()) : this;
  }

  /// The value as a text, the same for a list as for a set, which has no order.
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
