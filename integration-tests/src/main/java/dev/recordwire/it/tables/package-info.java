/// The records whose tables the tests read and write.
@NullMarked
package dev.recordwire.it.tables;

import org.jspecify.annotations.NullMarked;
