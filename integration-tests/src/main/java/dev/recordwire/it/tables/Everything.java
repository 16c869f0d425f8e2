package dev.recordwire.it.tables;

import dev.recordwire.annotation.Float16;
import dev.recordwire.annotation.Float32Array;
import dev.recordwire.annotation.Int32Array;
import dev.recordwire.annotation.Name;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Uint32;
import dev.recordwire.annotation.Uint64;
import dev.recordwire.annotation.Uint8;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float32View;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.UUID;

/// A row with a value of each type of fixed size. Two names are those of methods of tables.
@Wire(table = true)
public record Everything(
    boolean flag,
    byte int8,
    short int16,
    int int32,
    long int64,
    @Uint8 int uint8,
    @Uint16 int uint16,
    @Uint32 long uint32,
    @Uint64 long uint64,
    @Float16 float float16,
    float float32,
    double float64,
    char letter,
    Side side,
    @Utf8(bytes = 12) String size,
    LocalDate date,
    LocalTime clock,
    LocalDateTime moment,
    Instant instant,
    Duration duration,
    UUID id,
    Year year,
    @Int32Array(count = 2) int[] pair,
    @Float32Array(count = 3) Float32View triple,
    Point point,
    @Name("zip-code") int force) {}
