/// Java virtual machines of other kinds than the one that tests run in.
@NullMarked
package dev.recordwire.array.start;

import org.jspecify.annotations.NullMarked;
