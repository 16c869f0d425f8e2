/// Records in place beside decoded ones and peers: verification, single fields, and every component
/// of a log.
@NullMarked
package dev.recordwire.benchmarks.inplace;

import org.jspecify.annotations.NullMarked;
