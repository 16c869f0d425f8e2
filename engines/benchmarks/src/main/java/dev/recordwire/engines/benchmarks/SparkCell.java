package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.interleaved.Quartiles;

/// The result of one task on files of one kind.
///
/// @param bytes the bytes of the files
/// @param nanos the quartiles of its time
/// @param ratio the quartiles of its time as a multiple of that of uncompressed Parquet in the same
///     round
record SparkCell(String task, String way, long bytes, Quartiles nanos, Quartiles ratio) {}
