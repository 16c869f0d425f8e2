package dev.recordwire.tools.javascript;

import java.util.List;

/// The lines of a source text.
final class Source {
  private static final int STEP = 2;

  private final StringBuilder text = new StringBuilder();
  private int indent;

  Source indent() {
    indent += STEP;
    return this;
  }

  Source outdent() {
    indent -= STEP;
    return this;
  }

  /// Adds a line of [String#format]'s form.
  @SuppressWarnings("AnnotateFormatMethod") // its annotation is not on the class path
  Source line(String format, Object... arguments) {
    text.append(" ".repeat(indent)).append(format.formatted(arguments)).append('\n');
    return this;
  }

  /// Adds an assignment or another statement that ends with an expression.
  Source statement(String start, Code expression) {
    String printed = expression.print(indent, indent + start.length() + 1);
    text.append(" ".repeat(indent)).append(start).append(printed).append(";\n");
    return this;
  }

  /// Adds a statement that ends with an object literal.
  Source object(String start, List<String> properties) {
    String flat = "%s { %s };".formatted(start, String.join(", ", properties));
    if (properties.isEmpty()) {
      return line("%s {};", start);
    }
    if (indent + flat.length() <= Code.WIDTH) {
      return line("%s", flat);
    }
    line("%s {", start).indent();
    properties.forEach(each -> line("%s,", each));
    return outdent().line("};");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
