package dev.recordwire.array.generator;

import java.util.Locale;
import java.util.regex.Pattern;

/// A primitive type of Java, in every form in which the words of a source contain it.
enum JavaType {
  BYTE("Byte", "Byte", "Int8"),
  SHORT("Short", "Short", "Int16"),
  INT("Int", "Integer", "Int32"),
  LONG("Long", "Long", "Int64"),
  FLOAT("Float", "Float", "Float32"),
  DOUBLE("Double", "Double", "Float64");

  private final String camelCase;
  private final String box;
  private final String dtype;
  private final Pattern forms;

  JavaType(String camelCase, String box, String dtype) {
    this.camelCase = camelCase;
    this.box = box;
    this.dtype = dtype;
    this.forms =
        Pattern.compile(
            "^(?<keyword>%s)$|^(?<constant>%s)(?=S?$)|(?<dtype>%s)(?!\\d)|^(?<box>%s)$|(?<camel>%s)(?=s?(?![a-z\\d]))"
                .formatted(keyword(), name(), dtype, box, camelCase));
  }

  /// The keyword, as in `int`.
  String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether a word contains this type.
  boolean isIn(String word) {
    return forms.matcher(word).find();
  }

  /// The word with another type in the place of this: of `INT` with `LONG`, `int` becomes `long`,
  /// `Integer` `Long`, `IntVector` `LongVector`, `INTS` `LONGS` and `Int32Sums` `Int64Sums`.
  String replacedIn(String word, JavaType other) {
    return forms
        .matcher(word)
        .replaceAll(
            found -> {
              if (found.group("keyword") != null) {
                return other.keyword();
              }
              if (found.group("constant") != null) {
                return other.name();
              }
              if (found.group("dtype") != null) {
                return other.dtype;
              }
              return found.group("box") != null ? other.box : other.camelCase;
            });
  }
}
