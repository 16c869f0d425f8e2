package dev.recordwire.benchmarks.array;

/// One measured cell.
///
/// @param operation what was done
/// @param contender by whom: a [Contender] in words, or [#NUMPY]
/// @param profile `clean` or `dirty`
/// @param size on how many elements
/// @param nanos the median time of one call
/// @param low the lower quartile
/// @param high the upper quartile
public record ArrayCell(
    Operation operation,
    String contender,
    String profile,
    int size,
    double nanos,
    double low,
    double high) {
  /// The contender that is no Java program.
  public static final String NUMPY = "numpy";
}
