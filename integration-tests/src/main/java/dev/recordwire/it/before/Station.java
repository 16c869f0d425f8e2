package dev.recordwire.it.before;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;
import java.util.List;

/// A weather station with explicit ids, so that its components can be reordered.
@Wire(evolvable = true, lengths = LengthPrefix.UINT16)
public record Station(
    @Id(1) int number,
    @Id(2) @Default("?") String name,
    @Id(9) @Uint16 int height,
    @Id(3) Float64View samples,
    @Id(4) Point at,
    @Id(5) List<Point> around,
    @Id(6) boolean active) {}
