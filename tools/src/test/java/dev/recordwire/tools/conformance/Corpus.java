package dev.recordwire.tools.conformance;

import dev.recordwire.codec.OpenEnum;
import dev.recordwire.tools.conformance.Records.Arrays;
import dev.recordwire.tools.conformance.Records.Circle;
import dev.recordwire.tools.conformance.Records.Compact;
import dev.recordwire.tools.conformance.Records.Containers;
import dev.recordwire.tools.conformance.Records.Drawing;
import dev.recordwire.tools.conformance.Records.Enums;
import dev.recordwire.tools.conformance.Records.FixedArrays;
import dev.recordwire.tools.conformance.Records.Floats;
import dev.recordwire.tools.conformance.Records.Group;
import dev.recordwire.tools.conformance.Records.Integers;
import dev.recordwire.tools.conformance.Records.Nothing;
import dev.recordwire.tools.conformance.Records.Point;
import dev.recordwire.tools.conformance.Records.Prices;
import dev.recordwire.tools.conformance.Records.Side;
import dev.recordwire.tools.conformance.Records.Texts;
import dev.recordwire.tools.conformance.Records.Tree;
import dev.recordwire.tools.conformance.Records.Values;
import dev.recordwire.tools.conformance.Records.Venue;
import dev.recordwire.tools.conformance.Records.Voids;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/// The contents of the conformance corpus.
final class Corpus {
  private static final UUID ID = UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");

  private Corpus() {}

  static List<Subject<?>> subjects() {
    List<Subject<?>> subjects = new ArrayList<>(packed());
    subjects.addAll(EvolvingCorpus.subjects());
    return subjects;
  }

  private static List<Subject<?>> packed() {
    return List.of(
        integers(),
        floats(),
        values(),
        texts(),
        compact(),
        arrays(),
        fixedArrays(),
        enums(),
        containers(),
        prices(),
        voids(),
        tree(),
        drawing(),
        shape());
  }

  private static Subject<?> integers() {
    return Subject.of(
        "integers",
        Records_IntegersCodec.CODEC,
        new Integers(false, (byte) 0, (short) 0, 0, 0, 0, 0, 0, 0),
        new Integers(
            true, (byte) -128, Short.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE, 0, 0, 0, 1),
        new Integers(
            true,
            Byte.MAX_VALUE,
            Short.MAX_VALUE,
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            255,
            65_535,
            0xFFFF_FFFFL,
            -1),
        new Integers(false, (byte) 1, (short) 2, 3, (1L << 53) + 1, 4, 5, 6, Long.MIN_VALUE + 1));
  }

  private static Subject<?> floats() {
    return Subject.of(
            "floats",
            Records_FloatsCodec.CODEC,
            new Floats(1.5f, 3.5f, 95.5),
            new Floats(-0.0f, -0.0f, -0.0),
            new Floats(65_504, Float.MAX_VALUE, Double.MAX_VALUE),
            new Floats(0x1p-24f, Float.MIN_VALUE, Double.MIN_VALUE),
            new Floats(Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY),
            new Floats(0.1f, 0.1f, 0.1))
        .with(hex("017c 010080ff 010000000000f07f"))
        .with(hex("00fe 0000c07f 000000000000f8ff"))
        .with(hex("ff7f ffffffff ffffffffffffffff"));
  }

  private static Subject<?> values() {
    return Subject.of(
            "values",
            Records_ValuesCodec.CODEC,
            new Values(
                Instant.EPOCH,
                Duration.ZERO,
                LocalDate.EPOCH,
                LocalTime.MIN,
                LocalDateTime.of(1970, 2, 1, 0, 0, 1),
                ID,
                BigInteger.ZERO,
                new BigDecimal("1.28")),
            new Values(
                Instant.MIN,
                Duration.ofSeconds(Long.MIN_VALUE),
                LocalDate.ofEpochDay(Integer.MIN_VALUE),
                LocalTime.NOON,
                LocalDateTime.of(LocalDate.ofEpochDay(Integer.MIN_VALUE), LocalTime.MAX),
                new UUID(0, 0),
                BigInteger.valueOf(-129),
                new BigDecimal(BigInteger.ONE.negate(), Integer.MAX_VALUE)),
            new Values(
                Instant.MAX,
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                LocalDate.ofEpochDay(Integer.MAX_VALUE),
                LocalTime.MAX,
                LocalDateTime.of(LocalDate.ofEpochDay(Integer.MAX_VALUE), LocalTime.MIN),
                new UUID(-1, -1),
                BigInteger.ONE.shiftLeft(200),
                new BigDecimal(BigInteger.TEN.pow(30), Integer.MIN_VALUE)))
        .withMalformed(
            "0000000000000000 00000000 0000000000000000 00000000 00000000 0000000000000000 00000000"
                + "0000000000000000 00000000000000000000000000000000 0100000000 00000000 a1010000"
                + "7f".repeat(417));
  }

  private static Subject<?> texts() {
    return Subject.of(
            "texts",
            Records_TextsCodec.CODEC,
            new Texts("", new byte[0], "", ""),
            new Texts("né \uD83D\uDE00 \u0000", new byte[] {0, -1, 127}, "né", "words"))
        .withMalformed("01000000 c1 00000000 000000000000 00000000")
        .withMalformed("03000000 eda080 00000000 000000000000 00000000")
        .withMalformed("03000000 61e282 00000000 000000000000 00000000")
        .withMalformed("04000000 f4908080 00000000 000000000000 00000000")
        .withMalformed("02000000 c080 00000000 000000000000 00000000")
        .withMalformed("00000000 00000000 6180c3000000 00000000");
  }

