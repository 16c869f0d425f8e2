package dev.recordwire.engines.pipeline;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Wire;

/// The flights of an hour and a group of distances, as the second version of the job writes them,
/// and reads those of [FirstHour].
///
/// @param hour the hour of departure
/// @param miles the least distance of the group
/// @param flights how many
/// @param minutes the sum of their delays
/// @param squares the sum of the squares of their delays
/// @param delayed how many of those after the savepoint were more than [Totals#LATE] minutes late
@Wire(evolvable = true)
public record Hour(
    int hour, int miles, long flights, long minutes, long squares, @Default("0") long delayed) {
  static Hour of(int hour, int miles, Totals sum) {
    return new Hour(hour, miles, sum.flights(), sum.minutes(), sum.squares(), sum.delayed());
  }

  Totals totals() {
    return new Totals(flights, minutes, squares, delayed);
  }

  double mean() {
    return (double) minutes / flights;
  }
}
