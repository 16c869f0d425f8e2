/// Writes the conformance corpus, and reads it with the readers in other languages.
@NullMarked
package dev.recordwire.tools.conformance;

import org.jspecify.annotations.NullMarked;
