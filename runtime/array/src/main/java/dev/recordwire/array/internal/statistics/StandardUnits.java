package dev.recordwire.array.internal.statistics;

/// Where a number lies among others: how many of their standard deviations from their mean.
///
/// @param factor what numbers are multiplied by first, where their squares would leave float64
/// @param mean the mean of the products
/// @param std their standard deviation, NaN if all are equal
public record StandardUnits(double factor, double mean, double std) {

  /// A number in these units.
  public double of(double number) {
    return (number * factor - mean) / std;
  }
}
