/// A car, SBE's own example: nested groups, a fixed array, fixed text and two strings.
@NullMarked
package dev.recordwire.benchmarks.codec.car;

import org.jspecify.annotations.NullMarked;
