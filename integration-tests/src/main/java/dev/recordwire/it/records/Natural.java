package dev.recordwire.it.records;

import dev.recordwire.annotation.Wire;
import dev.recordwire.it.elsewhere.Engine;
import java.lang.foreign.MemorySegment;

/// Every Java type that needs no annotation.
@Wire
public record Natural(
    boolean flag,
    byte tiny,
    short small,
    int medium,
    long large,
    float single,
    double precise,
    char letter,
    String text,
    byte[] raw,
    MemorySegment bytes,
    boolean[] flags,
    short[] smalls,
    int[] mediums,
    long[] larges,
    float[] singles,
    double[] precises,
    char[] letters,
    Engine engine) {}
