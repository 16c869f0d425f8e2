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
    slopes[0] = (numbers[1] - numbers[0]) / step;
    for (int i = 1; i < last; i++) {
      slopes[i] = (numbers[i + 1] - numbers[i - 1]) / (2 * step);
    }
    slopes[last] = (numbers[last] - numbers[last - 1]) / step;
    return slopes;
  }

  /// The slope at each of two numbers or more at given places: that of the parabola through a
  /// number and its neighbours.
  public static double[] of(double[] numbers, double[] places) {
    if (areEquallyFar(places)) {
      return of(numbers, places[1] - places[0]);
    }
    double[] slopes = new double[numbers.length];
    int last = numbers.length - 1;
    slopes[0] = (numbers[1] - numbers[0]) / (places[1] - places[0]);
    for (int i = 1; i < last; i++) {
      double before = places[i] - places[i - 1];
      double behind = places[i + 1] - places[i];
      slopes[i] =
          -behind / (before * (before + behind)) * numbers[i - 1]
              + (behind - before) / (before * behind) * numbers[i]
              + before / (behind * (before + behind)) * numbers[i + 1];
    }
    slopes[last] = (numbers[last] - numbers[last - 1]) / (places[last] - places[last - 1]);
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
