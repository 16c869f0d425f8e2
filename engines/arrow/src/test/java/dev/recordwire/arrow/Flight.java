package dev.recordwire.arrow;

import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import java.time.Instant;
import java.util.UUID;

/// A row of a table with each kind of column.
@Wire(table = true)
record Flight(
    short delay,
    @Uint16 int distance,
    double time,
    boolean late,
    @Utf8(bytes = 4) String carrier,
    Cabin cabin,
    UUID id,
    Instant start) {
  /// An enum.
  enum Cabin {
    ECONOMY,
    BUSINESS
  }

  static Flight of(int i) {
    return new Flight(
        (short) (i % 300 - 50),
        i % 5000,
        i / 100.0,
        i % 3 == 0,
        new String[] {"AA", "UA", "Ü9"}[i % 3],
        Cabin.values()[i % 2],
        new UUID(i, -i),
        Instant.ofEpochSecond(1_700_000_000L + i, i));
  }
}
