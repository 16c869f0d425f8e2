package dev.recordwire.benchmarks.interleaved;

/// The length of an interleaved run.
///
/// @param warmUpMillis the time that each worker warms up for each task
/// @param sampleMillis the time of a sample; a sample is at least one call
/// @param rounds the samples that each worker takes of each task
/// @param minRounds the samples that are taken even if the time is over
/// @param maxSeconds the time after which no rounds beyond the minimum are started
public record RunSettings(
    int warmUpMillis, int sampleMillis, int rounds, int minRounds, int maxSeconds) {}
