package dev.recordwire.tools.schema.before;

import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.Wire;

/// A station as it once was.
@Wire(evolvable = true)
public record Station(@Id(1) int number, @Id(2) String name, @Id(3) Position position) {
  /// Where it is.
  @Wire
  public record Position(double north, double east) {}
}
