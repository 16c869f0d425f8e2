package dev.recordwire.benchmarks.patterns;

import dev.recordwire.benchmarks.interleaved.Quartiles;
import org.jspecify.annotations.Nullable;

/// The result of one way in one case.
///
/// @param theCase the case
/// @param way its name: [Way#name()]
/// @param profile `clean` or `dirty`
/// @param nanos the time of one operation, in nanoseconds
/// @param bytes the bytes that one operation allocates in the heap, all threads together; 0 for
///     other languages than Java
/// @param gain how many times as fast it is as the way without the pattern in its language, round
///     by round
/// @param overJava how many times as fast it is as the way of the same name in Java, round by
///     round; null for Java, and where Java has none
record PatternCell(
    PatternName pattern,
    String theCase,
    String way,
    Language language,
    String profile,
    Quartiles nanos,
    double bytes,
    Quartiles gain,
    @Nullable Quartiles overJava) {}
