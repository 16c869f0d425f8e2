package dev.recordwire.benchmarks.table;

/// The result of one operation by one candidate on one number of rows.
///
/// @param candidate its name: [TableCandidate#words()] or [#NUMPY]
/// @param nanos the median time of one call, in nanoseconds
/// @param low the lower quartile of the times
/// @param high the upper quartile of the times
public record TableCell(
    TableOperation operation, String candidate, int rows, double nanos, double low, double high) {
  /// The name of NumPy, the only candidate that is no Java program.
  public static final String NUMPY = "numpy";
}
