package dev.recordwire.benchmarks.codec.reading;

import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Wire;

/// One measured value; 19 bytes in our packed layout with 16-bit lengths.
@Wire(lengths = LengthPrefix.UINT16, view = true)
public record Reading(int id, String name, double value) {
  public static final Reading SAMPLE = new Reading(42, "Alice", 95.5);
}
