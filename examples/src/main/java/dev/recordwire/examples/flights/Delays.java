package dev.recordwire.examples.flights;

import dev.recordwire.array.IntegerView;
import dev.recordwire.array.TypeCode;
import dev.recordwire.array.Uint8View;
import dev.recordwire.table.Groups;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The mean delays of groups of flights, in the order of the groups.
///
/// @param step how much of what they are grouped by a group spans: an hour, some miles
record Delays(int step, List<Group> groups) {
  private static final int MILES = 250;

  /// The flights of a group.
  ///
  /// @param number the hour, or how many steps of miles
  /// @param mean their mean delay in minutes
  /// @param count how many they are
  record Group(long number, double mean, long count) {}

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
    Map<Long, Long> counts = groups.count();
    List<Group> all = new ArrayList<>();
    groups
        .mean(flights.delay())
        .forEach(
            (number, mean) -> all.add(new Group(number, mean, counts.getOrDefault(number, 0L))));
    return new Delays(step, all);
  }
}
