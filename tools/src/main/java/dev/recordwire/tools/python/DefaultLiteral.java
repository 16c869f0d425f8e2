package dev.recordwire.tools.python;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.payload.Defaults;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// The Python expression of the default of a field.
final class DefaultLiteral {
  private DefaultLiteral() {}

  static String of(Field field, String text, PythonNames names) {
    return switch (field.type()) {
      case Type.Scalar scalar -> scalar(scalar, text);
      case Type.Enumeration enumeration ->
          names.of(enumeration.name()) + "." + PythonNames.constantOfEnum(text);
      case Type.Text _ -> text(text);
      case Type.BigInteger _ -> text;
      case Type.Decimal _ -> "Decimal(\"%s\")".formatted(text);
      case Type.Binary _ -> "b\"\"";
      case Type.Mapping mapping when TypeHints.isPlainKey(mapping.key()) ->
          "field(default_factory=dict)";
      case Type.Array _, Type.Sequence _, Type.Mapping _ -> "field(default_factory=list)";
      case Type.Optional _, Type.Reference _ ->
          throw new IllegalArgumentException(
              "the schema gives '%s' the default \"%s\", and its type has none"
                  .formatted(field.name(), text));
    };
  }

  /// Returns whether a field has a default that its wire type can read. The text of a class that is
  /// written as a number, such as `+05:30`, is none: Java alone knows the value.
  static boolean isKnown(Field field) {
    return field.defaultText().filter(text -> Defaults.isValue(field.type(), text)).isPresent();
  }

  private static String scalar(Type.Scalar scalar, String text) {
    return switch (scalar) {
      case BOOL -> text.equals("true") ? "True" : "False";
      case INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64 -> text;
      case FLOAT16, FLOAT32, FLOAT64 -> number(text);
      case INSTANT -> {
        Instant instant = Instant.parse(text);
        yield "Instant(%d, %d)".formatted(instant.getEpochSecond(), instant.getNano());
      }
      case DURATION -> {
        Duration duration = Duration.parse(text);
        yield "Duration(%d, %d)".formatted(duration.getSeconds(), duration.getNano());
      }
      case DATE -> "Date(%d)".formatted(LocalDate.parse(text).toEpochDay());
      case TIME -> "Time(%d)".formatted(LocalTime.parse(text).toNanoOfDay());
      case DATETIME -> {
        LocalDateTime time = LocalDateTime.parse(text);
        yield "DateTime(%d, %d)"
            .formatted(time.toLocalDate().toEpochDay(), time.toLocalTime().toNanoOfDay());
      }
      case UUID -> "UUID(\"%s\")".formatted(text);
    };
  }

  private static String number(String text) {
    return switch (text) {
      case "NaN" -> "float(\"nan\")";
      case "Infinity" -> "float(\"inf\")";
      case "-Infinity" -> "float(\"-inf\")";
      default -> text;
    };
  }

  /// A text as Python writes it in quotes.
  static String text(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                literal.append('\\').appendCodePoint(c);
              } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                literal.append("\\u%04x".formatted(c));
              } else {
                literal.appendCodePoint(c);
              }
            });
    return literal.append('"').toString();
  }
}
