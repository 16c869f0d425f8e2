package dev.recordwire.processor.schema;

import dev.recordwire.processor.model.Adapter;
import dev.recordwire.processor.model.NumberType;
import dev.recordwire.processor.model.ScalarType;
import dev.recordwire.processor.model.StandardType;
import dev.recordwire.processor.model.ValueType;
import dev.recordwire.processor.model.WireType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;

/// Says the value of a default in one way, however the user wrote it: "1" and "1.0" of a float64
/// are both "1.0", and the character '5' is "53", since the wire has a uint16.
final class DefaultSchema {
  private DefaultSchema() {}

  /// @param text what was found to be a value of the type
  static String of(WireType type, String text) {
    return switch (type) {
      case WireType.Scalar scalar when scalar.carrier().unboxed().simpleName().equals("char") ->
          Integer.toString(text.charAt(0));
      case WireType.Scalar(ScalarType scalar, _) -> scalar(scalar, text);
      case WireType.Value(ValueType value) -> value(value, text);
      case WireType.BigNumber(NumberType number) ->
          switch (number) {
            case BIGINT -> new BigInteger(text).toString();
            case DECIMAL -> new BigDecimal(text).toString();
          };
      case WireType.AdaptedFixed(Adapter adapter, _) -> adapted(adapter, text);
      case WireType.Adapted(Adapter adapter, _) -> adapted(adapter, text);
      case WireType.Bounded bounded -> of(bounded.type(), text);
      default -> text;
    };
  }

  private static String adapted(Adapter adapter, String text) {
    return StandardType.of(adapter).map(type -> type.canonical(text)).orElse(text);
  }

  private static String scalar(ScalarType scalar, String text) {
    return switch (scalar) {
      case BOOL -> text;
      case FLOAT16 -> {
        float value = Float.parseFloat(text);
        yield Float.toString(Float.float16ToFloat(Float.floatToFloat16(value)));
      }
      case FLOAT32 -> Float.toString(Float.parseFloat(text));
      case FLOAT64 -> Double.toString(Double.parseDouble(text));
      default -> whole(text);
    };
  }

  private static String whole(String text) {
    return text.toLowerCase(Locale.ROOT).startsWith("0x")
        ? new BigInteger(text.substring(2), 16).toString()
        : new BigInteger(text).toString();
  }

  private static String value(ValueType type, String text) {
    return switch (type) {
      case UINT64 -> whole(text);
      case INSTANT -> Instant.parse(text).toString();
      case DURATION -> Duration.parse(text).toString();
      case DATE -> LocalDate.parse(text).toString();
      case TIME -> LocalTime.parse(text).toString();
      case DATETIME -> LocalDateTime.parse(text).toString();
      case UUID -> UUID.fromString(text).toString();
    };
  }
}
