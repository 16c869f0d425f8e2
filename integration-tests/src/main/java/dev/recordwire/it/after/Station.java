package dev.recordwire.it.after;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;
import java.util.List;

/// The station after `name` was removed, `unit`, `tags` and `offset` were added, `active` was
/// renamed and all were reordered.
@Wire(evolvable = true, lengths = LengthPrefix.UINT16)
public record Station(
    @Id(5) List<Point> around,
    @Id(6) boolean on,
    @Id(10) @Default("m") String unit,
    @Id(1) int number,
    @Id(11) @Default("[]") List<String> tags,
    @Id(9) @Uint16 int height,
    @Id(12) @Default("-0.5") double offset,
    @Id(4) Point at,
    @Id(3) Float64View samples) {}
