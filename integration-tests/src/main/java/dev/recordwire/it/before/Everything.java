package dev.recordwire.it.before;

import dev.recordwire.annotation.Uint32;
import dev.recordwire.annotation.Uint8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.it.elsewhere.Engine;
import java.lang.foreign.MemorySegment;
import java.util.List;

/// A component for each form of an evolvable record's fields.
@Wire(evolvable = true)
public record Everything(
    boolean truth,
    @Uint8 int small,
    short medium,
    @Uint32 long large,
    long huge,
    Double boxed,
    String text,
    MemorySegment binary,
    int[] numbers,
    Engine engine,
    Point point,
    List<List<String>> texts) {}
