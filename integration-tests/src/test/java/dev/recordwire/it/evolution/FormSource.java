package dev.recordwire.it.evolution;

import static java.util.stream.Collectors.joining;

import dev.recordwire.it.evolution.Form.Choice;
import dev.recordwire.it.evolution.Form.Constant;
import dev.recordwire.it.evolution.Form.Def;
import dev.recordwire.it.evolution.Form.Part;
import dev.recordwire.it.evolution.Form.Struct;
import dev.recordwire.it.evolution.Form.Union;
import dev.recordwire.it.evolution.Form.Variant;
import java.util.stream.Stream;

/// Writes the source of a form: one file with all its types, in its own package.
final class FormSource {
  private final Form form;

  private FormSource(Form form) {
    this.form = form;
  }

  /// @param holder the class around the types
  static String of(Form form, String packageName, String holder) {
    FormSource source = new FormSource(form);
    return """
    package %s;

    import dev.recordwire.annotation.*;
    import dev.recordwire.array.*;
    import dev.recordwire.codec.*;
    import java.math.BigDecimal;
    import java.util.*;

    public final class %s {
    %s}
    """
        .formatted(
            packageName,
            holder,
            form.types().values().stream().map(source::declaration).collect(joining()));
  }

  private String declaration(Def def) {
    return "  "
        + switch (def) {
          case Struct struct -> struct(struct);
          case Choice choice -> choice(choice);
          case Union union -> union(union);
        }
        + "\n";
  }

  private String union(Union union) {
    String records =
        union.variants().stream()
            .map(variant -> form.type(variant.struct()).name())
            .collect(joining(", "));
    if (!form.keepsVariants(union)) {
      return "@Wire public sealed interface %s permits %s {}".formatted(union.name(), records);
    }
    String rest = union.name() + "Rest";
    return ("@Wire public sealed interface %s permits %s, %s {}"
            + " @Fallback public record %s(UnknownVariant variant) implements %s {}")
        .formatted(union.name(), records, rest, rest, union.name());
  }

  private String struct(Struct struct) {
    StringBuilder implemented = new StringBuilder();
    String tag = "";
    for (Def def : form.types().values()) {
      if (def instanceof Union union) {
        for (Variant variant : union.variants()) {
          if (variant.struct() == struct.number()) {
            tag = "@Tag(" + variant.tag() + ") ";
            implemented.append(" implements ").append(union.name());
          }
        }
      }
    }
    return "@Wire(evolvable = %s, lengths = LengthPrefix.%s) %spublic record %s(%s)%s {}"
        .formatted(
            struct.evolvable(),
            struct.uint16() ? "UINT16" : "UINT32",
            tag,
            struct.name(),
            Stream.concat(
                    struct.parts().stream().map(this::part),
                    struct.keepsFields() ? Stream.of("UnknownFields rest") : Stream.of())
                .collect(joining(", ")),
            implemented);
  }

  private String part(Part part) {
    String id = part.id() > 0 ? "@Id(" + part.id() + ") " : "";
    String text =
        part.byDefault().map(each -> "@Default(\"" + Defaults.text(each, form) + "\") ").orElse("");
    return id + text + annotated(part.type(), false) + " " + part.name();
  }

  private static String choice(Choice choice) {
    String constants =
        choice.constants().stream().map(each -> constant(choice, each)).collect(joining(", "));
    return "public enum %s {%s}".formatted(choice.name(), constants);
  }

  private static String constant(Choice choice, Constant constant) {
    boolean isFallback = choice.fallback().filter(each -> each == constant.number()).isPresent();
    return "@Code(%d) %s%s"
        .formatted(constant.code(), isFallback ? "@Fallback " : "", constant.name());
  }

  private String annotated(Form.Type type, boolean boxed) {
    return switch (type) {
      case Form.Type.Leaf(Form.LeafKind kind) -> kind.annotation + (boxed ? kind.boxed : kind.type);
      case Form.Type.Named(int number) -> form.type(number).name();
      case Form.Type.Open(int number) -> "OpenEnum<%s>".formatted(form.type(number).name());
      case Form.Type.Many many -> many(many);
      case Form.Type.Mapped(Form.Type key, Form.Type value) ->
          "Map<%s, %s>".formatted(annotated(key, true), annotated(value, true));
      case Form.Type.Maybe(Form.Type value) -> "Optional<%s>".formatted(annotated(value, true));
    };
  }

  private String many(Form.Type.Many many) {
    String text =
        switch (many.carrier()) {
          case LIST -> "List<%s>".formatted(annotated(many.element(), true));
          case SET -> "Set<%s>".formatted(annotated(many.element(), true));
          case SORTED_SET -> "SortedSet<%s>".formatted(annotated(many.element(), true));
          case ARRAY -> annotated(many.element(), false) + "[]";
          case VIEW -> "Int32View";
        };
    return many.most() == 0 ? text : "@MaxCount(%d) %s".formatted(many.most(), text);
  }
}
