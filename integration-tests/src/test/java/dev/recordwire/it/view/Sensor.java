package dev.recordwire.it.view;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Wire;
import java.util.List;
import java.util.OptionalInt;

/// An evolvable record with a view.
@Wire(evolvable = true, view = true)
record Sensor(
    int id,
    String name,
    @Default("80") int port,
    OptionalInt rank,
    @Default("[]") List<Order.Leg> legs,
    double height) {
  /// The same record before components were added.
  @Wire(evolvable = true)
  record Old(int id, String name) {}

  static Sensor sample() {
    return new Sensor(7, "roof", 81, OptionalInt.of(5), List.of(new Order.Leg(1, 2, true)), 431.5);
  }
}
