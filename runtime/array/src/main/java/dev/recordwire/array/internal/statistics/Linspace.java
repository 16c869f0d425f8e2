package dev.recordwire.array.internal.statistics;

/// Numbers at equal distances from one to another: NumPy's `linspace`, but for ends
/// so far apart that their difference is infinite, or so close that steps are subnormal. There,
/// these numbers are still what they should be.
public final class Linspace {
  private final double start;
  private final double stop;
  private final long steps;

  /// Whether only half the distance is a number.
  private final boolean far;

  private final double distance;
  private final double step;

  /// @param steps how many steps lead from `start` to `stop`: one less than there are numbers if
  ///     `stop` is one of them
  public Linspace(double start, double stop, long steps) {
    this.start = start;
    this.stop = stop;
    this.steps = steps;
    this.far = Double.isInfinite(stop - start) && Double.isFinite(start) && Double.isFinite(stop);
    this.distance = far ? stop / 2 - start / 2 : stop - start;
    this.step = distance / steps;
  }

  /// Number `i`, from 0 on.
  public double at(long i) {
    if (i == 0) {
      return start;
    }
    if (i == steps) {
      return stop;
    }
    // A step so small that much of it is rounded away leads elsewhere if many are taken.
    double way = Math.abs(step) < Double.MIN_NORMAL ? i / (double) steps * distance : i * step;
    return far ? (start / 2 + way) * 2 : way + start;
  }
}
