package dev.recordwire.benchmarks.codec.reading;

/// One measured value: 19 bytes in our packed layout with 16-bit lengths.
public record Reading(int id, String name, double value) {
  static final Reading SAMPLE = new Reading(42, "Alice", 95.5);
}
