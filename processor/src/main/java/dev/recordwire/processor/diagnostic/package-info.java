/// Errors in users' sources, as data with a location.
@NullMarked
package dev.recordwire.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
