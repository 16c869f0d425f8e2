/// Tests of the array benchmarks.
@NullMarked
package dev.recordwire.benchmarks.array;

import org.jspecify.annotations.NullMarked;
