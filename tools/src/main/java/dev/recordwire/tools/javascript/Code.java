package dev.recordwire.tools.javascript;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/// An expression of JavaScript, which is broken over lines where it is too long for one.
sealed interface Code {
  int WIDTH = 100;

  /// The expression on one line.
  String flat();

  /// The expression, broken where a line would be longer than [#WIDTH].
  ///
  /// @param indent the spaces before the line that it starts on
  /// @param used the columns before and behind it on the line
  String print(int indent, int used);

  /// Source text that is not broken.
  record Text(String flat) implements Code {
    @Override
    public String print(int indent, int used) {
      return flat;
    }
  }

  /// A call.
  record Call(String function, List<Code> arguments) implements Code {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String flat() {
      return arguments.stream().map(Code::flat).collect(joining(", ", function + "(", ")"));
    }

    @Override
    public String print(int indent, int used) {
      String flat = flat();
      if (used + flat.length() <= WIDTH || arguments.isEmpty()) {
        return flat;
      }
      String margin = " ".repeat(indent + 2);
      return arguments.stream()
          .map(each -> margin + each.print(indent + 2, indent + 3) + ",\n")
          .collect(joining("", function + "(\n", " ".repeat(indent) + ")"));
    }
  }

  /// A function of an expression.
  record Arrow(String parameters, Code body) implements Code {
    @Override
    public String flat() {
      return "(%s) => %s".formatted(parameters, body.flat());
    }

    @Override
    public String print(int indent, int used) {
      int head = parameters.length() + 6;
      return "(%s) => %s".formatted(parameters, body.print(indent, used + head));
    }
  }

  /// Source text that is not broken.
  static Code text(String text) {
    return new Text(text);
  }

  /// A call of a function with source texts, numbers and expressions as arguments.
  static Code call(String function, Object... arguments) {
    List<Code> codes = new ArrayList<>();
    for (Object each : arguments) {
      codes.add(each instanceof Code code ? code : new Text(each.toString()));
    }
    return new Call(function, codes);
  }
}
