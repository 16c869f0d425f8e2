/// Errors in users' sources, as data with a place.
@NullMarked
package dev.recordwire.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
