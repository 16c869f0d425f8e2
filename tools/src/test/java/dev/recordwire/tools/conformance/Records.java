package dev.recordwire.tools.conformance;

import dev.recordwire.annotation.BoolArray;
import dev.recordwire.annotation.Code;
import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Fallback;
import dev.recordwire.annotation.Float16;
import dev.recordwire.annotation.Float16Array;
import dev.recordwire.annotation.Float64Array;
import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.Int32Array;
import dev.recordwire.annotation.Int8Array;
import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.MaxCount;
import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Uint16Array;
import dev.recordwire.annotation.Uint32;
import dev.recordwire.annotation.Uint32Array;
import dev.recordwire.annotation.Uint64;
import dev.recordwire.annotation.Uint64Array;
import dev.recordwire.annotation.Uint8;
import dev.recordwire.annotation.Uint8Array;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
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

/// The records of the corpus: every wire type, both layouts and both widths of lengths.
@SuppressWarnings("SameNameButDifferent") // the same type before and after a change
interface Records {
  @Wire
  record Integers(
      boolean flag,
      byte int8,
      short int16,
      int int32,
      long int64,
      @Uint8 int uint8,
      @Uint16 int uint16,
      @Uint32 long uint32,
      @Uint64 long uint64) {}

  @Wire
  record Floats(@Float16 float half, float single, double whole) {}

  @Wire
  record Values(
      Instant instant,
      Duration duration,
      LocalDate date,
      LocalTime time,
      LocalDateTime datetime,
      UUID uuid,
      BigInteger bigint,
      BigDecimal decimal) {}

  @Wire
  record Texts(
      String text, byte[] binary, @Utf8(bytes = 6) String code, @Utf8(maxBytes = 5) String word) {}

  @Wire(lengths = LengthPrefix.UINT16)
  record Compact(
      int id,
      String text,
      double value,
      byte[] binary,
      int[] numbers,
      List<String> names,
      BigInteger bigint,
      BigDecimal decimal) {}

  @Wire
  record Arrays(
      boolean[] bools,
      @Int8Array byte[] int8s,
      short[] int16s,
      int[] int32s,
      long[] int64s,
      @Uint8Array int[] uint8s,
      @Uint16Array int[] uint16s,
      @Uint32Array long[] uint32s,
      @Uint64Array long[] uint64s,
      @Float16Array float[] halves,
      float[] floats,
      double[] doubles,
      @MaxCount(2) List<Integer> few) {}

  @Wire
  record FixedArrays(
      @BoolArray(count = 2) boolean[] bools,
      @Int32Array(count = 2) int[] int32s,
      @Uint64Array(count = 1) long[] uint64s,
      @Float64Array(count = 2) double[] doubles) {}

  enum Side {
    @Code(1)
    BUY,
    @Code(2)
    SELL
  }

  enum Venue {
    @Code(0)
    NOWHERE,
    @Code(300)
    @Fallback
    ELSEWHERE,
    @Code(65535)
    ZURICH
  }

  @Wire
  record Enums(
      Side side,
      Venue venue,
      OpenEnum<Side> open,
      List<Side> sides,
      Map<OpenEnum<Venue>, Side> map) {}

  @Wire
  record Point(short x, short y) {}

  @Wire
  record Nothing() {}

  @Wire
  record Containers(
      OptionalInt number,
      Optional<String> text,
      Optional<Point> point,
      List<Short> int16s,
      List<List<String>> lists,
      List<Point> points,
      Set<String> set,
      Set<Double> doubles,
      Set<Point> pointSet,
      Map<String, Integer> map,
      Map<Integer, List<Point>> nested,
      Map<Point, String> keyed,
      List<Optional<Long>> maybes) {}

  @Wire
  record Prices(Set<BigDecimal> set, Map<BigDecimal, Boolean> map, Map<UUID, Instant> times) {}

  @Wire
  record Voids(List<Nothing> list) {}

  @Wire
  record Tree(int value, List<Tree> branches) {}

  @Wire
  sealed interface Shape {}

  @Wire
  @Tag(1)
  record Circle(double radius) implements Shape {}

  @Wire
  @Tag(2)
  record Group(String name, List<Shape> shapes) implements Shape {}

  @Wire
  record Drawing(Shape first, Optional<Shape> second) {}

  /// The first version of an evolvable record.
  interface Old {
    @Wire(evolvable = true)
    record Station(@Id(1) int number, @Id(2) String name, @Id(3) Optional<Point> place) {}

    @Wire
    sealed interface Event {
      @Wire(evolvable = true)
      @Tag(1)
      record Opened(int door) implements Event {}

      @Fallback
      record Unknown(UnknownVariant variant) implements Event {}
    }

    @Wire(evolvable = true)
    record Relay(@Id(1) int number, UnknownFields rest) {}
  }

  /// A later version.
  interface New {
    @Wire(evolvable = true)
    record Station(
        @Id(2) String name,
        @Id(1) int number,
        @Id(4) @Default("0.5") double height,
        @Id(5) Optional<String> operator,
        @Id(6) @Default("SELL") Side side,
        @Id(7) @Default("[]") List<Integer> marks,
        @Id(8) OptionalInt rank,
        @Id(9) @Default("2026-07-03T00:00:00Z") Instant since) {}

    @Wire
    sealed interface Event {
      @Wire(evolvable = true)
      @Tag(1)
      record Opened(int door) implements Event {}

      @Wire(evolvable = true)
      @Tag(2)
      record Closed(int door, String by) implements Event {}

      @Fallback
      record Unknown(UnknownVariant variant) implements Event {}
    }
  }

  /// A field of each kind and of each form of kind 5, and each default.
  @Wire(evolvable = true)
  record Fields(
      @Default("true") boolean flag,
      @Default("-1") short int16,
      @Default("7") int int32,
      @Default("18446744073709551615") @Uint64 BigInteger uint64,
      @Default("f81d4fae-7dec-11d0-a765-00a0c91e6bf6") UUID uuid,
      @Default("1.5") @Float16 float half,
      @Default("Infinity") double infinite,
      @Default("\"n\u00e9\\") String text,
      @Default("PT1.5S") Duration duration,
      @Default("1970-02-01") LocalDate date,
      @Default("00:00:01") LocalTime time,
      @Default("1970-02-01T00:00:01") LocalDateTime datetime,
      @Default("1.28") BigDecimal decimal,
      @Default("-129") BigInteger bigint,
      @Default("[]") int[] numbers,
      @Default("[]") Map<String, Integer> map,
      Optional<Point> point,
      Optional<Old.Station> station,
      @Utf8(bytes = 4) @Default("ab") String code) {}
}
