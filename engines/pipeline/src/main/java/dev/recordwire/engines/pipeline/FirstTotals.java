package dev.recordwire.engines.pipeline;

import dev.recordwire.annotation.Wire;

/// The flights of a window, added up: the state of the first version of the job.
///
/// @param flights how many
/// @param minutes the sum of their delays
/// @param squares the sum of the squares of their delays
@Wire(evolvable = true)
public record FirstTotals(long flights, long minutes, long squares) {
  static final FirstTotals NONE = new FirstTotals(0, 0, 0);

  FirstTotals with(Flight flight) {
    long delay = flight.delay();
    return new FirstTotals(flights + 1, minutes + delay, squares + delay * delay);
  }

  FirstTotals plus(FirstTotals other) {
    return new FirstTotals(
        flights + other.flights, minutes + other.minutes, squares + other.squares);
  }
}
