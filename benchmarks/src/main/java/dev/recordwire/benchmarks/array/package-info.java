/// The array benchmarks: our views over each kind of memory against the loops one writes without
/// them.
@NullMarked
package dev.recordwire.benchmarks.array;

import org.jspecify.annotations.NullMarked;
