/// Records nobody thought of: a generator of schemas and of values for them, values as plain trees,
/// and the tests that send all of it through the processor, through bytes and back.
@NullMarked
package dev.recordwire.it.random;

import org.jspecify.annotations.NullMarked;
