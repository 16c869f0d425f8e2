package dev.recordwire.examples.flights;

import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Wire;

/// A flight.
///
/// @param delay minutes behind the timetable; negative if early
/// @param distance miles
/// @param time hours from midnight at departure
@Wire(table = true)
record Flight(short delay, @Uint16 int distance, double time) {}
