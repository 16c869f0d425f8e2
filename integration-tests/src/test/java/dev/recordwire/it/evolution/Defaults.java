package dev.recordwire.it.evolution;

import dev.recordwire.it.evolution.Form.Choice;
import dev.recordwire.it.evolution.Form.Constant;
import dev.recordwire.it.evolution.Form.LeafKind;
import dev.recordwire.it.evolution.Form.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// The defaults of components: the text of the annotation, or `#` and a number for a constant,
/// which may be renamed.
final class Defaults {
  private static final List<String> WHOLE = List.of("0", "5", "0x5", "53");

  private Defaults() {}

  /// A default of a type, if it can have one.
  static Optional<String> of(Form.Type type, Form form, Random random) {
    return switch (type) {
      case Form.Type.Leaf(LeafKind kind) -> Optional.of(leaf(kind, random));
      case Form.Type.Named(int number) ->
          form.type(number) instanceof Choice choice
              ? Optional.of("#" + pick(choice.constants(), random).number())
              : Optional.empty();
      case Form.Type.Many _, Form.Type.Mapped _ -> Optional.of("[]");
      case Form.Type.Maybe _, Form.Type.Open _ -> Optional.empty();
    };
  }

  private static String leaf(LeafKind kind, Random random) {
    return switch (kind) {
      case INT, LONG, UINT16 -> pick(WHOLE, random);
      case CHAR -> pick(List.of("5", "0"), random);
      case DOUBLE, DECIMAL -> pick(List.of("5", "5.0", "53"), random);
      case STRING -> pick(List.of("5", "", "x"), random);
    };
  }

  /// True if a text is also a default of Java's own type.
  static boolean isOf(Form.Type type, String text) {
    return type instanceof Form.Type.Leaf(LeafKind kind)
        && (kind == LeafKind.CHAR
            ? text.length() == 1
            : kind == LeafKind.STRING || List.of("0", "5", "53").contains(text));
  }

  static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /// The text of the annotation.
  static String text(String byDefault, Form form) {
    return byDefault.startsWith("#") ? constant(byDefault, form).name() : byDefault;
  }

  private static Constant constant(String byDefault, Form form) {
    int number = Integer.parseInt(byDefault.substring(1));
    return form.types().values().stream()
        .filter(Choice.class::isInstance)
        .flatMap(def -> ((Choice) def).constants().stream())
        .filter(each -> each.number() == number)
        .findFirst()
        .orElseThrow();
  }

  /// The value of a default.
  static Value value(Part part) {
    String text = part.byDefault().orElseThrow();
    return switch (part.type()) {
      case Form.Type.Leaf(LeafKind kind) ->
          new Value.Plain(
              switch (kind) {
                case INT, LONG, UINT16 -> Long.decode(text);
                case CHAR -> (long) text.charAt(0);
                case DOUBLE -> Double.parseDouble(text);
                case DECIMAL -> new BigDecimal(text);
                case STRING -> text;
              });
      case Form.Type.Named _ -> new Value.Picked(Integer.parseInt(text.substring(1)));
      case Form.Type.Many _, Form.Type.Mapped _ -> new Value.Elements(List.of());
      case Form.Type.Maybe _, Form.Type.Open _ ->
          throw new IllegalStateException("a type without defaults has one: " + part);
    };
  }
}
