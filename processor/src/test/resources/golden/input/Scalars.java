package telemetry;

import dev.recordwire.annotation.*;

@Wire
public record Scalars(
    @Bool boolean bool,
    @Int8 byte int8,
    @Int16 short int16,
    @Int32 int int32,
    @Int64 long int64,
    @Uint8 int uint8,
    @Uint8 short uint8Short,
    @Uint16 int uint16,
    @Uint16 char uint16Char,
    @Uint32 long uint32,
    @Uint64 long uint64,
    @Float32 float float32,
    @Float64 double float64) {}
