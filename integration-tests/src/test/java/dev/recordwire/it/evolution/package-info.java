/// Random declarations that change step by step, and what the schema lock says of it, held against
/// real payloads.
@NullMarked
package dev.recordwire.it.evolution;

import org.jspecify.annotations.NullMarked;
