package dev.recordwire.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.model.Adapter;
import dev.recordwire.processor.model.Container;
import dev.recordwire.processor.model.EnumModel;
import dev.recordwire.processor.model.JavaType;
import dev.recordwire.processor.model.NumberType;
import dev.recordwire.processor.model.ScalarType;
import dev.recordwire.processor.model.StandardType;
import dev.recordwire.processor.model.ValueType;
import dev.recordwire.processor.model.WireType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the text of a `@Default` means for a wire type.
sealed interface DefaultValue {
  /// The value, as an expression of its Java type.
  record Expression(CodeBlock code) implements DefaultValue {}

  /// None.
  ///
  /// @param remedy what to write instead
  record Wrong(String remedy) implements DefaultValue {}

  /// Reads a text as a value of a type.
  static DefaultValue of(WireType type, String text) {
    return switch (type) {
      case WireType.Scalar scalar -> scalar(scalar.scalar(), scalar.carrier(), text);
      case WireType.Value(ValueType value) -> value(value, text);
      case WireType.Enumeration enumeration -> constant(enumeration, text);
      case WireType.BigNumber(NumberType number) -> bigNumber(number, text);
      case WireType.AdaptedFixed(Adapter adapter, _) -> adapted(adapter, text);
      case WireType.Adapted(Adapter adapter, _) -> adapted(adapter, text);
      case WireType.Bounded(WireType.Text _, int most, _) -> text(text, most);
      case WireType.Bounded bounded -> of(bounded.type(), text);
      case WireType.Text _ -> text(text, Integer.MAX_VALUE);
      case WireType.Binary(JavaType carrier) ->
          empty(
              text,
              carrier instanceof JavaType.ArrayOf
                  ? CodeBlock.of("new byte[0]")
                  : CodeBlock.of("$T.NULL", TypeNames.of(carrier)));
      case WireType.Array(_, JavaType carrier) ->
          empty(
              text,
              CodeBlock.of("new $T[0]", TypeNames.of(((JavaType.ArrayOf) carrier).element())));
      case WireType.View view ->
          empty(text, CodeBlock.of("$T.zeros(0)", TypeNames.of(view.carrier())));
      case WireType.FixedArray _ ->
          new Wrong("an array of a fixed count has no default; hold an Optional of it");
      case WireType.FixedText(_, int bytes) -> fixedText(text, bytes);
      case WireType.Sequence sequence -> empty(text, none(sequence.container(), type));
      case WireType.Mapping mapping -> empty(text, none(mapping.container(), type));
      case WireType.Optional _ ->
          new Wrong("what may be absent is absent by default; take @Default off");
      case WireType.Struct struct ->
          new Wrong(
              "a record has no default; hold an Optional<%s>"
                  .formatted(struct.carrier().simpleName()));
    };
  }

  private static DefaultValue scalar(ScalarType scalar, JavaType carrier, String text) {
    return switch (scalar) {
      case BOOL -> bool(text);
      case FLOAT16 -> float16(text);
      case FLOAT32 -> float32(text);
      case FLOAT64 -> float64(text);
      default -> integer(scalar, carrier.unboxed().simpleName(), text);
    };
  }

  private static DefaultValue value(ValueType type, String text) {
    try {
      return switch (type) {
        case UINT64 -> unsigned(new BigInteger(text));
        case INSTANT -> parsed(type, "parse", Instant.parse(text));
        case DURATION -> parsed(type, "parse", Duration.parse(text));
        case DATE -> parsed(type, "parse", LocalDate.parse(text));
        case TIME -> parsed(type, "parse", LocalTime.parse(text));
        case DATETIME -> parsed(type, "parse", LocalDateTime.parse(text));
        case UUID -> parsed(type, "fromString", UUID.fromString(text));
      };
    } catch (IllegalArgumentException | DateTimeException e) {
      return new Wrong("write it as %s.toString() does".formatted(type.carrier().simpleName()));
    }
  }

  private static DefaultValue parsed(ValueType type, String method, Object value) {
    return new Expression(
        CodeBlock.of("$T.$L($S)", TypeNames.of(type.carrier()), method, value.toString()));
  }

  private static DefaultValue adapted(Adapter adapter, String text) {
    return StandardType.of(adapter)
        .map(type -> standard(type, text))
        .orElse(new Wrong("an adapted type has no default; hold an Optional of it"));
  }

