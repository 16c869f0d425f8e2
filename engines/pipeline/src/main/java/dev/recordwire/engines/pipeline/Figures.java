package dev.recordwire.engines.pipeline;

import dev.recordwire.annotation.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The figures that a station found, which are whole numbers, so that those of two stations are
/// equal or one is wrong.
///
/// @param flights all flights, each counted once
/// @param late those that came after their hour was closed, and are in no hour
/// @param hours the flights by hour and distance, in this order
@Wire(evolvable = true)
public record Figures(long flights, long late, List<Hour> hours) {
  /// An hour and a group of distances.
  private record Place(int hour, int miles) {
    static Place of(Hour hour) {
      return new Place(hour.hour(), hour.miles());
    }
  }

  /// The sum of all hours.
  Totals totals() {
    return hours.stream().map(Hour::totals).reduce(Totals.NONE, Totals::plus);
  }

  /// The mean delay of the flights in the hours.
  double mean() {
    Totals sum = totals();
    return (double) sum.minutes() / sum.flights();
  }

  /// The standard deviation of the delays.
  double deviation() {
    Totals sum = totals();
    double mean = mean();
    return Math.sqrt((double) sum.squares() / sum.flights() - mean * mean);
  }

  /// Each difference to other figures, in words.
  List<String> differences(Figures other) {
    List<String> found = new ArrayList<>();
    compare("flights", flights, other.flights, found);
    compare("late flights", late, other.late, found);
    Map<Place, Hour> theirs = new HashMap<>();
    other.hours.forEach(each -> theirs.put(Place.of(each), each));
    for (Hour each : hours) {
      Hour their = theirs.remove(Place.of(each));
      if (!each.equals(their)) {
        found.add(each + " is " + their);
      }
    }
    theirs.values().forEach(each -> found.add(each + " is missing"));
    compare("rows", hours.size(), other.hours.size(), found);
    return found;
  }

  private static void compare(String name, long mine, long theirs, List<String> found) {
    if (mine != theirs) {
      found.add("%d %s are %d".formatted(mine, name, theirs));
    }
  }
}
