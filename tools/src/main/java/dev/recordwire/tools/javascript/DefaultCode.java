package dev.recordwire.tools.javascript;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/// The expression of the value of a field that a payload lacks.
final class DefaultCode {
  private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);
  private static final BigInteger NANOS_PER_DAY = BigInteger.valueOf(86_400_000_000_000L);

  private DefaultCode() {}

  /// The expression, if the field may be absent and the text of its default is known to be a value.
  static Optional<String> of(Field field) {
    if (field.isOptional()) {
      return Optional.of("null");
    }
    return field.defaultText().flatMap(text -> of(field, text));
  }

  /// Nothing for the text of a class that only Java knows.
  private static Optional<String> of(Field field, String text) {
    try {
      return Optional.of(of(field.type(), text));
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static String of(Type type, String text) {
    return switch (type) {
      case Type.Scalar scalar -> of(scalar, text);
      case Type.Enumeration _, Type.Text _ -> Names.quoted(text);
      case Type.BigInteger _ -> new BigInteger(text) + "n";
      case Type.Decimal _ -> of(new BigDecimal(text));
      case Type.Array array -> array(array, text);
      case Type.Binary _ -> empty("new Uint8Array(0)", text);
      case Type.Sequence sequence -> empty(isSet(sequence) ? "new Set()" : "[]", text);
      case Type.Mapping mapping ->
          empty(KeyCode.isPrimitive(mapping.key()) ? "new Map()" : "[]", text);
      case Type.Optional _, Type.Reference _ ->
          throw new IllegalArgumentException("such a type has no default");
    };
  }

  private static boolean isSet(Type.Sequence sequence) {
    return sequence.isSet() && KeyCode.isPrimitive(sequence.element());
  }

  private static String empty(String expression, String text) {
    if (!text.equals("[]")) {
      throw new IllegalArgumentException("only [] is a default of such a type");
    }
    return expression;
  }

  private static String of(BigDecimal number) {
    return "{ unscaled: %sn, scale: %d }".formatted(number.unscaledValue(), number.scale());
  }

  private static String of(Type.Scalar scalar, String text) {
    return switch (scalar) {
      case BOOL -> Boolean.toString(bool(text));
      case FLOAT16, FLOAT32, FLOAT64 -> floating(text);
      case INT64 -> integer(text, scalar) + "n";
      case UINT64 -> new BigInteger(text) + "n";
      case INT8, INT16, INT32, UINT8, UINT16, UINT32 -> integer(text, scalar).toString();
      case INSTANT -> instant(Instant.parse(text)) + "n";
      case DURATION -> duration(Duration.parse(text)) + "n";
      case DATE -> Long.toString(LocalDate.parse(text).toEpochDay());
      case TIME -> Long.toString(LocalTime.parse(text).toNanoOfDay());
      case DATETIME -> datetime(LocalDateTime.parse(text)) + "n";
      case UUID -> Names.quoted(java.util.UUID.fromString(text).toString());
    };
  }

  private static boolean bool(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("a bool is true or false");
    }
    return text.equals("true");
  }

  private static String floating(String text) {
    double number = Double.parseDouble(text);
    return text.endsWith("Infinity") || Double.isNaN(number) ? text : Double.toString(number);
  }

  /// The number, or the number of a class of the JDK that is written as such a number.
  private static BigInteger integer(String text, Type.Scalar scalar) {
    if (text.matches("-?\\d+")) {
      return new BigInteger(text);
    }
    return BigInteger.valueOf(
        switch (scalar) {
          case INT64 -> {
            YearMonth month = YearMonth.parse(text);
            yield month.getYear() * 12L + month.getMonthValue() - 1;
          }
          case INT32 -> ZoneOffset.of(text).getTotalSeconds();
          case UINT16 -> {
            MonthDay day = MonthDay.parse(text);
            yield 100L * day.getMonthValue() + day.getDayOfMonth();
          }
          default -> throw new IllegalArgumentException("not an integer");
        });
  }

  /// An empty array, or the numbers of a class of the JDK that is written as three numbers.
  private static String array(Type.Array array, String text) {
    if (text.equals("[]")) {
      return array.element() == Type.Scalar.BOOL
          ? "[]"
          : "new %s(0)".formatted(ScalarCode.typedArray(array.element()));
    }
    return switch (array.element()) {
      case INT64 -> {
        OffsetDateTime time = OffsetDateTime.parse(text);
        yield "new BigInt64Array([%dn, %dn, %dn])"
            .formatted(time.toEpochSecond(), time.getNano(), time.getOffset().getTotalSeconds());
      }
      case INT32 -> {
        Period period = Period.parse(text);
        yield "new Int32Array([%d, %d, %d])"
            .formatted(period.getYears(), period.getMonths(), period.getDays());
      }
      default -> throw new IllegalArgumentException("only [] is a default of such a type");
    };
  }

  private static BigInteger instant(Instant instant) {
    return nanos(instant.getEpochSecond(), instant.getNano());
  }

  private static BigInteger duration(Duration duration) {
    return nanos(duration.getSeconds(), duration.getNano());
  }

  private static BigInteger nanos(long seconds, int nano) {
    return BigInteger.valueOf(seconds).multiply(NANOS).add(BigInteger.valueOf(nano));
  }

  private static BigInteger datetime(LocalDateTime time) {
    return BigInteger.valueOf(time.toLocalDate().toEpochDay())
        .multiply(NANOS_PER_DAY)
        .add(BigInteger.valueOf(time.toLocalTime().toNanoOfDay()));
  }
}
