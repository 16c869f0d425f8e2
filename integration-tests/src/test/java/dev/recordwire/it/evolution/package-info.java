/// Random declarations that change step by step, and the schema lock's verdicts, checked against
/// real payloads.
@NullMarked
package dev.recordwire.it.evolution;

import org.jspecify.annotations.NullMarked;
