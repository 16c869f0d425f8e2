/// A week of earthquakes: read from the CSV of the U.S. Geological Survey, packed, decoded and
/// drawn.
///
/// [Quakes] is the program; [Quake] is the record, with enums, instants and many optional
/// components.
@NullMarked
package dev.recordwire.examples.quakes;

import org.jspecify.annotations.NullMarked;
