package dev.recordwire.schema.payload;

import dev.recordwire.schema.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/// Times and UUIDs: their texts, which are those of ISO 8601 and of Java, and their bytes.
final class Times {
  private Times() {}

  /// The class that a type has in Java.
  static Class<?> classOf(Type.Scalar type) {
    return switch (type) {
      case INSTANT -> Instant.class;
      case DURATION -> Duration.class;
      case DATE -> LocalDate.class;
      case TIME -> LocalTime.class;
      case DATETIME -> LocalDateTime.class;
      case UUID -> UUID.class;
      default -> throw notTime(type);
    };
  }

  /// Returns the value of a text.
  ///
  /// @throws java.time.DateTimeException or another RuntimeException if the text is none of the
  ///     type
  static Object parse(Type.Scalar type, String text) {
    return switch (type) {
      case INSTANT -> Instant.parse(text);
      case DURATION -> Duration.parse(text);
      case DATE -> LocalDate.parse(text);
      case TIME -> LocalTime.parse(text);
      case DATETIME -> LocalDateTime.parse(text);
      case UUID -> {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
          throw new IllegalArgumentException(text);
        }
        yield uuid;
      }
      default -> throw notTime(type);
    };
  }

  /// Writes a value.
  ///
  /// @throws ArithmeticException if it is beyond the type
  static void write(Type.Scalar type, Object value, PayloadOutput out) {
    switch (value) {
      case Instant instant -> {
        out.number(instant.getEpochSecond(), 8);
        out.number(instant.getNano(), 4);
      }
      case Duration duration -> {
        out.number(duration.getSeconds(), 8);
        out.number(duration.getNano(), 4);
      }
      case LocalDate date -> date(date, out);
      case LocalTime time -> out.number(time.toNanoOfDay(), 8);
      case LocalDateTime time -> {
        date(time.toLocalDate(), out);
        out.number(time.toLocalTime().toNanoOfDay(), 8);
      }
      case UUID uuid -> {
        out.number(Long.reverseBytes(uuid.getMostSignificantBits()), 8);
        out.number(Long.reverseBytes(uuid.getLeastSignificantBits()), 8);
      }
      default -> throw notTime(type);
    }
  }

  private static void date(LocalDate date, PayloadOutput out) {
    int day = Math.toIntExact(date.toEpochDay());
    out.number(day, 4);
  }

  private static IllegalArgumentException notTime(Type.Scalar type) {
    return new IllegalArgumentException(type + " is no time");
  }

  static String example(Type.Scalar type) {
    return switch (type) {
      case INSTANT -> "2026-07-03T04:05:06.5Z";
      case DURATION -> "PT1.5S";
      case DATE -> "2026-07-03";
      case TIME -> "04:05:06.5";
      case DATETIME -> "2026-07-03T04:05:06.5";
      default -> "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
    };
  }
}
