package dev.recordwire.it;

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
import dev.recordwire.codec.Codec;
import dev.recordwire.it.before.Everything;
import dev.recordwire.it.before.EverythingCodec;
import dev.recordwire.it.before.Evolvables;
import dev.recordwire.it.before.Evolvables_ManyCodec;
import dev.recordwire.it.before.Evolvables_NothingCodec;
import dev.recordwire.it.before.Flight;
import dev.recordwire.it.before.FlightCodec;
import dev.recordwire.it.before.Point;
import dev.recordwire.it.before.Route;
import dev.recordwire.it.before.RouteCodec;
import dev.recordwire.it.before.Station;
import dev.recordwire.it.before.StationCodec;
import dev.recordwire.it.elsewhere.Engine;
import dev.recordwire.it.records.Arrays;
import dev.recordwire.it.records.ArraysCodec;
import dev.recordwire.it.records.Expression;
import dev.recordwire.it.records.Expression.Formula;
import dev.recordwire.it.records.Expression_FormulaCodec;
import dev.recordwire.it.records.Fleet;
import dev.recordwire.it.records.Fleet_CarCodec;
import dev.recordwire.it.records.Fleet_IntsCodec;
import dev.recordwire.it.records.Fleet_NothingCodec;
import dev.recordwire.it.records.Fleet_PairCodec;
import dev.recordwire.it.records.Natural;
import dev.recordwire.it.records.NaturalCodec;
import dev.recordwire.it.records.Reading;
import dev.recordwire.it.records.ReadingCodec;
import dev.recordwire.it.records.Scalars;
import dev.recordwire.it.records.ScalarsCodec;
import dev.recordwire.it.records.Tree;
import dev.recordwire.it.records.TreeCodec;
import dev.recordwire.it.records.Values;
import dev.recordwire.it.records.ValuesCodec;
import dev.recordwire.it.records.Views;
import dev.recordwire.it.records.ViewsCodec;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Values of every test record: zeros, extremes, and values in between.
final class Samples {
  /// A value and its codec.
  record Sample<T extends Record>(Codec<T> codec, T value) {
    @Override
    public String toString() {
      return codec.type().getSimpleName() + " " + Integer.toHexString(value.hashCode());
    }
  }

  private static final float SIGNALLING_FLOAT = Float.intBitsToFloat(0x7fa0_1234);
  private static final double NAN_WITH_PAYLOAD = Double.longBitsToDouble(0xfff8_0000_0000_beefL);
  private static final String EVERY_PLANE = "aé\u0000€한\uffff𝄞\udbff\udfff";

  private Samples() {}

