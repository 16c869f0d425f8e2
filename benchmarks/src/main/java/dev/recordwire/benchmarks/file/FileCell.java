package dev.recordwire.benchmarks.file;

/// The result of one operation by one candidate.
///
/// @param candidate its name: [FileCandidate#words()]
/// @param nanos the median time of one call, in nanoseconds
/// @param low the lower quartile of the times
/// @param high the upper quartile of the times
public record FileCell(
    FileOperation operation, String candidate, double nanos, double low, double high) {}
