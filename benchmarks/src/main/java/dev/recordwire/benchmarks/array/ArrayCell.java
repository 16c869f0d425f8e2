package dev.recordwire.benchmarks.array;

/// The result of one operation by one candidate on one number of elements.
///
/// @param operation the operation
/// @param candidate the name of the candidate: [Candidate#words()], [#NUMPY] or [#NUMPY_COLUMN]
/// @param profile `clean` or `dirty`
/// @param size the number of elements
/// @param nanos the median time of one call, in nanoseconds
/// @param low the lower quartile of the times
/// @param high the upper quartile of the times
public record ArrayCell(
    Operation operation,
    String candidate,
    String profile,
    int size,
    double nanos,
    double low,
    double high) {
  /// The name of NumPy, the only candidate that is no Java program.
  public static final String NUMPY = "numpy";

  /// NumPy on a column of a mapped file of rows of 12 bytes.
  public static final String NUMPY_COLUMN = "numpy column";
}
