package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.interleaved.Quartiles;

/// The result of one task on the flights in one way.
///
/// @param nanos the quartiles of its time
/// @param ratio the quartiles of its time as a multiple of that of the last way in the same
///     round, which is DuckDB's own table but for the export
record DuckDbCell(String task, String way, Quartiles nanos, Quartiles ratio) {}
