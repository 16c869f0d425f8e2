package dev.recordwire.array.generator;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The imports of a copy: in order, each once, and only those that are needed.
final class Imports {
  private static final Pattern IMPORT = Pattern.compile("(?m)^import (?<name>[\\w.]+);\n");

  /// Java has no functional interfaces for `float`: those are in the package itself.
  private static final String OF_FLOAT = "java.util.function.Float";

  private Imports() {}

  /// The source with its imports in order, and some added to them.
  static String tidy(String source, List<String> added) {
    NavigableSet<String> names = new TreeSet<>(added);
    IMPORT.matcher(source).results().map(found -> found.group("name")).forEach(names::add);
    String body = IMPORT.matcher(source).replaceAll("");
    names.removeIf(name -> name.startsWith(OF_FLOAT) || !isNamed(simple(name), body));
    StringBuilder imports = new StringBuilder();
    names.forEach(name -> imports.append("import ").append(name).append(";\n"));
    int first = IMPORT.matcher(source).results().map(MatchResult::start).findFirst().orElse(0);
    return new StringBuilder(body).insert(first, imports).toString();
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static boolean isNamed(String type, String body) {
    return Pattern.compile("\\b" + type + "\\b").matcher(body).find();
  }
}
