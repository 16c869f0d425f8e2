package dev.recordwire.engines.pipeline;

import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Wire;
import java.time.Duration;

/// A flight on its way through the pipeline.
///
/// @param number its place among the flights of the run, from 0
/// @param delay minutes behind the timetable; negative if early
/// @param distance miles
/// @param minute minutes from midnight at departure
@Wire(evolvable = true)
public record Flight(int number, short delay, @Uint16 int distance, @Uint16 int minute) {
  /// The miles that a group of flights spans.
  static final int MILES = 500;

  static final int MINUTES_OF_DAY = 24 * 60;

  /// The hour of departure.
  int hour() {
    return minute / 60;
  }

  /// The least distance of the flight's group, which is its key.
  int miles() {
    return distance / MILES * MILES;
  }

  /// The event time in milliseconds. The source has no dates: all flights are of one day.
  long time() {
    return Duration.ofMinutes(minute).toMillis();
  }
}
