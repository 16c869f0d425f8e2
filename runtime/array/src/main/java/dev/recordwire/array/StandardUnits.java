package dev.recordwire.array;

/// Where a number lies among others: how many of their standard deviations from their mean.
///
/// @param factor what numbers are multiplied by first, where their squares would leave float64
/// @param mean the mean of the products
/// @param std their standard deviation, NaN if all are equal
record StandardUnits(double factor, double mean, double std) {

  /// The units of a view's elements.
  ///
  /// @throws java.util.NoSuchElementException if there are none
  static StandardUnits of(ArrayView view) {
    double mean = view.mean();
    double std = view.std();
    if (view.minAsDouble() == view.maxAsDouble()) {
      // What is left of their deviations is rounding.
      return new StandardUnits(1, mean, Double.NaN);
    }
    if (Double.isNaN(std) || Rescaled.isSafe(std * std)) {
      return new StandardUnits(1, mean, std);
    }
    Rescaled rescaled = new Rescaled(view);
    return new StandardUnits(rescaled.factor(), rescaled.mean(), Math.sqrt(rescaled.variance(0)));
  }

  double of(double number) {
    return (number * factor - mean) / std;
  }
}
