/// Random records: generators of schemas and of values, values as plain trees, and tests that send
/// them through the processor, through bytes and back.
@NullMarked
package dev.recordwire.it.random;

import org.jspecify.annotations.NullMarked;
