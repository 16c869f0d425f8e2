/// A small record: two numbers and a short name.
@NullMarked
package dev.recordwire.benchmarks.codec.reading;

import org.jspecify.annotations.NullMarked;
