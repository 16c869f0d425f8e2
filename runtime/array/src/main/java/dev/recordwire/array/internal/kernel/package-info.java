/// The loops behind the views, scalar and vector, and who picks them. Not exported.
@NullMarked
package dev.recordwire.array.internal.kernel;

import org.jspecify.annotations.NullMarked;
