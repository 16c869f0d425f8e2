package dev.recordwire.spark;

import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Wire;

/// A flight, as the example has it.
@Wire(table = true)
public record Flight(short delay, @Uint16 int distance, double time) {}
