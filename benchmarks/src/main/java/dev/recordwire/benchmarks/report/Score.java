package dev.recordwire.benchmarks.report;

/// One measured cell: what was done, by whom, under which profile, and how long it took.
///
/// @param payload what was carried, or nothing where a benchmark has no payloads
/// @param operation the benchmark method, in words
/// @param contender the peer or the way that was measured
/// @param profile `clean` or `dirty`
/// @param nanos the time of one call: the median of all iterations of all forks, which another
///     program that takes the processor for a moment does not move
/// @param low the lower quartile
/// @param high the upper quartile
/// @param quickest the quickest iteration: what the code can do when nothing else runs
/// @param bytes what one call allocates
record Score(
    String payload,
    String operation,
    String contender,
    String profile,
    double nanos,
    double low,
    double high,
    double quickest,
    double bytes) {}
