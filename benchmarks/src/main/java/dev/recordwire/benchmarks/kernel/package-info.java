/// Kernels that the processor made of methods, beside the same computations written by hand and in
/// Python: interleaved runs, their charts and pages.
@NullMarked
package dev.recordwire.benchmarks.kernel;

import org.jspecify.annotations.NullMarked;
