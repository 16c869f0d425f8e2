package dev.recordwire.examples.flights;

import dev.recordwire.array.IntegerView;
import dev.recordwire.array.TypeCode;
import dev.recordwire.array.Uint8View;
import dev.recordwire.table.Groups;
import java.util.SortedMap;

/// The mean delays of groups of flights, and how many flights each has.
///
/// @param step how much of what they are grouped by a group spans: an hour, some miles
/// @param means minutes, by the number of the group
record Delays(int step, SortedMap<Long, Double> means, SortedMap<Long, Long> counts) {
  private static final int MILES = 250;

  /// By the hour of departure.
  static Delays byHour(FlightTable flights) {
    return of(1, flights, (Uint8View) flights.time().convert(TypeCode.UINT8));
  }

  /// By the distance, 250 miles a group.
  static Delays byDistance(FlightTable flights) {
    return of(MILES, flights, flights.distance().dividedBy(MILES));
  }

  private static Delays of(int step, FlightTable flights, IntegerView<?> keys) {
    Groups<Long> groups = flights.groupBy(keys);
    return new Delays(step, groups.mean(flights.delay()), groups.count());
  }
}
