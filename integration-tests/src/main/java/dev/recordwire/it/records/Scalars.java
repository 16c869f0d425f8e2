package dev.recordwire.it.records;

import dev.recordwire.annotation.Bool;
import dev.recordwire.annotation.Float32;
import dev.recordwire.annotation.Float64;
import dev.recordwire.annotation.Int16;
import dev.recordwire.annotation.Int32;
import dev.recordwire.annotation.Int64;
import dev.recordwire.annotation.Int8;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Uint32;
import dev.recordwire.annotation.Uint64;
import dev.recordwire.annotation.Uint8;
import dev.recordwire.annotation.Wire;

/// Every scalar in every Java type that may carry it.
@Wire
public record Scalars(
    @Bool boolean bool,
    @Int8 byte int8,
    @Int16 short int16,
    @Int32 int int32,
    @Int64 long int64,
    @Uint8 int uint8,
    @Uint8 short uint8AsShort,
    @Uint16 int uint16,
    @Uint16 char uint16AsChar,
    @Uint32 long uint32,
    @Uint64 long uint64,
    @Float32 float float32,
    @Float64 double float64) {}
