package dev.recordwire.benchmarks.start;

/// The result of one task by one candidate.
///
/// @param candidate its name: [StartCandidate#words()]
/// @param cached whether the JVM had an AOT cache of the program
/// @param call which call of the process it is, from 1 on
/// @param nanos the median time of that call, in nanoseconds
/// @param low the lower quartile of the times
/// @param high the upper quartile of the times
public record StartCell(
    StartTask task,
    String candidate,
    boolean cached,
    int call,
    double nanos,
    double low,
    double high) {}
