package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.interleaved.Quartiles;

/// The result of one task on the flights in one way.
///
/// @param nanos the quartiles of its time
/// @param ratio the quartiles of its time as a multiple of that of DuckDB's own table in the same
///     round
record DuckDbCell(String task, String way, Quartiles nanos, Quartiles ratio) {}
