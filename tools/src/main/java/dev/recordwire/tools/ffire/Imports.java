package dev.recordwire.tools.ffire;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.TreeSet;

/// The imports of a source, for the types that it names.
final class Imports {
  /// The package that needs no import.
  static final String LANG = "java.lang.";

  private final Set<String> taken;
  private final Set<String> imports = new TreeSet<>();

  /// @param taken the simple names of the types in the source's own package
  Imports(Set<String> taken) {
    this.taken = taken;
  }

  /// How the source names a type: by its simple name, unless that is another type's.
  String name(String qualified) {
    String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
    if (taken.contains(simple)) {
      return qualified;
    }
    if (!qualified.startsWith(LANG)) {
      imports.add(qualified);
    }
    return simple;
  }

  /// The lines of the imports.
  String text() {
    return imports.stream().map(each -> "import " + each + ";\n").collect(joining());
  }
}
