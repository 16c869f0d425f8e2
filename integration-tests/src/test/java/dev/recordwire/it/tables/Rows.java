package dev.recordwire.it.tables;

import dev.recordwire.array.Float32View;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Rows for tests.
final class Rows {
  static final List<Flight> FLIGHTS =
      List.of(
          new Flight((short) 5, 2000, 8.5, "AA"),
          new Flight((short) -12, 300, 23.25, "é"),
          new Flight((short) 90, 65_535, 8.5, ""),
          new Flight((short) 61, 300, 0, "AA"),
          new Flight(Short.MIN_VALUE, 0, Double.NaN, "Z"));

  private Rows() {}

  /// A row that differs from those of other numbers in each component.
  static Everything everything(int i) {
    return new Everything(
        i % 2 == 0,
        (byte) (i - 3),
        (short) (i - 30_000),
        -i,
        Long.MIN_VALUE + i,
        200 + i,
        60_000 + i,
        4_000_000_000L + i,
        -1L - i,
        i / 2f,
        i / 3f,
        i / 7d,
        (char) ('a' + i),
        i % 3 == 0 ? Side.BUY : Side.SELL,
        "text " + i,
        LocalDate.of(2026, 1, 1 + i),
        LocalTime.of(1, 2, i),
        LocalDateTime.of(1969, 12, 31, 23, i),
        Instant.ofEpochSecond(-i, 5),
        Duration.ofMillis(i),
        new UUID(i, -i),
        Year.of(2000 + i),
        new int[] {i, -i},
        Float32View.of(i, i + 1, i + 2),
        new Point(i, -i),
        i);
  }

  static List<Everything> everything() {
    return IntStream.range(0, 10).mapToObj(Rows::everything).toList();
  }
}
