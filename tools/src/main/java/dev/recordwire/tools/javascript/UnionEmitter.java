package dev.recordwire.tools.javascript;

import static java.util.stream.Collectors.joining;

import dev.recordwire.schema.UnionDefinition;
import dev.recordwire.tools.generate.ModuleNames;

/// Emits the reader and writer of a union.
final class UnionEmitter {
  private final Names names;

  UnionEmitter(Names names) {
    this.names = names;
  }

  /// The constant that the module exports for the union.
  String emit(UnionDefinition union) {
    Source source = new Source();
    source
        .line("/** %s, a union. */", union.name())
        .line("export const %s = new Record(", names.type(union.name()))
        .indent()
        .line("%s,", Names.quoted(ModuleNames.simple(union.name())));
    read(union, source);
    write(union, source);
    return source.outdent().line(");").toString();
  }

  private void read(UnionDefinition union, Source source) {
    source
        .line("(from) => {")
        .indent()
        .line("const tag = from.bytes[take(from, 1, \":1\")];")
        .line("switch (tag) {")
        .indent();
    for (UnionDefinition.Variant variant : union.variants()) {
      String name = names.type(variant.record());
      source
          .line("case %d:", variant.tag())
          .indent()
          .line("return { type: %s, value: %s.read(from) };", Names.quoted(name), name)
          .outdent();
    }
    source.line("default:").indent();
    union
        .fallback()
        .ifPresentOrElse(
            fallback -> source.line("return readUnknownVariant(from, %s, tag);", unknown(fallback)),
            () -> source.line("throw unknownTag(from, tag, %s);", known(union)));
    source.outdent().outdent().line("}").outdent().line("},");
  }

  private void write(UnionDefinition union, Source source) {
    source.line("(to, value) => {").indent().line("switch (value.type) {").indent();
    for (UnionDefinition.Variant variant : union.variants()) {
      String name = names.type(variant.record());
      source
          .line("case %s:", Names.quoted(name))
          .indent()
          .line("writeVariant(to, %d, %s, value.value);", variant.tag(), name)
          .line("break;")
          .outdent();
    }
    union
        .fallback()
        .ifPresent(
            fallback ->
                source
                    .line("case %s:", unknown(fallback))
                    .indent()
                    .line("writeUnknownVariant(to, value, %s);", tags(union))
                    .line("break;")
                    .outdent());
    String types =
        union.variants().stream().map(each -> names.type(each.record())).collect(joining(", "));
    source
        .line("default:")
        .indent()
        .line("throw unfit(\"type\", value.type, %s);", Names.quoted("one of " + types))
        .outdent()
        .outdent()
        .line("}")
        .outdent()
        .line("},");
  }

  /// The type of a record whose tag the schema does not have.
  static String unknown(String fallback) {
    return Names.quoted(ModuleNames.simple(fallback));
  }

  private static String known(UnionDefinition union) {
    return Names.quoted(
        union.variants().stream()
            .map(each -> ModuleNames.simple(each.record()) + " " + each.tag())
            .collect(joining(", ")));
  }

  private static String tags(UnionDefinition union) {
    return union.variants().stream()
        .map(
            each ->
                "[%d, %s]".formatted(each.tag(), Names.quoted(ModuleNames.simple(each.record()))))
        .collect(joining(", ", "new Map([", "])"));
  }
}
