package dev.recordwire.it.random;

import dev.recordwire.array.BoolView;
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
import dev.recordwire.codec.Utf8View;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;

/// The shapes without other shapes inside: one for each wire type and each of its carriers.
final class Leaves {
  private static final int[] CODE_POINTS = {'a', 'Z', 0, 0x7f, 0xe9, 0x20ac, 0xd55c, 0x1d11e};

  private Leaves() {}

  static List<Shape> all() {
    List<Shape> all = new ArrayList<>(scalars());
    all.addAll(texts());
    all.addAll(arrays());
    all.addAll(views());
    all.addAll(times());
    all.addAll(optionals());
    all.addAll(sized());
    return all;
  }

  private static List<Shape> scalars() {
    return List.of(
        scalar("", "boolean", "Boolean", (r, c) -> r.nextBoolean()),
        scalar("", "byte", "Byte", (r, c) -> (byte) r.nextInt()).asOrdered(),
        scalar("", "short", "Short", (r, c) -> (short) r.nextInt()).asOrdered(),
        scalar("", "int", "Integer", (r, c) -> r.nextInt()).asOrdered(),
        scalar("", "long", "Long", (r, c) -> r.nextLong()).asOrdered(),
        scalar("", "char", "Character", (r, c) -> (char) r.nextInt()).asOrdered(),
        scalar("", "float", "Float", (r, c) -> Float.intBitsToFloat(r.nextInt())),
        scalar("", "double", "Double", (r, c) -> Double.longBitsToDouble(r.nextLong())),
        scalar("@Uint8 ", "int", "Integer", (r, c) -> r.nextInt(1 << 8)).asOrdered(),
        scalar("@Uint8 ", "short", "Short", (r, c) -> (short) r.nextInt(1 << 8)).asOrdered(),
        scalar("@Uint16 ", "int", "Integer", (r, c) -> r.nextInt(1 << 16)).asOrdered(),
        scalar("@Uint32 ", "long", "Long", (r, c) -> r.nextLong(1L << 32)).asOrdered(),
        scalar("@Uint64 ", "long", "Long", (r, c) -> r.nextLong()).asOrdered(),
        // Below half of the range, where a long's bits are the number.
        scalar("@Uint64 ", "BigInteger", "BigInteger", (r, c) -> new BigInteger(63, r)),
        scalar("@Float16 ", "float", "Float", (r, c) -> float16(r)));
  }

  private static List<Shape> texts() {
    return List.of(
        text(),
        Shape.natural("Utf8View", (r, c) -> Utf8View.of(text(r))).asOrdered(),
        Shape.natural("byte[]", (r, c) -> bytes(r)),
        Shape.natural("MemorySegment", (r, c) -> MemorySegment.ofArray(bytes(r))));
  }

  /// A text, which annotations of numbers do not apply to.
  static Shape text() {
    return Shape.natural("String", (r, c) -> text(r)).asOrdered();
  }

  private static List<Shape> optionals() {
    return List.of(
        Shape.natural(
            "OptionalInt",
            (r, c) -> r.nextBoolean() ? OptionalInt.of(r.nextInt()) : OptionalInt.empty()),
        Shape.natural(
            "OptionalLong",
            (r, c) -> r.nextBoolean() ? OptionalLong.of(r.nextLong()) : OptionalLong.empty()),
        Shape.natural(
            "OptionalDouble",
            (r, c) ->
                r.nextBoolean() ? OptionalDouble.of(r.nextGaussian()) : OptionalDouble.empty()),
        array(
            "@Uint16 ",
            "OptionalInt",
            (r, c) -> r.nextBoolean() ? OptionalInt.of(r.nextInt(1 << 16)) : OptionalInt.empty()));
  }

  private static List<Shape> sized() {
    return List.of(
        array("@Utf8(maxBytes = 600) ", "String", (r, c) -> text(r)),
        array("@Int32Array(maxCount = 100) ", "int[]", (r, c) -> r.ints(count(r)).toArray()),
        array("@Utf8(bytes = 6) ", "String", (r, c) -> "abcdef".substring(r.nextInt(7))),
        array(
            "@Utf8(bytes = 6) ",
            "Utf8View",
            (r, c) -> Utf8View.of("é23456".substring(r.nextInt(1, 7)))),
        array("@Utf8(maxBytes = 600) ", "Utf8View", (r, c) -> Utf8View.of(text(r))),
        array("@Float64Array(count = 3) ", "double[]", (r, c) -> r.doubles(3).toArray()),
        array("@Uint16Array(count = 2) ", "int[]", (r, c) -> r.ints(2, 0, 1 << 16).toArray()),
        array("@Int32Array(count = 5) ", "Int32View", (r, c) -> Int32View.of(r.ints(5).toArray())));
  }

