/// Writes Python modules that read and write payloads of a schema.
@NullMarked
package dev.recordwire.tools.python;

import org.jspecify.annotations.NullMarked;
