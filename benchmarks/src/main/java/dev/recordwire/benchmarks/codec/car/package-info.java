/// A car, the example of Simple Binary Encoding: nested groups, a fixed array, fixed text and two
/// strings.
@NullMarked
package dev.recordwire.benchmarks.codec.car;

import org.jspecify.annotations.NullMarked;
