package dev.recordwire.it.before;

import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A record of optional and required components.
@Wire(evolvable = true)
public record Flight(
    @Id(1) UUID number,
    @Id(2) Optional<String> note,
    @Id(3) OptionalInt gate,
    @Id(4) OptionalLong seats,
    @Id(5) @Nullable Point from,
    @Id(6) @Nullable Integer rank,
    @Id(7) Instant start,
    @Id(8) Optional<Duration> late,
    @Id(9) int price,
    @Id(10) String carrier,
    @Id(11) Optional<List<String>> crew) {}
