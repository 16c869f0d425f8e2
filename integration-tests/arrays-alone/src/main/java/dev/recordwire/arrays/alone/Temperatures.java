package dev.recordwire.arrays.alone;

import dev.recordwire.array.Float64View;

/// Computes on temperatures in degrees Celsius.
///
/// @param celsius at least one
public record Temperatures(Float64View celsius) {
  /// The temperatures in degrees Fahrenheit.
  public Float64View fahrenheit() {
    return celsius.times(1.8).plus(32);
  }

  /// The difference between the warmest and the coldest, in degrees Celsius.
  public double range() {
    return celsius.max() - celsius.min();
  }
}
