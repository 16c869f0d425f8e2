package dev.recordwire.tools.python;

import dev.recordwire.tools.generate.IndentedText;
import java.util.List;

/// The lines of a Python module.
final class PythonSource extends IndentedText<PythonSource> {
  private static final int LONGEST_LINE = 100;

  PythonSource() {
    super(4);
  }

  @Override
  protected PythonSource self() {
    return this;
  }

  /// Adds a call with its arguments, on one line or, if that is too long, on a line each.
  void call(String start, List<String> arguments, String end) {
    String whole = start + String.join(", ", arguments) + end;
    if (margin() + whole.length() <= LONGEST_LINE) {
      line(whole);
      return;
    }
    line(start);
    indent();
    arguments.forEach(argument -> line(argument + ","));
    outdent();
    line(end);
  }

  /// Adds an assignment to several variables, in parentheses if it is too long for one line.
  void targets(List<String> variables, String assigned) {
    String names = String.join(", ", variables);
    if (margin() + names.length() + assigned.length() <= LONGEST_LINE) {
      line(names + assigned);
    } else {
      call("(", variables, ")" + assigned);
    }
  }

  /// Adds a line and the lines of a block below it.
  void block(String head, Runnable body) {
    line(head);
    indent();
    body.run();
    outdent();
  }

  /// Separates what was added from a class or function at the left margin.
  void separate() {
    line("");
    line("");
  }
}
