package dev.recordwire.spark;

import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;

/// A row as Spark writes it to a table.
@Wire(table = true)
record Places(
    short delay, int number, double time, boolean even, @Utf8(bytes = 5) String name, Place place) {
  /// A record in it.
  @Wire
  record Place(float x, byte y) {}
}
