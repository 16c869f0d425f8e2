package dev.recordwire.engines.benchmarks;

/// A round of a client, with what it cost its broker.
///
/// @param brokerCpu nanoseconds of the broker's processor time for one message, produced and
///     consumed
record BrokeredRound(Round client, double brokerCpu) {}
