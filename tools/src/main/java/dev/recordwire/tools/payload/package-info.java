/// Payloads as tables and as JSON, and back.
@NullMarked
package dev.recordwire.tools.payload;

import org.jspecify.annotations.NullMarked;
