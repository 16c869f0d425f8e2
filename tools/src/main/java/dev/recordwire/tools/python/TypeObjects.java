package dev.recordwire.tools.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The constants at the end of a module, with the objects that read and write values.
final class TypeObjects {
  private final Map<String, String> constants = new LinkedHashMap<>();
  private final Map<String, List<String>> calls = new LinkedHashMap<>();

  /// Defines a constant, and returns its name, which has underscores at its end if the name means
  /// something else already.
  String define(String name, String expression) {
    String free = name;
    while (RuntimePart.defines(free)
        || !constants.getOrDefault(free, expression).equals(expression)) {
      free += "_";
    }
    constants.put(free, expression);
    return free;
  }

  /// Adds a call after all definitions.
  void call(String function, List<String> arguments) {
    calls.put(function, new ArrayList<>(arguments));
  }

  /// Adds the definitions to a module.
  void write(PythonSource source) {
    if (!constants.isEmpty()) {
      source.separate();
    }
    constants.forEach((name, expression) -> write(source, name + " = " + expression));
    calls.forEach((function, arguments) -> source.call(function + "(", arguments, ")"));
  }

  /// Breaks a long definition after the commas of its outermost parentheses.
  private static void write(PythonSource source, String definition) {
    int open = definition.indexOf('(');
    source.call(
        definition.substring(0, open + 1),
        arguments(definition.substring(open + 1, definition.length() - 1)),
        ")");
  }

  private static List<String> arguments(String text) {
    List<String> arguments = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        arguments.add(text.substring(start, i));
        start = i + 2;
      }
    }
    arguments.add(text.substring(start));
    return arguments;
  }
}
