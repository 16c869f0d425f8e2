package dev.recordwire.tools.javascript;

import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float16View;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Int8View;
import dev.recordwire.array.Uint16View;
import dev.recordwire.array.Uint32View;
import dev.recordwire.array.Uint64View;
import dev.recordwire.array.Uint8View;
import dev.recordwire.codec.OpenEnum;
import dev.recordwire.codec.UnknownFields;
import dev.recordwire.tools.javascript.Samples.Arrays;
import dev.recordwire.tools.javascript.Samples.Containers;
import dev.recordwire.tools.javascript.Samples.Event;
import dev.recordwire.tools.javascript.Samples.Evolving;
import dev.recordwire.tools.javascript.Samples.Later;
import dev.recordwire.tools.javascript.Samples.Numbers;
import dev.recordwire.tools.javascript.Samples.Point;
import dev.recordwire.tools.javascript.Samples.Shape;
import dev.recordwire.tools.javascript.Samples.Side;
import dev.recordwire.tools.javascript.Samples.Size;
import dev.recordwire.tools.javascript.Samples.Tree;
import dev.recordwire.tools.javascript.Samples.Values;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/// Values of the [Samples].
final class SampleValues {
  private static final UUID ID = UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");

  private SampleValues() {}

  static List<Numbers> numbers() {
    return List.of(
        new Numbers(
            true,
            (byte) -2,
            (short) -300,
            -70_000,
            -5_000_000_000L,
            200,
            40_000,
            4_000_000_000L,
            -1,
            1.5f,
            3.25f,
            -95.5),
        new Numbers(
            false,
            Byte.MIN_VALUE,
            Short.MAX_VALUE,
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            0,
            0xFFFF,
            0,
            1,
            6e-8f,
            -0.0f,
            Double.MIN_VALUE));
  }

  static List<Values> values() {
    return List.of(
        new Values(
            Instant.parse("1969-12-31T23:59:59.5Z"),
            Duration.ofMillis(-1500),
            LocalDate.of(1582, 10, 4),
            LocalTime.of(23, 59, 59, 999_999_999),
            LocalDateTime.of(1969, 12, 31, 23, 0, 0, 1),
            ID,
            new BigInteger("-129"),
            new BigDecimal("-1.280"),
            Side.SELL,
            new OpenEnum.Unknown<>(9),
            Size.LARGE,
            OpenEnum.of(Size.SMALL),
            "né",
            new byte[] {1, -1},
            "Zürich 𝄞 is a name that is longer than the names that are read byte by byte"),
        new Values(
            Instant.MAX,
            Duration.ofSeconds(Long.MAX_VALUE, 1),
            LocalDate.EPOCH,
            LocalTime.MIDNIGHT,
            LocalDateTime.of(2026, 2, 3, 4, 5),
            new UUID(0, 0),
            BigInteger.TWO.pow(200),
            new BigDecimal("1E+3"),
            Side.BUY,
            OpenEnum.of(Side.BUY),
            Size.OTHER,
            new OpenEnum.Unknown<>(65_000),
            "",
            new byte[0],
            "\uFEFFa"));
  }

  static List<Arrays> arrays() {
    return List.of(
        new Arrays(
            BoolView.of(true, false),
            Int8View.of((byte) 1, (byte) -2),
            Int16View.of((short) 1, (short) -2),
            Int32View.of(1, -2, 3),
            Int64View.of(1, -2),
            Uint8View.of(1, 200),
            Uint16View.of(1, 40_000),
            Uint32View.of(1, 4_000_000_000L),
            Uint64View.of(1, -1),
            Float16View.of(1.5f, -2),
            Float32View.of(1.5f, -0.0f),
            Float64View.of(1.5, Double.NEGATIVE_INFINITY),
            new double[] {1, 2},
            new boolean[] {false, true},
            new float[] {65_504, 0.1f},
            new int[] {1, 2, 3}),
        new Arrays(
            BoolView.of(),
            Int8View.of(),
            Int16View.of(),
            Int32View.of(),
            Int64View.of(),
            Uint8View.of(),
            Uint16View.of(),
            Uint32View.of(),
            Uint64View.of(),
            Float16View.of(),
            Float32View.of(),
            Float64View.of(),
            new double[2],
            new boolean[2],
            new float[2],
            new int[0]));
  }

  static List<Containers> containers() {
    return List.of(
        new Containers(
            List.of("a", "né", ""),
            List.of(new Point(1, 2), new Point(3, -0.0f)),
            Set.of("north"),
            Set.of(Long.MIN_VALUE),
            new java.util.LinkedHashSet<>(List.of(0.0, -0.0, 1e10)),
            Set.of(new BigDecimal("1.5")),
            new java.util.LinkedHashSet<>(List.of(new Point(0, 1), new Point(-0.0f, 1))),
            Map.of("a\"b", Map.of(5, "five")),
            new java.util.LinkedHashMap<>(Map.of(1.5f, true)),
            Map.of(Side.SELL, Instant.EPOCH),
            Map.of(Instant.ofEpochSecond(1, 2_000_000), LocalTime.NOON),
            Map.of(LocalDate.of(12_344, 2, 29), Duration.ofHours(-1)),
            Map.of(new Point(1, 1), List.of(Side.BUY, Side.SELL)),
            Map.of(BigInteger.TEN.pow(50), "x"),
            Map.of(ID, Optional.of(1)),
            List.of(true, false, true),
            "0123456789",
            Optional.of("a note"),
            Optional.of(Optional.of(1))),
        new Containers(
            List.of(),
            List.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            "",
            Optional.empty(),
            Optional.of(Optional.empty())));
  }

  static List<Evolving> evolving() {
    return List.of(
        new Evolving(
            1,
            "Bern",
            540,
            Instant.EPOCH,
            Optional.of("note"),
            OptionalInt.of(3),
            Side.BUY,
            Map.of("a", new Point(1, 2)),
            Float64View.of(1, 2, 3),
            new Shape.Group(List.of(new Shape.Disc(1)), Optional.of(new Shape.Disc(2))),
            Optional.of(new Event.Opened(4)),
            Optional.of(Optional.empty()),
            BigInteger.TEN,
            List.of(new Event.Closed(), new Event.Closed()),
            ID,
            UnknownFields.NONE),
        new Evolving(
            1,
            "",
            0.5,
            Instant.EPOCH,
            Optional.empty(),
            OptionalInt.empty(),
            Side.SELL,
            Map.of(),
            Float64View.of(),
            new Shape.Disc(0),
            Optional.empty(),
            Optional.empty(),
            BigInteger.ONE,
            List.of(),
            ID,
            UnknownFields.NONE));
  }

  /// Values of a later version of [Evolving], with fields that it lacks and without others.
  static List<Later> later() {
    return List.of(
        new Later(
            1, "Bern", Float64View.of(1), new Shape.Disc(3), ID, (short) 5, "a field of later"));
  }

  static List<Tree> trees() {
    Tree deep = new Tree(0, List.of());
    for (int i = 1; i < 64; i++) {
      deep = new Tree(i, List.of(deep));
    }
    return List.of(deep, new Tree(1, List.of(new Tree(2, List.of()), new Tree(3, List.of()))));
  }
}
