package dev.recordwire.examples.ecg;

import java.util.Arrays;
import java.util.OptionalDouble;

/// How fast the heart beats: what the times of its beats say, in beats a minute.
final class HeartRate {
  private static final double AROUND_SECONDS = 5;
  private static final int FEWEST_INTERVALS = 3;

  private final double[] times;

  /// Takes the indices of the R peaks, ascending, and the samples a second.
  HeartRate(int[] peaks, int rate) {
    times = Arrays.stream(peaks).mapToDouble(peak -> (double) peak / rate).toArray();
  }

  int beats() {
    return times.length;
  }

  /// How many beats a stretch of time holds, in seconds from the start.
  int beats(double from, double to) {
    return (int) Arrays.stream(times).filter(time -> time >= from && time < to).count();
  }

  /// When a beat came, in seconds from the start.
  double time(int beat) {
    return times[beat];
  }

  /// The time since the beat before, in seconds; the first beat has none.
  double interval(int beat) {
    return times[beat] - times[beat - 1];
  }

  /// The rate that the interval before a beat amounts to.
  double rateAt(int beat) {
    return 60 / interval(beat);
  }

  /// The rate from the first beat to the last; nothing with fewer than two beats.
  OptionalDouble mean() {
    return mean(0, Double.MAX_VALUE);
  }

  /// The rate between the first and the last beat of a stretch of time.
  OptionalDouble mean(double from, double to) {
    double[] within = Arrays.stream(times).filter(time -> time >= from && time < to).toArray();
    return within.length < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(60 * (within.length - 1) / (within[within.length - 1] - within[0]));
  }

  /// The median interval of all, as a rate: what most beats keep to.
  OptionalDouble median() {
    return median(0, Double.MAX_VALUE, 1);
  }

  /// The median of the ten seconds around a moment, which a missed or an invented beat hardly
  /// moves; nothing where too few beats are around.
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
