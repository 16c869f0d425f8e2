package dev.recordwire.spark;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Fallback;
import dev.recordwire.annotation.Float16;
import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Uint32;
import dev.recordwire.annotation.Uint64;
import dev.recordwire.annotation.Uint8;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float16View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.Uint64View;
import dev.recordwire.codec.UnknownVariant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Records with each wire type.
public final class Shapes {
  private Shapes() {}

  /// A constant.
  public enum Side {
    LEFT,
    RIGHT
  }

  /// A part, in the packed layout.
  @Wire
  public record Engine(short capacity, @Uint16 int power, String name) {}

  /// A part, in the evolvable layout.
  @Wire(evolvable = true)
  public record Wheel(int size, Optional<String> brand, @Default("4") int bolts) {}

  /// A choice that keeps records of later versions.
  @Wire
  public sealed interface Event {
    /// One of them.
    @Wire(evolvable = true)
    @Tag(1)
    record Opened(int door) implements Event {}

    /// The other one.
    @Wire(evolvable = true)
    @Tag(2)
    record Closed(String by) implements Event {}

    /// A record of a later version.
    @Fallback
    record Unknown(UnknownVariant variant) implements Event {}
  }

  /// Values without parts.
  @Wire(evolvable = true)
  public record Values(
      boolean bool,
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
      String text,
      @Utf8(bytes = 6) String padded,
      byte[] bytes,
      Side side,
      Instant instant,
      Duration duration,
      LocalDate date,
      LocalTime time,
      LocalDateTime datetime,
      UUID uuid,
      BigInteger bigInteger,
      BigDecimal decimal) {}

  /// Values with parts.
  @Wire(evolvable = true)
  public record Parts(
      Float64View floats,
      Int16View shorts,
      Float16View halves,
      Uint64View unsigned,
      BoolView bools,
      List<String> names,
      List<Integer> numbers,
      List<Optional<Integer>> gaps,
      Set<Integer> set,
      Map<String, Engine> map,
      Optional<Integer> present,
      Optional<Integer> absent,
      Engine engine,
      Wheel wheel,
      List<Wheel> wheels,
      List<List<Long>> lists,
      Event event,
      List<Event> events) {}

  static Values values(int i) {
    return new Values(
        i % 2 == 0,
        (byte) i,
        (short) -i,
        i * 1_000_003,
        -1L << (i % 64),
        i & 0xFF,
        i & 0xFFFF,
        (i * 31L) & 0xFFFF_FFFFL,
        -i,
        i / 4f,
        i / 3f,
        i == 7 ? Double.NaN : -i / 7.0,
        "Zürich 🚂 " + i,
        "é" + i % 100,
        ("b" + i).getBytes(StandardCharsets.UTF_8),
        Side.values()[i % 2],
        Instant.ofEpochSecond(i * 86_000L - 1_000_000, 123_456_000),
        Duration.ofSeconds(i - 5, 7_000),
        LocalDate.of(1960, 2, 29).plusDays(i),
        LocalTime.ofNanoOfDay(i * 1_000_000_007L),
        LocalDateTime.of(2026, 7, 3, 4, 5, 6, 7_000).minusHours(i),
        new UUID(i * 0x1234_5678_9ABCL, ~i),
        BigInteger.valueOf(i).pow(5).negate(),
        new BigDecimal(BigInteger.valueOf(i - 3), 18));
  }

  static Parts parts(int i) {
    List<Event> events =
        List.of(
            new Event.Opened(i),
            new Event.Closed("x" + i),
            new Event.Unknown(new UnknownVariant(9, new byte[] {1, (byte) i}, Event.class)));
    return new Parts(
        Float64View.arange(0, i % 9, 1),
        Int16View.of((short) i, (short) -i),
        Float16View.of(i / 2f),
        Uint64View.of(i, -1L),
        BoolView.of(i % 2 == 0, true),
        List.of("a", "ö" + i),
        List.of(i, -i, 0),
        List.of(Optional.of(i), Optional.empty()),
        Set.of(i, i + 1),
        Map.of("k" + i, new Engine((short) i, i & 0xFFFF, "e"), "l", new Engine((short) 1, 2, "")),
        Optional.of(i),
        Optional.empty(),
        new Engine((short) i, 65_535, "V" + i),
        new Wheel(i, i % 2 == 0 ? Optional.of("b") : Optional.empty(), 5),
        List.of(new Wheel(1, Optional.of("c"), 4), new Wheel(2, Optional.empty(), i)),
        List.of(List.of(1L, 2L), List.of(), List.of((long) i)),
        events.get(i % 3),
        events);
  }
}
