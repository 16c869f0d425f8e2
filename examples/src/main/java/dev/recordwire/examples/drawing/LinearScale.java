package dev.recordwire.examples.drawing;

/// A linear mapping of values to pixels.
///
/// @param from a value
/// @param to another value
/// @param fromPixel the pixel of `from`
/// @param toPixel the pixel of `to`
public record LinearScale(double from, double to, double fromPixel, double toPixel) {

  /// The pixel of a value.
  public double at(double value) {
    return fromPixel + (value - from) / (to - from) * (toPixel - fromPixel);
  }

  /// Whether a value lies between the ends.
  public boolean holds(double value) {
    return value >= from && value <= to;
  }
}
