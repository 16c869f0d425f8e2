package dev.recordwire.examples.drawing;

/// A straight line from values to pixels.
///
/// @param from a value
/// @param to another value
/// @param fromPixel where `from` is drawn
/// @param toPixel where `to` is drawn
public record LinearScale(double from, double to, double fromPixel, double toPixel) {

  /// Where a value is drawn.
  public double at(double value) {
    return fromPixel + (value - from) / (to - from) * (toPixel - fromPixel);
  }

  /// Whether a value lies between the ends.
  public boolean holds(double value) {
    return value >= from && value <= to;
  }
}
