package dev.recordwire.schema;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Prints JSON as RFC 8785 does: neither spaces nor line breaks, members in the order of their
/// names, and as few escapes as JSON allows. So one value has one text, whoever prints it.
final class CanonicalJson {
  private CanonicalJson() {}

  static String of(Json value) {
    return switch (value) {
      case Json.Text(String string) -> quoted(string);
      case Json.Whole(long number) -> Long.toString(number);
      case Json.Truth(boolean truth) -> Boolean.toString(truth);
      case Json.Items(List<Json> values) ->
          values.stream().map(CanonicalJson::of).collect(joining(",", "[", "]"));
      case Json.Members(Map<String, Json> values) ->
          new TreeMap<>(values)
              .entrySet().stream()
                  .map(member -> quoted(member.getKey()) + ":" + of(member.getValue()))
                  .collect(joining(",", "{", "}"));
    };
  }

  private static String quoted(String string) {
    StringBuilder quoted = new StringBuilder("\"");
    string.chars().forEach(each -> append((char) each, quoted));
    return quoted.append('"').toString();
  }

  private static void append(char each, StringBuilder quoted) {
    switch (each) {
      case '"', '\\' -> quoted.append('\\').append(each);
      case '\b' -> quoted.append("\\b");
      case '\t' -> quoted.append("\\t");
      case '\n' -> quoted.append("\\n");
      case '\f' -> quoted.append("\\f");
      case '\r' -> quoted.append("\\r");
      default -> {
        if (each < ' ') {
          quoted.append("\\u%04x".formatted((int) each));
        } else {
          quoted.append(each);
        }
      }
    }
  }
}
