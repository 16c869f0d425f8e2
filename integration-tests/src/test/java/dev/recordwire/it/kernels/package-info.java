/// Tests of kernels, which compare them with their methods element by element.
@NullMarked
package dev.recordwire.it.kernels;

import org.jspecify.annotations.NullMarked;
