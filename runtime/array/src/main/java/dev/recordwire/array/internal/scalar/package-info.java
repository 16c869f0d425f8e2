/// The loops behind the views in plain Java. Not exported.
@NullMarked
package dev.recordwire.array.internal.scalar;

import org.jspecify.annotations.NullMarked;
