package dev.recordwire.benchmarks.report;

/// The result of one cell: a payload, an operation, a candidate and a profile, with the time and
/// the allocation of a call.
///
/// @param payload the payload, empty if the benchmark has none
/// @param operation the operation, in words
/// @param candidate the name of the candidate
/// @param profile `clean` or `dirty`
/// @param nanos the time of one call in nanoseconds: the median of all iterations of all forks,
///     which does not change if another program takes the processor for a moment
/// @param low the lower quartile
/// @param high the upper quartile
/// @param quickest the quickest iteration, the time when nothing else runs
/// @param bytes the bytes that one call allocates
record Score(
    String payload,
    String operation,
    String candidate,
    String profile,
    double nanos,
    double low,
    double high,
    double quickest,
    double bytes) {}
