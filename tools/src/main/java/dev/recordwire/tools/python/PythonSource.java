package dev.recordwire.tools.python;

import java.util.List;

/// The text of a Python module that grows line by line, with the indentation of its blocks.
final class PythonSource {
  private static final int LONGEST_LINE = 100;

  private final StringBuilder text = new StringBuilder();
  private int depth;

  /// Adds a line; an empty one has no indentation.
  void line(String line) {
    if (!line.isEmpty()) {
      text.append("    ".repeat(depth)).append(line);
    }
    text.append('\n');
  }

  /// Adds a formatted line.
  @SuppressWarnings("AnnotateFormatMethod") // its annotations would be a dependency
  void line(String format, Object... values) {
    line(format.formatted(values));
  }

  /// Adds a call with its arguments, on one line or, if that is too long, on a line each.
  void call(String start, List<String> arguments, String end) {
    String whole = start + String.join(", ", arguments) + end;
    if (4 * depth + whole.length() <= LONGEST_LINE) {
      line(whole);
      return;
    }
    line(start);
    depth++;
    arguments.forEach(argument -> line(argument + ","));
    depth--;
    line(end);
  }

  /// Adds an assignment to several variables, in parentheses if it is too long for one line.
  void targets(List<String> variables, String assigned) {
    String names = String.join(", ", variables);
    if (4 * depth + names.length() + assigned.length() <= LONGEST_LINE) {
      line(names + assigned);
    } else {
      call("(", variables, ")" + assigned);
    }
  }

  /// Adds a line and the lines of a block below it.
  void block(String head, Runnable body) {
    line(head);
    depth++;
    body.run();
    depth--;
  }

  /// Separates what was added from a class or function at the left margin.
  void separate() {
    line("");
    line("");
  }

  String text() {
    return text.toString();
  }
}
