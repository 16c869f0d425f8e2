/// The interfaces of the loops behind the views, and who picks their classes. Not exported.
@NullMarked
package dev.recordwire.array.internal.kernel;

import org.jspecify.annotations.NullMarked;
