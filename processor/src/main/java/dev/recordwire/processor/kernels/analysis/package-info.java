/// The compiler's elements and trees of kernels → model, or problems.
@NullMarked
package dev.recordwire.processor.kernels.analysis;

import org.jspecify.annotations.NullMarked;
