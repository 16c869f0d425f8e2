/// Models of kernels → source of `XxxKernels`.
@NullMarked
package dev.recordwire.processor.kernels.emission;

import org.jspecify.annotations.NullMarked;
