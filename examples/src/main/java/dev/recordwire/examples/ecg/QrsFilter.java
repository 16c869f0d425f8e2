package dev.recordwire.examples.ecg;

/// The filters that keep only the contractions of the heart: the first four stages of Pan and
/// Tompkins.
///
/// The filters of the paper use whole numbers for 200 samples a second; these filters have the same
/// pass band, derivative and window at any rate.
final class QrsFilter {
  private static final double LOW_HZ = 5;
  private static final double HIGH_HZ = 15;
  private static final double WINDOW_SECONDS = 0.150;

  private final double[] filtered;
  private final double[] slope;
  private final double[] energy;

  private QrsFilter(double[] filtered, double[] slope, double[] energy) {
    this.filtered = filtered;
    this.slope = slope;
    this.energy = energy;
  }

  static QrsFilter of(Signal signal) {
    double[] filtered = new BandPass(LOW_HZ, HIGH_HZ, signal.rate()).filter(signal);
    double[] slope = derivative(filtered, signal.samples(0.005));
    double[] energy = movingMean(squares(slope), signal.samples(WINDOW_SECONDS));
    return new QrsFilter(filtered, slope, energy);
  }

  /// The signal in the frequency band of contractions, in millivolts.
  double filtered(int index) {
    return filtered[index];
  }

  /// The slope of the filtered signal.
  double slope(int index) {
    return slope[index];
  }

  /// The mean of the squared slope around a sample, which has a hump for each contraction.
  double energy(int index) {
    return energy[index];
  }

  int length() {
    return energy.length;
  }

  /// The five-point derivative, of points at a distance of `step` samples (5 ms in the paper).
  private static double[] derivative(double[] x, int step) {
    double[] result = new double[x.length];
    for (int i = 2 * step; i < x.length - 2 * step; i++) {
      double near = x[i + step] - x[i - step];
      double far = x[i + 2 * step] - x[i - 2 * step];
      result[i] = (2 * far + near) / 8;
    }
    return result;
  }

  private static double[] squares(double[] x) {
    double[] result = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      result[i] = x[i] * x[i];
    }
    return result;
  }

  /// The mean over a window that is centred on each sample, so that a hump stays at the position of
  /// its cause.
  private static double[] movingMean(double[] x, int window) {
    double[] sumBefore = new double[x.length + 1];
    for (int i = 0; i < x.length; i++) {
      sumBefore[i + 1] = sumBefore[i] + x[i];
    }
    double[] result = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      int from = Math.max(0, i - window / 2);
      int to = Math.min(x.length, i + window / 2 + 1);
      result[i] = (sumBefore[to] - sumBefore[from]) / (to - from);
    }
    return result;
  }
}
