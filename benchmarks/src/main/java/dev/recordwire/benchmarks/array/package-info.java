/// The array benchmarks: our views beside NumPy, Java libraries that compute on arrays, and plain
/// loops.
@NullMarked
package dev.recordwire.benchmarks.array;

import org.jspecify.annotations.NullMarked;
