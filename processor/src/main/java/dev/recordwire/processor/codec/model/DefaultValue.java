package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.Phrases;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The meaning of a `@Default`'s text for a wire type.
public sealed interface DefaultValue {
  /// A value of a JDK class: a box, a text, a number, or a date.
  record Of(Object value) implements DefaultValue {}

  /// The constant of an enum.
  record Constant(String name) implements DefaultValue {}

  /// A value of a class for which the runtime has an adapter, as its own text.
  record Standard(StandardType type, String text) implements DefaultValue {}

  /// A container, an array or a view without elements.
  record Empty() implements DefaultValue {}

  /// No value: the text is not valid for the type.
  ///
  /// @param remedy the text to write instead
  record Wrong(String remedy) implements DefaultValue {}

  /// Parses a text as a value of a type.
  static DefaultValue parse(WireType type, String text) {
    return switch (type) {
      case WireType.Scalar scalar ->
          scalar(scalar.scalar(), scalar.carrier().unboxed().simpleName(), text);
      case WireType.Value(ValueType value) -> value(value, text);
      case WireType.Enumeration enumeration -> constant(enumeration.model(), text);
      case WireType.BigNumber(NumberType number) -> bigNumber(number, text);
      case WireType.AdaptedFixed(Adapter adapter, _) -> adapted(adapter, text);
      case WireType.Adapted(Adapter adapter, _) -> adapted(adapter, text);
      case WireType.Bounded(WireType.Text _, int max, _) -> text(text, max);
      case WireType.Bounded bounded -> parse(bounded.type(), text);
      case WireType.Text _ -> text(text, Integer.MAX_VALUE);
      case WireType.FixedText(_, int bytes) -> fixedText(text, bytes);
      case WireType.Binary _,
          WireType.Array _,
          WireType.View _,
          WireType.Sequence _,
          WireType.Mapping _ ->
          empty(text);
      case WireType.FixedArray _ ->
          new Wrong("an array of a fixed count has no default; use an Optional of it");
      case WireType.Optional _ ->
          new Wrong("an optional value is absent by default; take @Default off");
      case WireType.Nested nested ->
          new Wrong(
              "a record has no default; use an Optional<%s>"
                  .formatted(nested.carrier().simpleName()));
    };
  }

  private static DefaultValue scalar(ScalarType scalar, String carrier, String text) {
    return switch (scalar) {
      case BOOL -> bool(text);
      case FLOAT16 -> float16(text);
      case FLOAT32 -> float32(text);
      case FLOAT64 -> float64(text);
      default -> carrier.equals("char") ? character(text) : integer(scalar, text);
    };
  }

  private static DefaultValue value(ValueType type, String text) {
    try {
      return switch (type) {
        case UINT64 -> unsigned(new BigInteger(text));
        case INSTANT -> new Of(Instant.parse(text));
        case DURATION -> new Of(Duration.parse(text));
        case DATE -> new Of(LocalDate.parse(text));
        case TIME -> new Of(LocalTime.parse(text));
        case DATETIME -> new Of(LocalDateTime.parse(text));
        case UUID -> new Of(UUID.fromString(text));
      };
    } catch (IllegalArgumentException | DateTimeException e) {
      return new Wrong(asToStringDoes(type.carrier()));
    }
  }

  private static String asToStringDoes(JavaType type) {
    return "write it as %s.toString() does".formatted(type.simpleName());
  }

  private static DefaultValue unsigned(BigInteger value) {
    return value.signum() < 0 || value.bitLength() > Long.SIZE
        ? new Wrong("write an integer in 0…18446744073709551615")
        : new Of(value);
  }

  private static DefaultValue adapted(Adapter adapter, String text) {
    return StandardType.of(adapter)
        .map(type -> standard(type, text))
        .orElse(new Wrong("an adapted type has no default; use an Optional of it"));
  }

