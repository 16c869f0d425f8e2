package dev.recordwire.flink;

import static dev.recordwire.schema.Change.*;

import dev.recordwire.schema.Change;
import java.util.List;
import java.util.Locale;

/// An example of each change of an evolvable record that new code reads old state after.
///
/// @param change the change
/// @param before the components of the record before, and after `--` the text of its body; of a
///     sealed interface the body behind `union`
/// @param old the JSON of a value before
/// @param after the same of the record after the change
/// @param now the JSON of the same value after it
record SafeChange(Change change, String before, String old, String after, String now) {
  private static final String X = "union @Wire @Tag(1) record X(int i) implements All {} ";
  private static final String Y = "@Wire @Tag(2) record Y(int i) implements All {}";
  private static final String V = X.replace("@Wire", "@Wire(evolvable = true)");
  private static final String W = Y.replace("@Wire", "@Wire(evolvable = true)");
  private static final String OTHER =
      " @Fallback record Other(UnknownVariant variant) implements All {}";

  static List<SafeChange> all() {
    String one = "{\"a\":1}";
    String x = "{\"a\":\"X\"}";
    return List.of(
        of(ADDED, "int a", one, "int a, @Default(\"5\") int b", "{\"a\":1,\"b\":5}"),
        of(REMOVED_REQUIRED, "int a, int b", "{\"a\":1,\"b\":2}", "int a", one),
        of(REMOVED, "int a, Optional<String> b", "{\"a\":1,\"b\":\"t\"}", "int a", one),
        of(
            REORDERED,
            "@Id(1) int a, @Id(2) int b",
            "{\"a\":1,\"b\":2}",
            "@Id(2) int b, @Id(1) int a",
            "{\"b\":2,\"a\":1}"),
        of(RENAMED, "int a", one, "int c", "{\"c\":1}"),
        of(MADE_OPTIONAL, "int a", one, "OptionalInt a", one),
        of(MADE_DEFAULTED, "OptionalInt a", "{}", "@Default(\"7\") int a", "{\"a\":7}"),
        of(UNKNOWN_FIELDS_ADDED, "int a", one, "UnknownFields rest, int a", one),
        of(UNKNOWN_FIELDS_REMOVED, "int a, UnknownFields rest", one, "int a", one),
        of(DEFAULT_ADDED, "int a", one, "@Default(\"0\") int a", one),
        of(SET_TO_LIST, "Set<String> a", "{\"a\":[\"s\"]}", "List<String> a", "{\"a\":[\"s\"]}"),
        of(ARRAY_TO_CONTENT, "int[] a", "{\"a\":[1,2]}", "Int32View a", "{\"a\":[1,2]}"),
        of(CONTENT_TO_ARRAY, "List<Integer> a", "{\"a\":[3]}", "int[] a", "{\"a\":[3]}"),
        of(
            BOUND_RAISED,
            "@MaxCount(2) List<String> a",
            "{\"a\":[\"s\"]}",
            "List<String> a",
            "{\"a\":[\"s\"]}"),
        of(CONSTANT_ADDED, "E a -- enum E {X}", x, "E a -- enum E {X, Y}", x),
        of(
            CONSTANT_ADDED_WITH_FALLBACK,
            "E a -- enum E {@Fallback X}",
            x,
            "E a -- enum E {@Fallback X, Y}",
            x),
        of(
            CONSTANT_ADDED_TO_OPEN,
            "OpenEnum<E> a -- enum E {X}",
            x,
            "OpenEnum<E> a -- enum E {X, Y}",
            x),
        of(
            CONSTANT_REMOVED_WITH_FALLBACK,
            "E a -- enum E {@Fallback X, Y}",
            "{\"a\":\"Y\"}",
            "E a -- enum E {@Fallback X}",
            x),
        of(
            CONSTANT_REMOVED_FROM_OPEN,
            "OpenEnum<E> a -- enum E {X, Y}",
            "{\"a\":\"Y\"}",
            "OpenEnum<E> a -- enum E {X}",
            "{\"a\":\"#1\"}"),
        of(CONSTANT_RENAMED, "E a -- enum E {X}", x, "E a -- enum E {Z}", "{\"a\":\"Z\"}"),
        of(FALLBACK_ADDED, "E a -- enum E {X}", x, "E a -- enum E {@Fallback X}", x),
        of(OPENED, "E a -- enum E {X}", x, "OpenEnum<E> a -- enum E {X}", x),
        of(VARIANT_ADDED, X, "{\"X\":{\"i\":1}}", X + Y, "{\"X\":{\"i\":1}}"),
        of(
            VARIANT_ADDED_WITH_FALLBACK,
            V + OTHER,
            "{\"X\":{\"i\":1}}",
            V + W + OTHER,
            "{\"X\":{\"i\":1}}"),
        of(UNION_FALLBACK_ADDED, V, "{\"X\":{\"i\":1}}", V + OTHER, "{\"X\":{\"i\":1}}"),
        of(
            TYPE_RENAMED,
            "E a -- @Wire record E(int x) {}",
            "{\"a\":{\"x\":1}}",
            "F a -- @Wire record F(int x) {}",
            "{\"a\":{\"x\":1}}"));
  }

  private static SafeChange of(Change change, String before, String old, String after, String now) {
    return new SafeChange(change, before, old, after, now);
  }

  /// The name of the record, which is the same before and after.
  String name() {
    return change.name().charAt(0)
        + change.name().substring(1).toLowerCase(Locale.ROOT).replace("_", "");
  }

  /// The source of a record or sealed interface.
  static String source(String name, String text) {
    String head =
        "package rows; import dev.recordwire.annotation.*; import dev.recordwire.codec.*; import"
            + " dev.recordwire.array.*; import java.util.*; ";
    if (text.startsWith("union ")) {
      return head
          + "@Wire public sealed interface %s {%s}"
              .formatted(
                  name,
                  text.substring("union ".length())
                      .replace("implements All", "implements " + name));
    }
    String[] parts = text.split(" -- ", 2);
    return head
        + "@Wire(evolvable = true) public record %s(%s) {%s}"
            .formatted(name, parts[0], parts.length > 1 ? parts[1] : "");
  }
}
