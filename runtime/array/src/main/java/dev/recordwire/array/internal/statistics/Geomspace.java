package dev.recordwire.array.internal.statistics;

/// Numbers of which each is the same multiple of the one before, from one to another. They are
/// powers of 10 by [StrictMath], which are the same on every machine; the first and the last are
/// exact.
public final class Geomspace {
  private final double start;
  private final double stop;
  private final long steps;
  private final Linspace exponents;

  /// @param steps the number of steps from `start` to `stop`
  /// @throws IllegalArgumentException if one of them is 0, infinite or NaN, or they differ in their
  ///     signs
  public Geomspace(double start, double stop, long steps) {
    if (!(start * Math.signum(stop) > 0) || !Double.isFinite(start) || !Double.isFinite(stop)) {
      throw new IllegalArgumentException(
          "no multiples lead from "
              + start
              + " to "
              + stop
              + ": pass two finite numbers of one sign, not 0");
    }
    this.start = start;
    this.stop = stop;
    this.steps = steps;
    this.exponents =
        new Linspace(StrictMath.log10(Math.abs(start)), StrictMath.log10(Math.abs(stop)), steps);
  }

  /// Number `i`.
  public double at(long i) {
    if (i == 0) {
      return start;
    }
    return i == steps ? stop : Math.copySign(StrictMath.pow(10, exponents.at(i)), start);
  }
}
