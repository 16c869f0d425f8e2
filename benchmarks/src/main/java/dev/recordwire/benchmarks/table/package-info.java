/// The table benchmarks: columns of a mapped file of rows beside NumPy's `memmap` of the same file,
/// DuckDB and Arrow, and rows that are appended to a file.
@NullMarked
package dev.recordwire.benchmarks.table;

import org.jspecify.annotations.NullMarked;