  private static DefaultValue standard(StandardType type, String text) {
    try {
      return new Standard(type, type.canonical(text));
    } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException e) {
      return new Wrong(
          type == StandardType.LOCALE
              ? "write a language tag such as \"de-CH\""
              : asToStringDoes(type.carrier()));
    }
  }

  private static DefaultValue constant(EnumModel model, String text) {
    List<String> names = model.constants().stream().map(EnumModel.Constant::name).toList();
    return names.contains(text) ? new Constant(text) : new Wrong("write " + Phrases.oneOf(names));
  }

  private static DefaultValue bigNumber(NumberType type, String text) {
    try {
      return new Of(
          switch (type) {
            case BIGINT -> new BigInteger(text);
            case DECIMAL -> new BigDecimal(text);
          });
    } catch (NumberFormatException e) {
      return new Wrong("write a number");
    }
  }

  private static DefaultValue fixedText(String text, int bytes) {
    return text.endsWith("\0")
        ? new Wrong("write a text that does not end with U+0000")
        : text(text, bytes);
  }

  private static DefaultValue text(String text, int maxBytes) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      return new Wrong("write a text without unpaired surrogates");
    }
    return text.getBytes(StandardCharsets.UTF_8).length > maxBytes
        ? new Wrong("write a text of at most %d bytes".formatted(maxBytes))
        : new Of(text);
  }

  private static DefaultValue empty(String text) {
    return text.equals("[]")
        ? new Empty()
        : new Wrong("the only default is \"[]\", which is empty");
  }

  private static DefaultValue bool(String text) {
    return text.equals("true") || text.equals("false")
        ? new Of(Boolean.valueOf(text))
        : new Wrong("write \"true\" or \"false\"");
  }

  /// Parses a float16: a number that float16 rounds to an infinity is too large.
  private static DefaultValue float16(String text) {
    return float32(text) instanceof Of(Float value)
            && Float.isFinite(value)
            && Float.isInfinite(Float.float16ToFloat(Float.floatToFloat16(value)))
        ? new Wrong("it is too large; write a number in -65504…65504, or \"Infinity\"")
        : float32(text);
  }

  private static DefaultValue float32(String text) {
    try {
      float value = Float.parseFloat(text);
      return Float.isInfinite(value) && !text.endsWith("Infinity") ? tooLarge() : new Of(value);
    } catch (NumberFormatException e) {
      return noNumber();
    }
  }

  private static DefaultValue float64(String text) {
    try {
      double value = Double.parseDouble(text);
      return Double.isInfinite(value) && !text.endsWith("Infinity") ? tooLarge() : new Of(value);
    } catch (NumberFormatException e) {
      return noNumber();
    }
  }

  private static DefaultValue tooLarge() {
    return new Wrong("it is too large; write \"Infinity\" or a smaller number");
  }

  private static DefaultValue noNumber() {
    return new Wrong("write a number such as \"0.5\"");
  }

  private static DefaultValue character(String text) {
    return text.length() == 1 ? new Of(text.charAt(0)) : new Wrong("write one character");
  }

  private static DefaultValue integer(ScalarType scalar, String text) {
    boolean unsigned = scalar.wireName().startsWith("u");
    int bits = 8 * scalar.bytes();
    BigInteger min = unsigned ? BigInteger.ZERO : BigInteger.TWO.pow(bits - 1).negate();
    BigInteger max = BigInteger.TWO.pow(unsigned ? bits : bits - 1).subtract(BigInteger.ONE);
    Wrong outOfRange = new Wrong("write an integer in %d…%d".formatted(min, max));
    try {
      BigInteger value =
          text.toLowerCase(Locale.ROOT).startsWith("0x")
              ? new BigInteger(text.substring(2), 16)
              : new BigInteger(text);
      return value.compareTo(min) < 0 || value.compareTo(max) > 0
          ? outOfRange
          : new Of(value.longValue());
    } catch (NumberFormatException e) {
      return outOfRange;
    }
  }
}
