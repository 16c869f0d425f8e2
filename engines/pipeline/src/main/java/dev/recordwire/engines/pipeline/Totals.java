package dev.recordwire.engines.pipeline;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Wire;

/// The flights of a window, added up: the state of the second version of the job, which has a
/// component more than [FirstTotals].
///
/// @param flights how many
/// @param minutes the sum of their delays
/// @param squares the sum of the squares of their delays
/// @param delayed how many of those which this version saw were more than [#LATE] minutes late
@Wire(evolvable = true)
public record Totals(long flights, long minutes, long squares, @Default("0") long delayed) {
  static final int LATE = 15;

  static final Totals NONE = new Totals(0, 0, 0, 0);

  Totals with(Flight flight) {
    long delay = flight.delay();
    return new Totals(
        flights + 1, minutes + delay, squares + delay * delay, delayed + (delay > LATE ? 1 : 0));
  }

  Totals plus(Totals other) {
    return new Totals(
        flights + other.flights,
        minutes + other.minutes,
        squares + other.squares,
        delayed + other.delayed);
  }
}
