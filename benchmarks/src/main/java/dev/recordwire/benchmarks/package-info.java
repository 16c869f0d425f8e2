/// Comparisons of Recordwire with its peers: benchmarks that run every library side by side, and
/// the programs that draw their results.
@NullMarked
package dev.recordwire.benchmarks;

import org.jspecify.annotations.NullMarked;
