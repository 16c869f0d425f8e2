package dev.recordwire.benchmarks.codec.reading;

import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Wire;

/// The same value in the evolvable layout.
@Wire(lengths = LengthPrefix.UINT16, evolvable = true)
public record EvolvableReading(int id, String name, double value) {
  public static final EvolvableReading SAMPLE = new EvolvableReading(42, "Alice", 95.5);
}
