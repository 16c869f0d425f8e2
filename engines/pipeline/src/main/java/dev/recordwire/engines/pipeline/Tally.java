package dev.recordwire.engines.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Adds up flights in plain Java.
final class Tally {
  private final Schedule schedule;
  private final Map<Integer, Map<Integer, Totals>> totals = new TreeMap<>();
  private long flights;
  private long late;

  Tally(Schedule schedule) {
    this.schedule = schedule;
  }

  void add(Flight flight) {
    flights++;
    if (schedule.isSentLast(flight)) {
      late++;
      return;
    }
    Totals one = Totals.NONE.with(flight);
    Totals counted =
        schedule.isAfterSavepoint(flight)
            ? one
            : new Totals(one.flights(), one.minutes(), one.squares(), 0);
    totals
        .computeIfAbsent(flight.hour(), _ -> new TreeMap<>())
        .merge(flight.miles(), counted, Totals::plus);
  }

  Figures figures() {
    List<Hour> hours = new ArrayList<>();
    totals.forEach(
        (hour, groups) -> groups.forEach((miles, sum) -> hours.add(Hour.of(hour, miles, sum))));
    return new Figures(flights, late, hours);
  }
}
