/// Tests of the benchmarks of kernels.
@NullMarked
package dev.recordwire.benchmarks.kernel;

import org.jspecify.annotations.NullMarked;
