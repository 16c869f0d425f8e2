package dev.recordwire.arrow;

import java.util.List;
import java.util.stream.IntStream;

/// Tables of flights, and their columns.
final class Flights {
  private Flights() {}

  static FlightTable table(int rows) {
    return FlightTable.of(IntStream.range(0, rows).mapToObj(Flight::of).toList());
  }

  /// All columns of a table.
  static ArrowColumns columns(FlightTable flights) {
    return ArrowColumns.EMPTY
        .with("delay", flights.delay())
        .with("distance", flights.distance())
        .with("time", flights.time())
        .with("late", flights.late())
        .with("carrier", flights.carrier())
        .withNames("cabin", flights.cabin(), List.of("ECONOMY", "BUSINESS"))
        .with("id", flights.id())
        .withInstants("start", flights.startSecond(), flights.startNanosecond());
  }
}
