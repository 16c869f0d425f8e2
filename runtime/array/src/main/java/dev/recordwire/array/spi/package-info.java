/// Vectors for kernels that javac generated. For generated code only.
@NullMarked
package dev.recordwire.array.spi;

import org.jspecify.annotations.NullMarked;
