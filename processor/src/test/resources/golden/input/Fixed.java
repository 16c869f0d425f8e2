package telemetry;

import dev.recordwire.annotation.*;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float64View;
import java.util.List;

@Wire
public record Fixed(
    @Utf8(bytes = 6) String code,
    @BoolArray(count = 2) boolean[] flags,
    @Uint8Array(count = 3) short[] color,
    @Float16Array(count = 3) float[] halves,
    @Float64Array(count = 3) double[] position,
    @Float64Array(count = 3) Float64View velocity,
    @BoolArray(count = 2) BoolView switches,
    @Utf8(bytes = 2) List<String> states,
    char initial,
    Character last) {}
