package dev.recordwire.it.tables;

import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;

/// A flight: its delay in minutes, the distance in miles, the hour of its departure, the airline.
@Wire(table = true, view = true)
public record Flight(
    short delay, @Uint16 int distance, double time, @Utf8(bytes = 2) String carrier) {}
