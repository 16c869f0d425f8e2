/// The array benchmarks: our views against NumPy, the Java libraries that compute on arrays, and
/// the loops one writes without any of them.
@NullMarked
package dev.recordwire.benchmarks.array;

import org.jspecify.annotations.NullMarked;
