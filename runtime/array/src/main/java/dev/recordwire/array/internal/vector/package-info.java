/// The loops behind the views with the vector module. Not exported: nothing names them, so that a
/// program without the module links none of them.
@NullMarked
package dev.recordwire.array.internal.vector;

import org.jspecify.annotations.NullMarked;
