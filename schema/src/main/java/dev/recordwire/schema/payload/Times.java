package dev.recordwire.schema.payload;

import dev.recordwire.schema.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/// The texts of times and UUIDs, which are those of ISO 8601 and of Java.
final class Times {
  private Times() {}

  /// Writes the value of a text.
  ///
  /// @throws RuntimeException if the text is none of the type
  static void write(Type.Scalar type, String text, PayloadOutput out) {
    switch (type) {
      case INSTANT -> {
        Instant instant = Instant.parse(text);
        out.number(instant.getEpochSecond(), 8);
        out.number(instant.getNano(), 4);
      }
      case DURATION -> {
        Duration duration = Duration.parse(text);
        out.number(duration.getSeconds(), 8);
        out.number(duration.getNano(), 4);
      }
      case DATE -> date(LocalDate.parse(text), out);
      case TIME -> out.number(LocalTime.parse(text).toNanoOfDay(), 8);
      case DATETIME -> {
        LocalDateTime time = LocalDateTime.parse(text);
        date(time.toLocalDate(), out);
        out.number(time.toLocalTime().toNanoOfDay(), 8);
      }
      case UUID -> {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
          throw new IllegalArgumentException(text);
        }
        out.number(Long.reverseBytes(uuid.getMostSignificantBits()), 8);
        out.number(Long.reverseBytes(uuid.getLeastSignificantBits()), 8);
      }
      default -> throw new IllegalArgumentException(type + " is no time");
    }
  }

  private static void date(LocalDate date, PayloadOutput out) {
    int day = Math.toIntExact(date.toEpochDay());
    out.number(day, 4);
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
