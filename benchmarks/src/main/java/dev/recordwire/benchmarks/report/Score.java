package dev.recordwire.benchmarks.report;

/// One measured cell: what was done, by whom, under which profile, and how long it took.
///
/// @param operation the benchmark method, in words
/// @param contender the peer or the way that was measured
/// @param profile `clean` or `dirty`
/// @param nanos the mean time of one call
/// @param error half the width of the 99.9 % confidence interval, in nanoseconds
/// @param bytes what one call allocates
record Score(
    String operation, String contender, String profile, double nanos, double error, double bytes) {}
