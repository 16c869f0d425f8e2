/// Tests of interleaved measuring.
@NullMarked
package dev.recordwire.benchmarks.interleaved;

import org.jspecify.annotations.NullMarked;
