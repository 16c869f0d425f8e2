package dev.recordwire.it.after;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The flight after `note`, `gate` and `rank` got defaults, `price`, `carrier` and `start` became
/// optional, and the optional `seats` was removed.
@Wire(evolvable = true)
public record Flight(
    @Id(1) UUID number,
    @Id(2) @Default("none") String note,
    @Id(3) @Default("-1") int gate,
    @Id(5) @Nullable Point from,
    @Id(6) @Default("0x7f") Integer rank,
    @Id(7) @Nullable Instant start,
    @Id(8) @Default("PT5M") Duration late,
    @Id(9) OptionalInt price,
    @Id(10) Optional<String> carrier,
    @Id(11) @Default("[]") List<String> crew,
    @Id(12) Optional<Flight> next) {}
