/// The record of numbers alone: twelve of them.
@NullMarked
package dev.recordwire.benchmarks.codec.numeric;

import org.jspecify.annotations.NullMarked;
