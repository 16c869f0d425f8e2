/// Two hundred thousand flights as a table: appended to a file of NumPy, mapped, grouped and drawn.
///
/// [Flights] is the program; [Flight] is the record, whose table is generated.
@NullMarked
package dev.recordwire.examples.flights;

import org.jspecify.annotations.NullMarked;
