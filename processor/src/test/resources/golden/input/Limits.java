package telemetry;

import dev.recordwire.annotation.*;
import dev.recordwire.array.Int32View;
import java.util.*;

@Wire(order = FieldOrder.CANONICAL)
record Limits(
    @Utf8(maxBytes = 100) String name,
    @Int32Array(maxCount = 10) int[] numbers,
    @Int32Array(maxCount = 10) Int32View view,
    @MaxCount(3) Map<String, @MaxCount(2) List<Integer>> index,
    int id) {}
