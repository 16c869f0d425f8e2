/// Kernels as data: parameters, results, and the expression that a method's body computes.
@NullMarked
package dev.recordwire.processor.kernels.model;

import org.jspecify.annotations.NullMarked;
