package dev.recordwire.it.records;

import dev.recordwire.annotation.Float64;
import dev.recordwire.annotation.Int32;
import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;

/// The smallest useful record: 19 bytes for {42, "Alice", 95.5}.
@Wire(lengths = LengthPrefix.UINT16)
public record Reading(@Int32 int id, @Utf8 String name, @Float64 double value) {}
