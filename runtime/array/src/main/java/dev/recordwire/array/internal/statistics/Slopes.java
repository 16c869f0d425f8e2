package dev.recordwire.array.internal.statistics;

/// Differences and sums of neighbouring numbers.
public final class Slopes {
  private Slopes() {}

  /// The sum of each number and the next one.
  public static double[] sumsOfNeighbours(double[] numbers) {
    double[] sums = new double[Math.max(0, numbers.length - 1)];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = numbers[i + 1] + numbers[i];
    }
    return sums;
  }

  /// The slope at each of two numbers or more that lie `step` apart.
  public static double[] of(double[] numbers, double step) {
    double[] slopes = new double[numbers.length];
    int last = numbers.length - 1;
    slopes[0] = slope(numbers[0], numbers[1], step);
    for (int i = 1; i < last; i++) {
      slopes[i] = slope(numbers[i - 1], numbers[i + 1], 2 * step);
    }
    slopes[last] = slope(numbers[last - 1], numbers[last], step);
    return slopes;
  }

  private static double slope(double from, double to, double width) {
    double difference = to - from;
    // Half of the difference of finite numbers is always finite.
    return Double.isInfinite(difference) ? (to / 2 - from / 2) / width * 2 : difference / width;
  }

  /// The slope at each of two numbers or more at given places: that of the parabola through a
  /// number and its neighbours.
  public static double[] of(double[] numbers, double[] places) {
    if (areEquallyFar(places)) {
      return of(numbers, places[1] - places[0]);
    }
    double[] slopes = new double[numbers.length];
    int last = numbers.length - 1;
    slopes[0] = slope(numbers[0], numbers[1], places[1] - places[0]);
    for (int i = 1; i < last; i++) {
      double before = places[i] - places[i - 1];
      double behind = places[i + 1] - places[i];
      slopes[i] =
          -behind / (before * (before + behind)) * numbers[i - 1]
              + (behind - before) / (before * behind) * numbers[i]
              + before / (behind * (before + behind)) * numbers[i + 1];
    }
    slopes[last] = slope(numbers[last - 1], numbers[last], places[last] - places[last - 1]);
    return slopes;
  }

  private static boolean areEquallyFar(double[] places) {
    double first = places[1] - places[0];
    for (int i = 2; i < places.length; i++) {
      if (places[i] - places[i - 1] != first) {
        return false;
      }
    }
    return true;
  }
}
