package dev.recordwire.engines.pipeline;

import java.time.Duration;
import java.util.Optional;

/// A station after its work.
///
/// @param name what it is
/// @param work what it did, in a few words
/// @param records how many records or messages it took
/// @param bytes how many bytes they have where it found or put them
/// @param time how long it took
/// @param peak the most memory that its process had in bytes, or 0 if it is not known
/// @param figures what it found, if it counts
/// @param poisoned how many messages were no flight, if it met them
record Station(
    String name,
    String work,
    long records,
    long bytes,
    Duration time,
    long peak,
    Optional<Figures> figures,
    Optional<Long> poisoned) {}
