package dev.recordwire.it.view;

import dev.recordwire.annotation.Wire;
import java.util.List;
import java.util.Optional;

/// A record that starts with a list, and has values of variable size after each other.
@Wire(view = true)
record Route(
    List<Order.Leg> legs,
    List<String> names,
    List<Short> heights,
    Optional<Integer> length,
    Optional<String> author,
    Optional<List<String>> notes,
    int last) {
  static Route sample() {
    return new Route(
        List.of(new Order.Leg(1, 2, true), new Order.Leg(3, 4, false)),
        List.of("a", "", "ccc"),
        List.of((short) 5, (short) 6),
        Optional.of(7),
        Optional.of("somebody"),
        Optional.of(List.of("x", "yy")),
        8);
  }

  static Route empty() {
    return new Route(
        List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), 9);
  }
}
