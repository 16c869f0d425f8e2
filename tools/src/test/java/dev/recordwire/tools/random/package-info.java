/// Random schemas and their payloads, which generated readers in other languages read and write.
@NullMarked
package dev.recordwire.tools.random;

import org.jspecify.annotations.NullMarked;
