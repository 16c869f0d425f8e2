package dev.recordwire.it.records;

import dev.recordwire.annotation.BoolArray;
import dev.recordwire.annotation.Float32Array;
import dev.recordwire.annotation.Float64Array;
import dev.recordwire.annotation.Int16Array;
import dev.recordwire.annotation.Int32Array;
import dev.recordwire.annotation.Int64Array;
import dev.recordwire.annotation.Int8Array;
import dev.recordwire.annotation.Uint16Array;
import dev.recordwire.annotation.Uint32Array;
import dev.recordwire.annotation.Uint64Array;
import dev.recordwire.annotation.Uint8Array;
import dev.recordwire.annotation.Wire;

/// Every array type in every Java array that may carry it. (It has the name of `java.util.Arrays`
/// on purpose.)
@Wire
public record Arrays(
    @BoolArray boolean[] bools,
    @Int8Array byte[] int8s,
    @Int16Array short[] int16s,
    @Int32Array int[] int32s,
    @Int64Array long[] int64s,
    @Uint8Array int[] uint8s,
    @Uint8Array short[] uint8Shorts,
    @Uint16Array int[] uint16s,
    @Uint16Array char[] uint16Chars,
    @Uint32Array long[] uint32s,
    @Uint64Array long[] uint64s,
    @Float32Array float[] float32s,
    @Float64Array double[] float64s) {}
