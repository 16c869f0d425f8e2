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
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Int8View;
import dev.recordwire.array.Uint16View;
import dev.recordwire.array.Uint32View;
import dev.recordwire.array.Uint64View;
import dev.recordwire.array.Uint8View;

/// A text of fixed size, and arrays of fixed count in every Java type.
@Wire
public record Fixed(
    @Utf8(bytes = 6) String code,
    @BoolArray(count = 2) boolean[] bools,
    @Int8Array(count = 2) byte[] int8s,
    @Int16Array(count = 2) short[] int16s,
    @Int32Array(count = 2) int[] int32s,
    @Int64Array(count = 1) long[] int64s,
    @Uint8Array(count = 2) int[] uint8s,
    @Uint8Array(count = 2) short[] uint8Shorts,
    @Uint16Array(count = 2) int[] uint16s,
    @Uint16Array(count = 2) char[] uint16Chars,
    @Uint32Array(count = 1) long[] uint32s,
    @Uint64Array(count = 1) long[] uint64s,
    @Float32Array(count = 1) float[] float32s,
    @Float64Array(count = 1) double[] float64s,
    @BoolArray(count = 2) BoolView boolView,
    @Int8Array(count = 2) Int8View int8View,
    @Int16Array(count = 2) Int16View int16View,
    @Int32Array(count = 2) Int32View int32View,
    @Int64Array(count = 1) Int64View int64View,
    @Uint8Array(count = 2) Uint8View uint8View,
    @Uint16Array(count = 2) Uint16View uint16View,
    @Uint32Array(count = 1) Uint32View uint32View,
    @Uint64Array(count = 1) Uint64View uint64View,
    @Float32Array(count = 1) Float32View float32View,
    @Float64Array(count = 1) Float64View float64View) {}
