package dev.recordwire.it.records;

import dev.recordwire.annotation.BoolArray;
import dev.recordwire.annotation.Float32Array;
import dev.recordwire.annotation.Float64Array;
import dev.recordwire.annotation.Int16Array;
import dev.recordwire.annotation.Int32Array;
import dev.recordwire.annotation.Int64Array;
import dev.recordwire.annotation.Int8Array;
import dev.recordwire.annotation.LengthPrefix;
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

/// Every array as a view; the text before them puts the elements at odd offsets.
@Wire(lengths = LengthPrefix.UINT16)
public record Views(
    @Utf8 String label,
    @BoolArray BoolView bools,
    @Int8Array Int8View int8s,
    @Int16Array Int16View int16s,
    @Int32Array Int32View int32s,
    @Int64Array Int64View int64s,
    @Uint8Array Uint8View uint8s,
    @Uint16Array Uint16View uint16s,
    @Uint32Array Uint32View uint32s,
    @Uint64Array Uint64View uint64s,
    @Float32Array Float32View float32s,
    @Float64Array Float64View float64s) {}
