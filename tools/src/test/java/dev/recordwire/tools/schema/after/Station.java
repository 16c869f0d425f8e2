package dev.recordwire.tools.schema.after;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.Wire;

/// The same station, with a height, a number of another type, and a position of another name.
@Wire(evolvable = true)
public record Station(
    @Id(1) long number,
    @Id(2) String name,
    @Id(3) Point position,
    @Id(4) @Default("0.0") double height) {
  /// Where it is.
  @Wire
  public record Point(double north, double east) {}
}