  private static Subject<?> compact() {
    return Subject.of(
        "compact",
        Records_CompactCodec.CODEC,
        new Compact(
            42,
            "Alice",
            95.5,
            new byte[] {1, 2},
            new int[] {1, -2},
            List.of("a", "né"),
            BigInteger.valueOf(-129),
            new BigDecimal("1.28")),
        new Compact(
            0,
            "x".repeat(65_535),
            0,
            new byte[0],
            new int[0],
            List.of(),
            BigInteger.ZERO,
            BigDecimal.ZERO));
  }

  private static Subject<?> arrays() {
    return Subject.of(
        "arrays",
        Records_ArraysCodec.CODEC,
        new Arrays(
            new boolean[0],
            new byte[0],
            new short[0],
            new int[0],
            new long[0],
            new int[0],
            new int[0],
            new long[0],
            new long[0],
            new float[0],
            new float[0],
            new double[0],
            List.of()),
        new Arrays(
            new boolean[] {true, false},
            new byte[] {1, -2},
            new short[] {1, Short.MIN_VALUE},
            new int[] {1, Integer.MIN_VALUE},
            new long[] {1, Long.MIN_VALUE},
            new int[] {1, 200},
            new int[] {1, 40_000},
            new long[] {1, 4_000_000_000L},
            new long[] {1, -1},
            new float[] {1.5f, Float.NaN, Float.POSITIVE_INFINITY},
            new float[] {3.5f, -0.0f, Float.NaN},
            new double[] {95.5, Double.NaN, Double.NEGATIVE_INFINITY},
            List.of(1, 2)));
  }

  private static Subject<?> fixedArrays() {
    return Subject.of(
        "fixed-arrays",
        Records_FixedArraysCodec.CODEC,
        new FixedArrays(
            new boolean[] {false, true},
            new int[] {1, -2},
            new long[] {-1},
            new double[] {0, -0.0}));
  }

  private static Subject<?> enums() {
    return Subject.of(
            "enums",
            Records_EnumsCodec.CODEC,
            new Enums(
                Side.BUY,
                Venue.ZURICH,
                OpenEnum.of(Side.SELL),
                List.of(Side.BUY, Side.SELL),
                Map.of(OpenEnum.of(Venue.NOWHERE), Side.SELL)))
        .with(hex("02 2c01 09 00000000 02000000 0900 01 0a00 02"))
        .with(hex("02 0900 00 00000000 00000000"));
  }

  private static Subject<?> containers() {
    return Subject.of(
        "containers",
        Records_ContainersCodec.CODEC,
        new Containers(
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of()),
        new Containers(
            OptionalInt.of(42),
            Optional.of("né"),
            Optional.of(new Point((short) 7, (short) -7)),
            List.of((short) 1, (short) -2),
            List.of(List.of("a"), List.of()),
            List.of(new Point((short) 1, (short) 2), new Point((short) 3, (short) 4)),
            set("b", "c"),
            set(0.0, -0.0, Double.NaN),
            set(new Point((short) 1, (short) 2), new Point((short) 1, (short) 3)),
            map("b", 1, "c", -2),
            map(8, List.of(new Point((short) 5, (short) 6)), 9, List.of()),
            map(new Point((short) 2, (short) 2), "x", new Point((short) 2, (short) 3), "y"),
            List.of(Optional.empty(), Optional.of(-1L))));
  }

  private static Subject<?> prices() {
    return Subject.of(
            "prices",
            Records_PricesCodec.CODEC,
            new Prices(
                set(new BigDecimal("1.0"), new BigDecimal("1.1")),
                map(new BigDecimal("-2"), true, new BigDecimal("3"), false),
                map(ID, Instant.EPOCH, new UUID(1, 2), Instant.ofEpochSecond(-1, 5))))
        .withMalformed("02000000 01000000 01000000 0a 02000000 01000000 64 00000000 00000000");
  }

  private static Subject<?> voids() {
    return Subject.of(
            "voids",
            Records_VoidsCodec.CODEC,
            new Voids(List.of()),
            new Voids(Collections.nCopies(16_000, new Nothing())))
        .withMalformed("813e0000")
        .withMalformed("ffffffff");
  }

  private static Subject<?> tree() {
    Tree deepest = new Tree(64, List.of());
    for (int i = 63; i >= 1; i--) {
      deepest = new Tree(i, List.of(deepest));
    }
    return Subject.of(
            "tree",
            Records_TreeCodec.CODEC,
            new Tree(
                1, List.of(new Tree(2, List.of()), new Tree(3, List.of(new Tree(4, List.of()))))),
            deepest)
        .withMalformed("01000000 01000000".repeat(64) + "01000000 00000000")
        .withMalformed("01000000 02000000 01000000 02000000 0000000000000000 00000000");
  }

  private static Subject<?> drawing() {
    return Subject.of(
        "drawing",
        Records_DrawingCodec.CODEC,
        new Drawing(new Circle(1.5), Optional.empty()),
        new Drawing(
            new Group("né", List.of(new Circle(0), new Group("", List.of()))),
            Optional.of(new Circle(-1))));
  }

  private static Subject<?> shape() {
    return Subject.of(
        "shape",
        Records_ShapeCodec.CODEC,
        new Circle(1.5),
        new Group("all", List.of(new Circle(0), new Group("", List.of(new Circle(2))))));
  }

  @SafeVarargs
  private static <E> Set<E> set(E... elements) {
    Set<E> set = new LinkedHashSet<>();
    for (E element : elements) {
      set.add(element);
    }
    return set;
  }

  static <K, V> Map<K, V> map(K first, V one, K second, V other) {
    Map<K, V> map = new LinkedHashMap<>();
    map.put(first, one);
    map.put(second, other);
    return map;
  }

  static byte[] hex(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }
}
