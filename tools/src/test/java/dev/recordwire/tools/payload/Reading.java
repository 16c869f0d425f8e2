package dev.recordwire.tools.payload;

import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;

/// The record of the tests.
@Wire(lengths = LengthPrefix.UINT16)
record Reading(int id, String name, double value, Float64View samples) {}
