package dev.recordwire.engines.pipeline;

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
}
