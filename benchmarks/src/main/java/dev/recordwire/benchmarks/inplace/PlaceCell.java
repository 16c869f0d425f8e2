package dev.recordwire.benchmarks.inplace;

/// The result of one operation on one payload by one candidate.
///
/// @param profile `clean` or `dirty`
/// @param nanos the median time of one call, in nanoseconds
/// @param low the lower quartile of the times
/// @param high the upper quartile of the times
/// @param bytes the bytes that one call allocates
record PlaceCell(
    String payload,
    PlaceOperation operation,
    String candidate,
    String profile,
    double nanos,
    double low,
    double high,
    double bytes) {}