  private static List<Shape> arrays() {
    return List.of(
        Shape.natural("boolean[]", (r, c) -> booleans(r)),
        array("@Int8Array ", "byte[]", (r, c) -> bytes(r)),
        Shape.natural("short[]", (r, c) -> shorts(r)),
        Shape.natural("int[]", (r, c) -> r.ints(count(r)).toArray()),
        Shape.natural("long[]", (r, c) -> r.longs(count(r)).toArray()),
        Shape.natural("char[]", (r, c) -> text(r).toCharArray()),
        Shape.natural("float[]", (r, c) -> floats(r)),
        Shape.natural("double[]", (r, c) -> r.doubles(count(r)).toArray()),
        array("@Uint8Array ", "int[]", (r, c) -> r.ints(count(r), 0, 1 << 8).toArray()),
        array("@Uint16Array ", "int[]", (r, c) -> r.ints(count(r), 0, 1 << 16).toArray()),
        array("@Uint32Array ", "long[]", (r, c) -> r.longs(count(r), 0, 1L << 32).toArray()),
        array("@Uint64Array ", "long[]", (r, c) -> r.longs(count(r)).toArray()));
  }

  private static List<Shape> views() {
    return List.of(
        Shape.natural("BoolView", (r, c) -> BoolView.of(booleans(r))),
        Shape.natural("Int8View", (r, c) -> Int8View.of(bytes(r))),
        Shape.natural("Int16View", (r, c) -> Int16View.of(shorts(r))),
        Shape.natural("Int32View", (r, c) -> Int32View.of(r.ints(count(r)).toArray())),
        Shape.natural("Int64View", (r, c) -> Int64View.of(r.longs(count(r)).toArray())),
        Shape.natural("Uint8View", (r, c) -> Uint8View.of(r.ints(count(r), 0, 256).toArray())),
        Shape.natural("Uint16View", (r, c) -> Uint16View.of(r.ints(count(r), 0, 65_536).toArray())),
        Shape.natural(
            "Uint32View", (r, c) -> Uint32View.of(r.longs(count(r), 0, 1L << 32).toArray())),
        Shape.natural("Uint64View", (r, c) -> Uint64View.of(r.longs(count(r)).toArray())),
        Shape.natural("Float32View", (r, c) -> Float32View.of(floats(r))),
        Shape.natural("Float64View", (r, c) -> Float64View.of(r.doubles(count(r)).toArray())));
  }

  private static List<Shape> times() {
    return List.of(
        Shape.natural(
                "Instant",
                (r, c) -> Instant.ofEpochSecond(r.nextLong(-(1L << 34), 1L << 34), nano(r)))
            .asOrdered(),
        Shape.natural("Duration", (r, c) -> Duration.ofSeconds(r.nextLong() >> 2, nano(r)))
            .asOrdered(),
        Shape.natural("LocalDate", (r, c) -> date(r)).asOrdered(),
        Shape.natural("LocalDateTime", (r, c) -> date(r).atTime(timeOfDay(r))),
        Shape.natural("UUID", (r, c) -> new UUID(r.nextLong(), r.nextLong())).asOrdered(),
        Shape.natural("BigInteger", (r, c) -> bigInteger(r)).asOrdered(),
        Shape.natural("BigDecimal", (r, c) -> new BigDecimal(bigInteger(r), r.nextInt(-50, 50))));
  }

  private static Shape scalar(String annotation, String type, String boxed, Shape.Maker maker) {
    return new Shape(annotation, type, boxed, false, maker);
  }

  private static Shape array(String annotation, String type, Shape.Maker maker) {
    return new Shape(annotation, type, type, false, maker);
  }

  /// A number of elements: often none, mostly a few, sometimes more than a loop's step.
  static int count(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> 0;
      case 7 -> random.nextInt(100);
      default -> random.nextInt(4);
    };
  }

  private static String text(Random random) {
    int length = count(random);
    boolean ascii = random.nextBoolean();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(CODE_POINTS[random.nextInt(ascii ? 4 : CODE_POINTS.length)]);
    }
    return text.toString();
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[count(random)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static boolean[] booleans(Random random) {
    boolean[] values = new boolean[count(random)];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextBoolean();
    }
    return values;
  }

  private static short[] shorts(Random random) {
    short[] values = new short[count(random)];
    for (int i = 0; i < values.length; i++) {
      values[i] = (short) random.nextInt();
    }
    return values;
  }

  private static float[] floats(Random random) {
    float[] values = new float[count(random)];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextFloat() - 0.5f;
    }
    return values;
  }

  /// A number that float16 can represent.
  private static float float16(Random random) {
    float number = Float.float16ToFloat((short) random.nextInt());
    return Float.isNaN(number) ? 0 : number;
  }

  private static int nano(Random random) {
    return random.nextInt(1_000_000_000);
  }

  private static LocalDate date(Random random) {
    return LocalDate.ofEpochDay(random.nextInt(-10_000_000, 10_000_000));
  }

  private static LocalTime timeOfDay(Random random) {
    return LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
  }

  private static BigInteger bigInteger(Random random) {
    BigInteger magnitude = new BigInteger(random.nextInt(200), random);
    return random.nextBoolean() ? magnitude : magnitude.negate();
  }
}
