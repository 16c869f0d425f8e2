package dev.recordwire.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Prints JSON for people and for version control: a value that fits on a line gets one line, any
/// other value a line for each member.
final class JsonPrinter {
  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  private JsonPrinter() {}

  /// Returns the text of a value, with a line break at its end.
  static String write(Json value) {
    JsonPrinter writer = new JsonPrinter();
    writer.write(value, "", 0);
    return writer.text.append('\n').toString();
  }

  /// @param column the column at which the value starts
  private void write(Json value, String indent, int column) {
    switch (value) {
      case Json.Items(List<Json> values) when !fits(value, column) -> {
        List<Entry> entries = values.stream().map(item -> new Entry("", item)).toList();
        lines('[', entries, ']', indent);
      }
      case Json.Members(Map<String, Json> values) when !fits(value, column) -> {
        List<Entry> entries = new ArrayList<>();
        values.forEach((name, member) -> entries.add(new Entry(quoted(name) + ": ", member)));
        lines('{', entries, '}', indent);
      }
      default -> text.append(onOneLine(value));
    }
  }

  /// A member, or an array's item, whose prefix is empty.
  private record Entry(String prefix, Json value) {}

  private void lines(char open, List<Entry> entries, char close, String indent) {
    String inner = indent + "  ";
    text.append(open);
    String separator = "\n";
    for (Entry entry : entries) {
      text.append(separator).append(inner).append(entry.prefix());
      write(entry.value(), inner, inner.length() + entry.prefix().length());
      separator = ",\n";
    }
    text.append('\n').append(indent).append(close);
  }

  private static boolean fits(Json value, int column) {
    int length = onOneLine(value).length();
    return column + length + ",".length() <= WIDTH;
  }

  private static String onOneLine(Json value) {
    return switch (value) {
      case Json.Text(String string) -> quoted(string);
      case Json.Whole(long number) -> Long.toString(number);
      case Json.Truth(boolean truth) -> Boolean.toString(truth);
      case Json.Items(List<Json> values) -> {
        List<String> items = values.stream().map(JsonPrinter::onOneLine).toList();
        yield "[" + String.join(", ", items) + "]";
      }
      case Json.Members(Map<String, Json> values) -> {
        List<String> members = new ArrayList<>();
        values.forEach((name, member) -> members.add(quoted(name) + ": " + onOneLine(member)));
        yield "{" + String.join(", ", members) + "}";
      }
    };
  }

  private static String quoted(String string) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        case '\r' -> quoted.append("\\r");
        default -> {
          if (c < ' ' || Character.isSurrogate(c)) {
            quoted.append("\\u").append(String.format("%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
