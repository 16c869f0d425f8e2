package dev.recordwire.engines.pipeline;

import java.util.List;

/// The order in which the flights of a run are sent: a first part before the savepoint, a second
/// one after it, and a few of the morning last, when their hours are closed.
///
/// @param count how many flights the run has
record Schedule(int count) {
  private static final int EVERY = 1000;
  private static final int CHOSEN = 500;
  private static final int NOON = 12 * 60;
  private static final int POISONED = 20;

  /// The number of the first flight behind the savepoint.
  int savepoint() {
    return count / 2;
  }

  boolean isAfterSavepoint(Flight flight) {
    return flight.number() >= savepoint();
  }

  /// Whether a flight is sent behind all others.
  boolean isSentLast(Flight flight) {
    return flight.number() % EVERY == CHOSEN && flight.minute() < NOON;
  }

  /// The flights before the savepoint.
  List<Flight> first(List<Flight> flights) {
    return onTime(flights.subList(0, savepoint()));
  }

  /// The flights behind the savepoint.
  List<Flight> second(List<Flight> flights) {
    return onTime(flights.subList(savepoint(), count));
  }

  /// The flights that are sent last.
  List<Flight> last(List<Flight> flights) {
    return flights.stream().filter(this::isSentLast).toList();
  }

  private List<Flight> onTime(List<Flight> flights) {
    return flights.stream().filter(flight -> !isSentLast(flight)).toList();
  }

  /// Whether a damaged copy of a flight is sent before it.
  boolean isPoisonedBefore(Flight flight) {
    int step = Math.max(1, count / POISONED);
    return flight.number() % step == step / 2;
  }
}
