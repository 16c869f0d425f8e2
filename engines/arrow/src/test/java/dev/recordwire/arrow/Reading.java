package dev.recordwire.arrow;

import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A record with an array and components that may be missing.
@Wire(evolvable = true)
record Reading(
    int station,
    @Nullable String sensor,
    Instant start,
    LocalDate day,
    boolean sound,
    float volts,
    Float64View celsius) {
  static Reading of(int station, @Nullable String sensor, double... celsius) {
    return new Reading(
        station,
        sensor,
        Instant.ofEpochSecond(station, 7),
        LocalDate.of(2026, 1, 1).plusDays(station),
        station % 2 == 0,
        station / 2f,
        Float64View.of(celsius));
  }
}
