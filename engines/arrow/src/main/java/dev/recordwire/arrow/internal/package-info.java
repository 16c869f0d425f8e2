/// The structs of Arrow's C data interface, the columns that are written to them, and what is read
/// from them.
@NullMarked
package dev.recordwire.arrow.internal;

import org.jspecify.annotations.NullMarked;
