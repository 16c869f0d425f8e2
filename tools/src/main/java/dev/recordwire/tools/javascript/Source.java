package dev.recordwire.tools.javascript;

import dev.recordwire.tools.generate.IndentedText;
import java.util.List;

/// The lines of a source text in JavaScript.
final class Source extends IndentedText<Source> {
  Source() {
    super(2);
  }

  @Override
  protected Source self() {
    return this;
  }

  /// Adds an assignment or another statement that ends with an expression.
  Source statement(String start, Code expression) {
    return line(start + expression.print(margin(), margin() + start.length() + 1) + ";");
  }

  /// Adds a statement that ends with an object literal.
  Source object(String start, List<String> properties) {
    String flat = "%s { %s };".formatted(start, String.join(", ", properties));
    if (properties.isEmpty()) {
      return line("%s {};", start);
    }
    if (margin() + flat.length() <= Code.WIDTH) {
      return line(flat);
    }
    line("%s {", start).indent();
    properties.forEach(each -> line("%s,", each));
    return outdent().line("};");
  }
}
