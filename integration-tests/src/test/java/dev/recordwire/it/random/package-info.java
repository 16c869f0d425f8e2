/// Records nobody thought of: a generator of schemas and values, what they hold as a plain tree,
// and
/// the tests that send them through the processor, through bytes and back.
@NullMarked
package dev.recordwire.it.random;

import org.jspecify.annotations.NullMarked;
