package dev.recordwire.examples.ecg;

import java.util.Arrays;
import java.util.OptionalDouble;

/// The heart rate, in beats a minute, computed from the times of the beats.
final class HeartRate {
  private static final double AROUND_SECONDS = 5;
  private static final int FEWEST_INTERVALS = 3;

  private final double[] times;

  /// Creates it from the ascending indices of the R peaks and the number of samples a second.
  HeartRate(int[] peaks, int rate) {
    times = Arrays.stream(peaks).mapToDouble(peak -> (double) peak / rate).toArray();
  }

  int beats() {
    return times.length;
  }

  /// The number of beats in an interval, in seconds from the start.
  int beats(double from, double to) {
    return (int) Arrays.stream(times).filter(time -> time >= from && time < to).count();
  }

  /// The time of a beat, in seconds from the start.
  double time(int beat) {
    return times[beat];
  }

  /// The time since the beat before, in seconds; the first beat has none.
  double interval(int beat) {
    return times[beat] - times[beat - 1];
  }

  /// The rate that the interval before a beat corresponds to.
  double rateAt(int beat) {
    return 60 / interval(beat);
  }

  /// The rate from the first beat to the last; empty if there are fewer than two beats.
  OptionalDouble mean() {
    return mean(0, Double.MAX_VALUE);
  }

  /// The rate between the first and the last beat of an interval.
  OptionalDouble mean(double from, double to) {
    double[] within = Arrays.stream(times).filter(time -> time >= from && time < to).toArray();
    return within.length < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(60 * (within.length - 1) / (within[within.length - 1] - within[0]));
  }

  /// The median interval as a rate.
  OptionalDouble median() {
    return median(0, Double.MAX_VALUE, 1);
  }

  /// The median rate of the ten seconds around a time, which one missed or one wrong beat hardly
  /// changes; empty if there are too few beats.
  OptionalDouble around(double moment) {
    return median(moment - AROUND_SECONDS, moment + AROUND_SECONDS, FEWEST_INTERVALS);
  }

  private OptionalDouble median(double from, double to, int fewest) {
    double[] intervals = new double[times.length];
    int count = 0;
    for (int beat = 1; beat < times.length; beat++) {
      if (times[beat - 1] >= from && times[beat] <= to) {
        intervals[count++] = interval(beat);
      }
    }
    if (count < fewest) {
      return OptionalDouble.empty();
    }
    Arrays.sort(intervals, 0, count);
    double middle = (intervals[(count - 1) / 2] + intervals[count / 2]) / 2;
    return OptionalDouble.of(60 / middle);
  }
}
