package telemetry;

import dev.recordwire.annotation.*;
import dev.recordwire.array.*;
import java.lang.foreign.MemorySegment;

@Wire
public record Arrays(
    @Binary byte[] binary,
    @Binary MemorySegment binarySegment,
    @BoolArray boolean[] bool,
    @Int8Array byte[] int8,
    @Int16Array short[] int16,
    @Int32Array int[] int32,
    @Int64Array long[] int64,
    @Uint8Array int[] uint8,
    @Uint8Array short[] uint8Shorts,
    @Uint16Array int[] uint16,
    @Uint16Array char[] uint16Chars,
    @Uint32Array long[] uint32,
    @Uint64Array long[] uint64,
    @Float32Array float[] float32,
    @Float64Array double[] float64,
    @BoolArray BoolView boolView,
    @Int8Array Int8View int8View,
    @Int16Array Int16View int16View,
    @Int32Array Int32View int32View,
    @Int64Array Int64View int64View,
    @Uint8Array Uint8View uint8View,
    @Uint16Array Uint16View uint16View,
    @Uint32Array Uint32View uint32View,
    @Uint64Array Uint64View uint64View,
    @Float32Array Float32View float32View,
    @Float64Array Float64View float64View) {}
