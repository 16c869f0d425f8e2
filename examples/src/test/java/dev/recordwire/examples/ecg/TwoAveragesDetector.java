package dev.recordwire.examples.ecg;

import java.util.ArrayList;
import java.util.List;

/// A second detector of beats, which shares only the band-pass filter with the first one.
///
/// M. Elgendi, "Fast QRS Detection with an Optimized Knowledge-Based Method", PLoS ONE 8(9):e73557,
/// 2013: a contraction is where the mean over the width of a contraction exceeds the mean over the
/// width of a beat. It has no adaptive thresholds and no memory of the rhythm.
final class TwoAveragesDetector {
  private static final double CONTRACTION_SECONDS = 0.097;
  private static final double BEAT_SECONDS = 0.611;
  private static final double OFFSET = 0.08;
  private static final double REFRACTORY_SECONDS = 0.300;

  private TwoAveragesDetector() {}

  static int[] detect(Signal signal) {
    double[] power = new BandPass(8, 20, signal.rate()).filter(signal);
    double mean = 0;
    for (int i = 0; i < power.length; i++) {
      power[i] *= power[i];
      mean += power[i] / power.length;
    }
    int contraction = signal.samples(CONTRACTION_SECONDS);
    double[] narrow = means(power, contraction);
    double[] wide = means(power, signal.samples(BEAT_SECONDS));

    List<Integer> peaks = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i < power.length; i++) {
      boolean high = narrow[i] > wide[i] + OFFSET * mean;
      if (high && begin < 0) {
        begin = i;
      } else if (!high && begin >= 0) {
        int peak = highest(power, begin, i);
        boolean early =
            !peaks.isEmpty() && peak - peaks.getLast() < signal.samples(REFRACTORY_SECONDS);
        if (i - begin >= contraction && !early) {
          peaks.add(peak);
        }
        begin = -1;
      }
    }
    return peaks.stream().mapToInt(Integer::intValue).toArray();
  }

  private static double[] means(double[] x, int window) {
    double[] result = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      int from = Math.max(0, i - window / 2);
      int to = Math.min(x.length, i + window / 2 + 1);
      double sum = 0;
      for (int j = from; j < to; j++) {
        sum += x[j];
      }
      result[i] = sum / (to - from);
    }
    return result;
  }

  private static int highest(double[] x, int from, int to) {
    int highest = from;
    for (int i = from; i < to; i++) {
      if (x[i] > x[highest]) {
        highest = i;
      }
    }
    return highest;
  }
}
