package dev.recordwire.array;

import dev.recordwire.array.internal.number.Floats;
import dev.recordwire.array.internal.statistics.Convolution;
import dev.recordwire.array.internal.statistics.Slopes;

/// Results of elements of any type and their neighbours.
final class Neighbours {
  private Neighbours() {}

  static Float64View convolve(ArrayView view, ArrayView other, ConvolutionMode mode) {
    double[] x = numbers(view);
    double[] y = numbers(other);
    boolean swapped = y.length > x.length;
    return convolve(
        swapped ? y : x, swapped ? x : y, mode, mode.start(Math.min(x.length, y.length)));
  }

  static Float64View correlate(ArrayView view, ArrayView other, ConvolutionMode mode) {
    double[] x = numbers(view);
    double[] y = numbers(other);
    for (int i = 0, j = y.length - 1; i < j; i++, j--) {
      double number = y[i];
      y[i] = y[j];
      y[j] = number;
    }
    if (y.length <= x.length) {
      return convolve(x, y, mode, mode.start(y.length));
    }
    // The middle of all places is counted from the other end.
    int end = mode.start(x.length) + mode.length(y.length, x.length);
    return convolve(y, x, mode, y.length + x.length - 1 - end);
  }

  private static Float64View convolve(
      double[] longer, double[] shorter, ConvolutionMode mode, int start) {
    int length = mode.length(longer.length, shorter.length);
    return numbers(Convolution.of(longer, shorter, start, length));
  }

  private static double[] numbers(ArrayView view) {
    view.requireElements("convolution");
    return view.toDoubles();
  }

  static double trapezoid(ArrayView view, double step) {
    double area = area(view.toDoubles(), step);
    if (Double.isFinite(area) || view.size == 0) {
      return area;
    }
    Rescaled heights = new Rescaled(view);
    return heights.restored(area(heights.numbers().toArray(), step));
  }

  private static double area(double[] heights, double step) {
    Float64View areas = numbers(Slopes.sumsOfNeighbours(heights));
    areas.multiply(step / 2);
    return areas.sum();
  }

  static double trapezoid(ArrayView view, ArrayView places) {
    view.requireSameSize(places);
    double area = area(view.toDoubles(), places.toDoubles());
    if (Double.isFinite(area) || view.size == 0) {
      return area;
    }
    Rescaled heights = new Rescaled(view);
    Rescaled widths = new Rescaled(places);
    return heights.restored(area(heights.numbers().toArray(), widths.numbers().toArray()), widths);
  }

  private static double area(double[] heights, double[] places) {
    Float64View widths = Float64View.wrap(places).diff();
    return widths.dot(numbers(Slopes.sumsOfNeighbours(heights))) / 2;
  }

  static Float64View gradient(ArrayView view, double step) {
    requireNeighbours(view);
    return numbers(Slopes.of(view.toDoubles(), step));
  }

  static Float64View gradient(ArrayView view, ArrayView places) {
    view.requireSameSize(places);
    requireNeighbours(view);
    return numbers(Slopes.of(view.toDoubles(), places.toDoubles()));
  }

  private static void requireNeighbours(ArrayView view) {
    if (view.size < 2) {
      throw new IllegalArgumentException(
          "a gradient needs two elements or more, and there are " + view.size);
    }
  }

  /// A view of results, in which all NaNs are the same one.
  private static Float64View numbers(double[] results) {
    for (int i = 0; i < results.length; i++) {
      results[i] = Floats.number(results[i]);
    }
    return Float64View.of(results);
  }
}
