package dev.recordwire.array;

/// Numbers at equal distances from one to another, both included: NumPy's `linspace`, but for ends
/// so far apart that their difference is infinite, where these are still finite.
final class Linspace {
  private final double start;
  private final double stop;
  private final long steps;

  /// Whether only half the distance is a number.
  private final boolean far;

  private final double distance;
  private final double step;

  /// @param steps how many steps lead from `start` to `stop`: one less than there are numbers
  Linspace(double start, double stop, long steps) {
    this.start = start;
    this.stop = stop;
    this.steps = steps;
    this.far = Double.isInfinite(stop - start) && Double.isFinite(start) && Double.isFinite(stop);
    this.distance = far ? stop / 2 - start / 2 : stop - start;
    this.step = distance / steps;
  }

  /// Number `i`, from 0 on.
  double at(long i) {
    if (i == 0) {
      return start;
    }
    if (i == steps) {
      return stop;
    }
    // A step so small that it is 0 may still lead somewhere, if many are taken at a time.
    double way = step == 0 ? i / (double) steps * distance : i * step;
    return far ? (start / 2 + way) * 2 : way + start;
  }
}
