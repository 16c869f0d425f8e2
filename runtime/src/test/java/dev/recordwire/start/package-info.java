/// Java virtual machines of other kinds than the one that tests run in.
@NullMarked
package dev.recordwire.start;

import org.jspecify.annotations.NullMarked;
