package dev.recordwire.examples.ecg;

/// A second-order band-pass filter that runs forwards and then backwards, so that it has no delay.
///
/// The coefficients are from the "Audio EQ Cookbook" by Robert Bristow-Johnson, for a gain of 1 at
/// the centre: the first-order Butterworth band-pass between the two edges.
final class BandPass {
  private final double b0;
  private final double a1;
  private final double a2;

  /// Creates a filter that passes `lowHz` to `highHz` in a signal of `rate` samples a second.
  BandPass(double lowHz, double highHz, int rate) {
    double centre = Math.sqrt(lowHz * highHz);
    double omega = 2 * Math.PI * centre / rate;
    double alpha = Math.sin(omega) * (highHz - lowHz) / (2 * centre);
    b0 = alpha / (1 + alpha);
    a1 = -2 * Math.cos(omega) / (1 + alpha);
    a2 = (1 - alpha) / (1 + alpha);
  }

  /// The filtered signal.
  double[] filter(Signal signal) {
    double[] samples = new double[signal.length()];
    for (int i = 0; i < samples.length; i++) {
      // The filter would take a first sample other than zero for a step.
      samples[i] = signal.at(i) - signal.at(0);
    }
    forwards(samples);
    reverse(samples);
    forwards(samples);
    reverse(samples);
    return samples;
  }

  private void forwards(double[] samples) {
    double x1 = 0;
    double x2 = 0;
    double y1 = 0;
    double y2 = 0;
    for (int i = 0; i < samples.length; i++) {
      double x = samples[i];
      double y = b0 * (x - x2) - a1 * y1 - a2 * y2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      samples[i] = y;
    }
  }

  private static void reverse(double[] samples) {
    for (int i = 0, j = samples.length - 1; i < j; i++, j--) {
      double swapped = samples[i];
      samples[i] = samples[j];
      samples[j] = swapped;
    }
  }
}
