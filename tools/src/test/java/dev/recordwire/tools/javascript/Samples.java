package dev.recordwire.tools.javascript;

import dev.recordwire.annotation.Code;
import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Fallback;
import dev.recordwire.annotation.Float16;
import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.MaxCount;
import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Uint32;
import dev.recordwire.annotation.Uint64;
import dev.recordwire.annotation.Uint8;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
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
import dev.recordwire.codec.UnknownVariant;
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

/// Records with each wire type, in both layouts.
final class Samples {
  private Samples() {}

  enum Side {
    BUY,
    SELL
  }

  enum Size {
    @Code(7)
    SMALL,
    @Code(300)
    LARGE,
    @Fallback
    @Code(301)
    OTHER
  }

  @Wire
  record Numbers(
      boolean open,
      byte int8,
      short int16,
      int int32,
      long int64,
      @Uint8 int uint8,
      @Uint16 int uint16,
      @Uint32 long uint32,
      @Uint64 long uint64,
      @Float16 float half,
      float single,
      double from) {}

  @Wire
  record Values(
      Instant instant,
      Duration duration,
      LocalDate date,
      LocalTime time,
      LocalDateTime datetime,
      UUID uuid,
      BigInteger big,
      BigDecimal decimal,
      Side side,
      OpenEnum<Side> openSide,
      Size size,
      OpenEnum<Size> openSize,
      @Utf8(bytes = 6) String code,
      byte[] binary,
      String name) {}

  @Wire(lengths = LengthPrefix.UINT16)
  record Arrays(
      BoolView bools,
      Int8View int8s,
      Int16View int16s,
      Int32View int32s,
      Int64View int64s,
      Uint8View uint8s,
      Uint16View uint16s,
      Uint32View uint32s,
      Uint64View uint64s,
      Float16View halves,
      Float32View singles,
      Float64View doubles,
      @dev.recordwire.annotation.Float64Array(count = 2) double[] pair,
      @dev.recordwire.annotation.BoolArray(count = 2) boolean[] flags,
      @dev.recordwire.annotation.Float16Array(count = 2) float[] halfPair,
      @dev.recordwire.annotation.Int32Array(maxCount = 3) int[] few) {}

  @Wire
  record Point(float x, float y) {}

  @Wire
  record Containers(
      List<String> texts,
      List<Point> points,
      Set<String> tags,
      Set<Long> numbers,
      Set<Double> doubles,
      Set<BigDecimal> decimals,
      @SuppressWarnings("WireCollisions") Set<Point> corners,
      Map<String, Map<Integer, String>> index,
      Map<Float, Boolean> byFloat,
      Map<Side, Instant> bySide,
      Map<Instant, LocalTime> byInstant,
      Map<LocalDate, Duration> byDate,
      @SuppressWarnings("WireCollisions") Map<Point, List<Side>> byPoint,
      Map<BigInteger, String> byBig,
      Map<UUID, Optional<Integer>> byId,
      @MaxCount(3) List<Boolean> few,
      @Utf8(maxBytes = 10) String brief,
      Optional<String> note,
      Optional<Optional<Integer>> twice) {}

  @Wire
  sealed interface Shape {
    @Wire(evolvable = true)
    @Tag(1)
    record Disc(double radius) implements Shape {}

    @Wire(evolvable = true)
    @Tag(7)
    record Group(List<Shape> shapes, Optional<Shape> first) implements Shape {}

    @Fallback
    record Unknown(UnknownVariant variant) implements Shape {}
  }

  @Wire
  sealed interface Event {
    @Wire
    @Tag(1)
    record Opened(int door) implements Event {}

    @Wire
    @Tag(2)
    record Closed() implements Event {}
  }

  @Wire(evolvable = true)
  record Evolving(
      @Id(1) int number,
      @Id(2) String name,
      @Id(3) @Default("0.5") double height,
      @Id(4) @Default("1969-12-31T23:59:59.5Z") Instant start,
      @Id(5) Optional<String> note,
      @Id(6) OptionalInt rank,
      @Id(7) @Default("SELL") Side side,
      @Id(8) @Default("[]") Map<String, Point> points,
      @Id(9) Float64View samples,
      @Id(10) Shape shape,
      @Id(11) Optional<Event> event,
      @Id(12) Optional<Optional<Integer>> twice,
      @Id(13) @Default("18446744073709551615") @Uint64 BigInteger large,
      @Id(14) @Default("[]") List<Event.Closed> empties,
      @Id(400) UUID id,
      UnknownFields rest) {}

  @Wire(evolvable = true)
  record Later(
      @Id(1) int number,
      @Id(2) String name,
      @Id(9) Float64View samples,
      @Id(10) Shape shape,
      @Id(400) UUID id,
      @Id(20) short added,
      @Id(21) String more) {}

  @Wire
  record Tree(int value, List<Tree> children) {}
}
