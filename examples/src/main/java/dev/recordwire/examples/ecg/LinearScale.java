package dev.recordwire.examples.ecg;

/// A straight line from values to pixels.
///
/// @param from a value
/// @param to another value
/// @param fromPixel where `from` is drawn
/// @param toPixel where `to` is drawn
record LinearScale(double from, double to, double fromPixel, double toPixel) {

  /// Where a value is drawn.
  double at(double value) {
    return fromPixel + (value - from) / (to - from) * (toPixel - fromPixel);
  }

  /// Whether a value lies between the ends.
  boolean holds(double value) {
    return value >= from && value <= to;
  }
}
