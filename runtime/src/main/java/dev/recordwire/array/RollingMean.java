package dev.recordwire.array;

/// The mean of each run of as many neighbours as a window shows.
///
/// No number is ever subtracted again, so that nothing is left of those that have gone,
/// neither rounding nor NaN: the numbers are cut into pieces of the window's length, each is
/// summed from its start on and to its end, and what a window shows is the end of one piece
/// and the start of the next.
final class RollingMean {
  private RollingMean() {}

  /// The means; none if the window is larger than the array.
  ///
  /// @param window at least 1
  static Float64View of(double[] values, long window) {
    if (window < 1) {
      throw new IllegalArgumentException("a window shows at least 1 element, not " + window);
    }
    if (window > values.length) {
      return Float64View.zeros(0);
    }
    int length = (int) window;
    double[] means = new double[values.length - length + 1];
    double[] ends = new double[length];
    for (int piece = 0; piece < means.length; piece += length) {
      double end = 0;
      for (int i = length - 1; i >= 0; i--) {
        end += values[piece + i];
        ends[i] = end;
      }
      means[piece] = ends[0] / length;
      double start = 0;
      int count = Math.min(length, means.length - piece);
      for (int i = 1; i < count; i++) {
        start += values[piece + length + i - 1];
        means[piece + i] = (ends[i] + start) / length;
      }
    }
    return Float64View.of(means);
  }
}
