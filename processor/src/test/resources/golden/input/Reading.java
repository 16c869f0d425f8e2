package telemetry;

import dev.recordwire.annotation.*;
import dev.recordwire.array.Float64View;

@Wire
public record Reading(
    @Int32 int id, @Utf8 String name, @Float64 double value, @Float64Array Float64View samples) {}
