/// The base of generated tables. For generated code only.
@NullMarked
package dev.recordwire.table.spi;

import org.jspecify.annotations.NullMarked;