  static List<Sample<?>> all() {
    return Stream.of(numbersTextsAndRecords(), CompositeSamples.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Sample<?>> numbersTextsAndRecords() {
    return List.of(
        new Sample<>(ReadingCodec.CODEC, new Reading(42, "Alice", 95.5)),
        new Sample<>(ReadingCodec.CODEC, new Reading(0, "", 0)),
        new Sample<>(ReadingCodec.CODEC, new Reading(-1, EVERY_PLANE, NAN_WITH_PAYLOAD)),
        new Sample<>(ReadingCodec.CODEC, new Reading(7, "x".repeat(65_535), -0.0)),
        new Sample<>(ReadingCodec.CODEC, new Reading(7, "한".repeat(21_845), Double.MIN_VALUE)),
        new Sample<>(ScalarsCodec.CODEC, smallest()),
        new Sample<>(ScalarsCodec.CODEC, largest()),
        new Sample<>(NaturalCodec.CODEC, natural()),
        new Sample<>(ArraysCodec.CODEC, emptyArrays()),
        new Sample<>(ArraysCodec.CODEC, extremeArrays()),
        new Sample<>(ArraysCodec.CODEC, longArrays(1_000)),
        new Sample<>(ViewsCodec.CODEC, views("")),
        new Sample<>(ViewsCodec.CODEC, views("odd")),
        new Sample<>(Fleet_PairCodec.CODEC, new Fleet.Pair(car("Model S"), car(""))),
        new Sample<>(Fleet_CarCodec.CODEC, car(EVERY_PLANE)),
        new Sample<>(Fleet_NothingCodec.CODEC, new Fleet.Nothing()),
        new Sample<>(ValuesCodec.CODEC, values()),
        new Sample<>(Expression_FormulaCodec.CODEC, formula()),
        new Sample<>(TreeCodec.CODEC, new Tree(1, List.of(new Tree(2, List.of())))),
        new Sample<>(Fleet_IntsCodec.CODEC, oneToFiveThousand()),
        new Sample<>(EverythingCodec.CODEC, everything()),
        new Sample<>(StationCodec.CODEC, oldStation()),
        new Sample<>(RouteCodec.CODEC, route()),
        new Sample<>(FlightCodec.CODEC, oldFlight()),
        new Sample<>(FlightCodec.CODEC, emptyFlight()),
        new Sample<>(Evolvables_NothingCodec.CODEC, new Evolvables.Nothing()),
        new Sample<>(Evolvables_ManyCodec.CODEC, Evolvables.Many.of(1)));
  }

  static Everything everything() {
    return new Everything(
        true,
        200,
        (short) -2,
        4_000_000_000L,
        -2,
        95.5,
        "Alice",
        MemorySegment.ofArray(new byte[] {1, 2}),
        new int[] {1, -2},
        new Engine(4200, "A2B", 1.5f),
        new Point(1, 2),
        List.of(List.of("a"), List.of()));
  }

  static Station oldStation() {
    return new Station(
        42,
        "Alice",
        65_535,
        Float64View.of(IntStream.range(0, 100).mapToDouble(i -> i / 8.0).toArray()),
        new Point(1, 2),
        List.of(new Point(3, 4)),
        true);
  }

  static Flight oldFlight() {
    return new Flight(
        new UUID(0x0011_2233_4455_6677L, 0x8899_aabb_ccdd_eeffL),
        Optional.of("né"),
        OptionalInt.of(-2),
        OptionalLong.of(3),
        new Point(1, 2),
        4,
        Instant.ofEpochSecond(5, 6),
        Optional.of(Duration.ofSeconds(7, 8)),
        9,
        "LX",
        Optional.of(List.of("a", "b")));
  }

  /// A flight without any of its optional components.
  static Flight emptyFlight() {
    return new Flight(
        new UUID(0, 0),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalLong.empty(),
        null,
        null,
        Instant.EPOCH,
        Optional.empty(),
        9,
        "",
        Optional.empty());
  }

  private static Route route() {
    List<Point> through = IntStream.range(0, 50).mapToObj(i -> new Point(i, -i)).toList();
    return new Route(new Point(1, 2), through, new Point(3, 4));
  }

  static Values values() {
    return new Values(
        65_504f,
        new float[] {0x1p-24f, -0f},
        Float16View.of(65_504f, -2f),
        Float16View.of(Float.POSITIVE_INFINITY),
        BigInteger.TWO.pow(64).subtract(BigInteger.ONE),
        DayOfWeek.SUNDAY,
        Values.Side.SELL,
        Values.Status.NOT_FOUND,
        Instant.MAX,
        Duration.ofSeconds(Long.MIN_VALUE),
        LocalDate.ofEpochDay(Integer.MIN_VALUE),
        LocalTime.MAX,
        LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_999),
        new UUID(Long.MIN_VALUE, -1),
        BigInteger.TEN.pow(300),
        new BigDecimal("-0.000000000000000000000000000001"),
        List.of(Values.Side.values()),
        List.of(Instant.EPOCH, Instant.MIN),
        List.of(BigInteger.ZERO, BigInteger.valueOf(Long.MIN_VALUE)));
  }

  private static Formula formula() {
    Expression deep = new Expression.Literal(-0.0);
    for (int i = 0; i < 20; i++) {
      deep = new Expression.Negation(deep);
    }
    return new Formula(EVERY_PLANE, new Expression.Sum(List.of(deep, new Expression.Literal(1))));
  }

  static Fleet.Ints oneToFiveThousand() {
    return new Fleet.Ints(IntStream.rangeClosed(1, 5000).toArray());
  }

  static Fleet.Car car(String model) {
    return new Fleet.Car(12_345, new Engine(4200, "Honda Motor Company", 1.5f), model);
  }

  static Scalars smallest() {
    return new Scalars(
        false,
        Byte.MIN_VALUE,
        Short.MIN_VALUE,
        Integer.MIN_VALUE,
        Long.MIN_VALUE,
        0,
        (short) 0,
        0,
        Character.MIN_VALUE,
        0,
        0,
        SIGNALLING_FLOAT,
        Double.NEGATIVE_INFINITY);
  }

  static Scalars largest() {
    return new Scalars(
        true,
        Byte.MAX_VALUE,
        Short.MAX_VALUE,
        Integer.MAX_VALUE,
        Long.MAX_VALUE,
        255,
        (short) 255,
        65_535,
        Character.MAX_VALUE,
        0xffff_ffffL,
        -1L,
        Float.MAX_VALUE,
        NAN_WITH_PAYLOAD);
  }

  private static Natural natural() {
    return new Natural(
        true,
        (byte) -1,
        (short) -2,
        -3,
        -4,
        -5.5f,
        -6.5,
        'é',
        EVERY_PLANE,
        new byte[] {1, 2, 3},
        MemorySegment.ofArray(new byte[] {4, 5, 6, 7}).asSlice(1),
        new boolean[] {true, false, true},
        new short[] {1, -1},
        new int[] {2, -2},
        new long[] {3, -3},
        new float[] {4.5f, -4.5f},
        new double[] {5.5, -5.5},
        new char[] {'a', '\uffff'},
        new Engine(0, "", 0));
  }

  private static Arrays emptyArrays() {
    return new Arrays(
        new boolean[0],
        new byte[0],
        new short[0],
        new int[0],
        new long[0],
        new int[0],
        new short[0],
        new int[0],
        new char[0],
        new long[0],
        new long[0],
        new float[0],
        new double[0]);
  }

  private static Arrays extremeArrays() {
    return new Arrays(
        new boolean[] {true, false},
        new byte[] {Byte.MIN_VALUE, 0, Byte.MAX_VALUE},
        new short[] {Short.MIN_VALUE, 0, Short.MAX_VALUE},
        new int[] {Integer.MIN_VALUE, 0, Integer.MAX_VALUE},
        new long[] {Long.MIN_VALUE, 0, Long.MAX_VALUE},
        new int[] {0, 127, 128, 255},
        new short[] {0, 127, 128, 255},
        new int[] {0, 32_767, 32_768, 65_535},
        new char[] {0, '\u7fff', '\u8000', '\uffff'},
        new long[] {0, 0x7fff_ffffL, 0x8000_0000L, 0xffff_ffffL},
        new long[] {0, Long.MAX_VALUE, Long.MIN_VALUE, -1},
        new float[] {-0f, Float.MIN_VALUE, Float.NEGATIVE_INFINITY, SIGNALLING_FLOAT},
        new double[] {-0d, Double.MIN_VALUE, Double.POSITIVE_INFINITY, NAN_WITH_PAYLOAD});
  }

  /// Arrays longer than a reader's window over native memory.
  private static Arrays longArrays(int count) {
    IntStream numbers = IntStream.range(0, count);
    int[] ints = numbers.map(i -> i * 2_654_435).toArray();
    byte[] bytes = new byte[count];
    short[] shorts = new short[count];
    short[] octets = new short[count];
    char[] chars = new char[count];
    boolean[] bools = new boolean[count];
    float[] floats = new float[count];
    for (int i = 0; i < count; i++) {
      bytes[i] = (byte) ints[i];
      shorts[i] = (short) ints[i];
      octets[i] = (short) (ints[i] & 0xff);
      chars[i] = (char) ints[i];
      bools[i] = (ints[i] & 1) == 1;
      floats[i] = Float.intBitsToFloat(ints[i]);
    }
    long[] longs = IntStream.of(ints).mapToLong(i -> i * 0x9e37_79b9_7f4a_7c15L).toArray();
    return new Arrays(
        bools,
        bytes,
        shorts,
        ints,
        longs,
        IntStream.of(ints).map(i -> i & 0xff).toArray(),
        octets,
        IntStream.of(ints).map(i -> i & 0xffff).toArray(),
        chars,
        IntStream.of(ints).mapToLong(Integer::toUnsignedLong).toArray(),
        longs,
        floats,
        IntStream.of(ints).mapToDouble(i -> i / 3.0).toArray());
  }

  static Views views(String label) {
    return new Views(
        label,
        BoolView.of(true, false, true),
        Int8View.of((byte) -128, (byte) 127),
        Int16View.of((short) -32_768, (short) 32_767),
        Int32View.of(Integer.MIN_VALUE, 5, Integer.MAX_VALUE),
        Int64View.of(Long.MIN_VALUE, Long.MAX_VALUE),
        Uint8View.of(0, 255),
        Uint16View.of(0, 65_535),
        Uint32View.of(0, 0xffff_ffffL),
        Uint64View.of(0, -1),
        Float32View.of(-0f, 1.5f, Float.MAX_VALUE),
        Float64View.of(-0.0, 2.5, NAN_WITH_PAYLOAD, Double.MAX_VALUE));
  }
}
