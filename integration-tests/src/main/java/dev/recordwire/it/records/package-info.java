/// The records that the tests put on the wire.
@NullMarked
package dev.recordwire.it.records;

import org.jspecify.annotations.NullMarked;
