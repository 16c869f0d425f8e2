package dev.recordwire.tools.javascript;

import dev.recordwire.schema.Type;
import java.util.Map;

/// The enums of a module, each of which has a constant with its codes.
final class Enums {
  private Enums() {}

  /// Adds the enums in a type to those that were found, by their qualified names.
  static void collect(Type type, Map<String, Type.Enumeration> found) {
    if (type instanceof Type.Enumeration enumeration) {
      found.putIfAbsent(enumeration.name(), enumeration);
    }
    type.parts().forEach(part -> collect(part, found));
  }

  /// The constant of an enum, which the module does not export.
  static String emit(Type.Enumeration type, Names names) {
    Source source = new Source();
    source
        .line("/** The codes of %s. */", type.name())
        .line("const %s = new Constants(", names.constants(type.name()))
        .indent()
        .line("[")
        .indent();
    type.constants()
        .forEach(each -> source.line("[%s, %d],", Names.quoted(each.name()), each.code()));
    source.outdent().line("],");
    type.fallback().ifPresent(name -> source.line("%s,", Names.quoted(name)));
    return source.outdent().line(");").toString();
  }
}