  private static DefaultValue standard(StandardType type, String text) {
    TypeName carrier = TypeNames.of(type.carrier());
    try {
      String value = type.canonical(text);
      return new Expression(
          type == StandardType.YEAR
              ? CodeBlock.of("$T.of($L)", carrier, value)
              : CodeBlock.of("$T.$L($S)", carrier, type.method(), value));
    } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException e) {
      return new Wrong(
          type == StandardType.LOCALE
              ? "write a language tag such as \"de-CH\""
              : "write it as %s.toString() does".formatted(type.carrier().simpleName()));
    }
  }

  private static DefaultValue unsigned(BigInteger value) {
    return value.signum() < 0 || value.bitLength() > Long.SIZE
        ? new Wrong("write an integer in 0…18446744073709551615")
        : new Expression(CodeBlock.of("new $T($S)", BigInteger.class, value.toString()));
  }

  private static DefaultValue constant(WireType.Enumeration enumeration, String text) {
    EnumModel model = enumeration.model();
    List<String> names = model.constants().stream().map(EnumModel.Constant::name).toList();
    if (!names.contains(text)) {
      return new Wrong("write " + Phrases.oneOf(names));
    }
    CodeBlock constant = CodeBlock.of("$T.$L", TypeNames.of(model.type()), text);
    return new Expression(
        enumeration.isOpen()
            ? CodeBlock.of("$T.of($L)", RuntimeNames.OPEN_ENUM, constant)
            : constant);
  }

  private static DefaultValue bigNumber(NumberType type, String text) {
    try {
      Object value =
          switch (type) {
            case BIGINT -> new BigInteger(text);
            case DECIMAL -> new BigDecimal(text);
          };
      return new Expression(CodeBlock.of("new $T($S)", value.getClass(), value.toString()));
    } catch (NumberFormatException e) {
      return new Wrong("write a number");
    }
  }

  private static DefaultValue fixedText(String text, int bytes) {
    return text.endsWith("\0")
        ? new Wrong("write a text that does not end with U+0000")
        : text(text, bytes);
  }

  private static DefaultValue text(String text, int mostBytes) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      return new Wrong("write a text without unpaired surrogates");
    }
    return text.getBytes(StandardCharsets.UTF_8).length > mostBytes
        ? new Wrong("write a text of at most %d bytes".formatted(mostBytes))
        : new Expression(Literal.of(text));
  }

  /// A container that holds nothing.
  private static CodeBlock none(Container container, WireType type) {
    return switch (container) {
      case ARRAY -> ListEmitter.newArray(type.carrier(), CodeBlock.of("0"));
      case LIST, COLLECTION, SEQUENCED_COLLECTION -> CodeBlock.of("$T.of()", List.class);
      case SET -> CodeBlock.of("$T.of()", Set.class);
      case MAP -> CodeBlock.of("$T.of()", Map.class);
      case SEQUENCED_SET, SORTED_SET, NAVIGABLE_SET ->
          CodeBlock.of("$T.emptyNavigableSet()", Collections.class);
      case SEQUENCED_MAP, SORTED_MAP, NAVIGABLE_MAP ->
          CodeBlock.of("$T.emptyNavigableMap()", Collections.class);
    };
  }

  private static DefaultValue empty(String text, CodeBlock expression) {
    return text.equals("[]")
        ? new Expression(expression)
        : new Wrong("the one that can be written is \"[]\", which is empty");
  }

  private static DefaultValue bool(String text) {
    return text.equals("true") || text.equals("false")
        ? new Expression(CodeBlock.of("$L", text))
        : new Wrong("write \"true\" or \"false\"");
  }

  /// A number that float16 can say: one that it would round to an infinity is too large.
  private static DefaultValue float16(String text) {
    DefaultValue value = float32(text);
    boolean isFinite = value instanceof Expression && Float.isFinite(Float.parseFloat(text));
    return isFinite
            && Float.isInfinite(Float.float16ToFloat(Float.floatToFloat16(Float.parseFloat(text))))
        ? new Wrong("it is too large; write a number in -65504…65504, or \"Infinity\"")
        : value;
  }

  private static DefaultValue float32(String text) {
    try {
      float value = Float.parseFloat(text);
      if (Float.isFinite(value)) {
        return new Expression(CodeBlock.of("$Lf", value));
      }
      return nonFinite(value, Float.class, text);
    } catch (NumberFormatException e) {
      return new Wrong("write a number such as \"0.5\"");
    }
  }

  private static DefaultValue float64(String text) {
    try {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return new Expression(CodeBlock.of("$L", value));
      }
      return nonFinite(value, Double.class, text);
    } catch (NumberFormatException e) {
      return new Wrong("write a number such as \"0.5\"");
    }
  }

  private static DefaultValue nonFinite(double value, Class<?> box, String text) {
    if (Double.isNaN(value)) {
      return new Expression(CodeBlock.of("$T.NaN", box));
    }
    if (!text.endsWith("Infinity")) {
      return new Wrong("it is too large; write \"Infinity\" or a smaller number");
    }
    String name = value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY";
    return new Expression(CodeBlock.of("$T.$L", box, name));
  }

  private static DefaultValue integer(ScalarType scalar, String carrier, String text) {
    if (carrier.equals("char")) {
      return text.length() == 1
          ? new Expression(CodeBlock.of("(char) $L", (int) text.charAt(0)))
          : new Wrong("write one character");
    }
    boolean unsigned = scalar.wireName().startsWith("u");
    int bits = 8 * scalar.bytes();
    BigInteger least = unsigned ? BigInteger.ZERO : BigInteger.TWO.pow(bits - 1).negate();
    BigInteger most = BigInteger.TWO.pow(unsigned ? bits : bits - 1).subtract(BigInteger.ONE);
    BigInteger value;
    try {
      value =
          text.toLowerCase(Locale.ROOT).startsWith("0x")
              ? new BigInteger(text.substring(2), 16)
              : new BigInteger(text);
    } catch (NumberFormatException e) {
      return new Wrong("write an integer in %d…%d".formatted(least, most));
    }
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      return new Wrong("write an integer in %d…%d".formatted(least, most));
    }
    return new Expression(
        switch (carrier) {
          case "long" -> CodeBlock.of("$LL", value.longValue());
          case "int" -> CodeBlock.of("$L", value.intValue());
          default -> CodeBlock.of("($L) $L", carrier, value.longValue());
        });
  }
}
