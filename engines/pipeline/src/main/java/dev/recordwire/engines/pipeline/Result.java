package dev.recordwire.engines.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A run: what was expected, and what the stations found.
///
/// @param expected the figures of NumPy, or without it those of plain Java
/// @param judge whose they are
/// @param poisoned how many messages were sent that are no flight
/// @param savepoint the minute of the first flight behind the savepoint
/// @param again how many messages Flink read twice because a task manager was ended, if one was
/// @param stations the stations in their order
record Result(
    Figures expected,
    String judge,
    long poisoned,
    int savepoint,
    Optional<Long> again,
    List<Station> stations) {
  Result {
    stations = stations.stream().sorted(Comparator.comparing(Station::kind)).toList();
  }

  /// Whether a station found what was expected.
  boolean isSame(Station station) {
    return faults(station).isEmpty();
  }

  /// The differences between the findings of a station and what was expected, in words.
  List<String> faults(Station station) {
    List<String> faults = new ArrayList<>();
    station.figures().ifPresent(figures -> faults.addAll(figures.differences(expected)));
    station
        .poisoned()
        .filter(count -> count != poisoned)
        .ifPresent(count -> faults.add("%d poisoned are %d".formatted(count, poisoned)));
    return faults.stream().map(fault -> station.name() + ": " + fault).toList();
  }
}
