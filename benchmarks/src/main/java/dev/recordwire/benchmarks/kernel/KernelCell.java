package dev.recordwire.benchmarks.kernel;

/// The result of one formula by one candidate on arrays of one size.
///
/// @param formula the formula
/// @param candidate the candidate
/// @param size the number of elements
/// @param nanos the median time of one call, in nanoseconds
/// @param low the lower quartile of the times
/// @param high the upper quartile of the times
public record KernelCell(
    Formula formula, KernelCandidate candidate, int size, double nanos, double low, double high) {}
