package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

final class CreationTest {
  private static final MathContext EXACT = new MathContext(1200);

  @TempDir Path directory;

  @Test
  void constantsFillNewViews() {
    assertThat(Float64View.ones(2)).isEqualTo(Float64View.of(1, 1));
    assertThat(Float32View.full(2, 0.5f)).isEqualTo(Float32View.of(0.5f, 0.5f));
    assertThat(Int8View.full(2, -128)).isEqualTo(Int8View.of((byte) -128, (byte) -128));
    assertThat(Uint64View.ones(1)).isEqualTo(Uint64View.of(1));
    assertThat(Uint16View.full(0, 7).size()).isEqualTo(0);
    assertThrows(IllegalArgumentException.class, () -> Int16View.full(1, 32768));
    assertThrows(IllegalArgumentException.class, () -> Uint8View.full(0, -1));
    for (TypeCode type : TypeCode.values()) {
      ArrayView zeros = ArrayView.zeros(type, 3);
      assertThat(zeros.typeCode()).isEqualTo(type);
      assertThat(zeros.convert(TypeCode.FLOAT64)).isEqualTo(Float64View.of(0, 0, 0));
      assertThat(ArrayView.wrap(type, new byte[17], 1, 2)).isEqualTo(zeros.slice(0, 2));
      MemorySegment segment = MemorySegment.ofArray(new byte[3 * type.byteSize()]);
      assertThat(ArrayView.wrap(type, segment)).isEqualTo(zeros);
    }
  }

  @Test
  void rangesStopBeforeTheirEnd() {
    assertThat(Int32View.arange(0, 5, 2)).isEqualTo(Int32View.of(0, 2, 4));
    assertThat(Int32View.arange(5, 0, -2)).isEqualTo(Int32View.of(5, 3, 1));
    assertThat(Int32View.arange(5, 0, 1).size()).isEqualTo(0);
    assertThat(Int8View.arange(126, 128, 1)).isEqualTo(Int8View.of((byte) 126, (byte) 127));
    assertThrows(IllegalArgumentException.class, () -> Int8View.arange(126, 129, 1));
    assertThrows(IllegalArgumentException.class, () -> Uint64View.arange(-1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> Int32View.arange(0, 1, 0));
    assertThat(Int64View.arange(Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE))
        .isEqualTo(Int64View.of(Long.MIN_VALUE, -1, Long.MAX_VALUE - 1));
    assertThat(Float64View.arange(0, 1, 0.25)).isEqualTo(Float64View.of(0, 0.25, 0.5, 0.75));
    assertThat(Float64View.arange(1, 0, -0.5)).isEqualTo(Float64View.of(1, 0.5));
    assertThat(Float32View.arange(0, 2, 1.5)).isEqualTo(Float32View.of(0, 1.5f));
    assertThrows(IllegalArgumentException.class, () -> Float64View.arange(0, 1 / 0.0, 1));
    assertThrows(IllegalArgumentException.class, () -> Float64View.arange(0, 1, 0));
    assertThat(Float64View.linspace(1, 2, 3)).isEqualTo(Float64View.of(1, 1.5, 2));
    assertThat(Float64View.linspace(1, 2, 1)).isEqualTo(Float64View.of(1));
    assertThat(Float64View.linspace(1, 2, 0).size()).isEqualTo(0);
    assertThat(Float32View.linspace(2, 1, 2)).isEqualTo(Float32View.of(2, 1));
  }

  @Test
  void rangesAreCountedExactlyAtTheEndsOfTheirTypes() {
    double least = Double.MIN_VALUE;
    double most = Double.MAX_VALUE;
    assertThat(Float64View.arange(0, least, most)).isEqualTo(Float64View.of(0));
    assertThat(Float64View.arange(0, -least, -most)).isEqualTo(Float64View.of(0));
    assertThat(Float64View.arange(0, -least, most).size()).isEqualTo(0);
    assertThat(Float64View.arange(0, 3 * least, least))
        .isEqualTo(Float64View.of(0, least, 2 * least));
    assertThat(Float64View.arange(-most, most, most)).isEqualTo(Float64View.of(-most, 0));
    assertThat(Float64View.arange(-most, most, most * 0.75))
        .isEqualTo(Float64View.of(-most, most * 0.75 - most, 2 * (most * 0.75 - most / 2)));
    assertThat(Int64View.arange(Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE))
        .isEqualTo(Int64View.of(Long.MAX_VALUE, -1));
    assertThat(Uint64View.arange(0, Long.MAX_VALUE, Long.MAX_VALUE)).isEqualTo(Uint64View.of(0));
    assertThat(Uint8View.arange(255, -1, -255)).isEqualTo(Uint8View.of(255, 0));
  }

  @Test
  void rangesThatNoViewHoldsAreRefusedBeforeMemoryIsAskedFor() {
    assertRefused(
        () -> Int8View.arange(0, 1L << 62, 1),
        "arange(0, 4611686018427387904, 1) would hold 4611686018427387903, which does not fit"
            + " int8: use a wider type");
    assertRefused(
        () -> Uint32View.arange(-1, 1L << 62, 1), "would hold -1, which does not fit uint32");
    assertRefused(
        () -> Int64View.arange(Long.MIN_VALUE, Long.MAX_VALUE, 1),
        "is too long for a view, with 18446744073709551615 elements: use a larger step");
    assertRefused(
        () -> Int64View.arange(0, Long.MAX_VALUE, 1), "a view can't have 9223372036854775807");
    assertRefused(
        () -> Float64View.arange(0, 1, Double.MIN_VALUE),
        "arange(0.0, 1.0, 4.9E-324) is too long for a view: use a larger step");
    assertRefused(
        () -> Float32View.arange(-Double.MAX_VALUE, Double.MAX_VALUE, 1), "is too long for a view");
    assertRefused(() -> Float64View.arange(0, Double.NaN, 1), "has no end: pass three finite");
    assertRefused(() -> Float64View.arange(0, 1, 0), "the step of arange is not 0");
    assertRefused(() -> Int16View.arange(0, 1, 0), "the step of arange is not 0");
  }

  private static void assertRefused(Executable creation, String message) {
    var e = assertThrows(IllegalArgumentException.class, creation);
    assertThat(e).hasMessageThat().contains(message);
  }

  @Test
  void equalDistancesGoFromTheFirstToTheLast() {
    double most = Double.MAX_VALUE;
    assertThat(Float64View.linspace(-most, most, 3)).isEqualTo(Float64View.of(-most, 0, most));
    assertThat(Float64View.linspace(-0.0, 0, 1)).isEqualTo(Float64View.of(-0.0));
    assertThat(Float64View.linspace(-0.0, 0, 2)).isEqualTo(Float64View.of(-0.0, 0.0));
    assertThat(Float32View.linspace(-0.0, -0.0, 2)).isEqualTo(Float32View.of(-0f, -0f));
    long[] units = {0, 0, 1, 1, 2, 2, 3, 3, 4, 4}; // as NumPy has them
    double least = Double.MIN_VALUE;
    assertThat(Float64View.linspace(0, 4 * least, 10))
        .isEqualTo(Float64View.of(Arrays.stream(units).mapToDouble(i -> i * least).toArray()));
    double infinite = Double.POSITIVE_INFINITY;
    assertThat(Float64View.linspace(0, infinite, 3))
        .isEqualTo(Float64View.of(0, infinite, infinite));
  }

  /// NumPy's own numbers are in NumpyStatisticsTest, as the edges of histograms.
  @Test
  void equalDistancesAreThoseOfExactArithmetic() {
    double[] ends = {0, Double.MIN_VALUE, 2e-323, -1e-310, 1, -7.3, 1e300, -1.7e308, 0x1p1023};
    for (double start : ends) {
      for (double stop : ends) {
        double size = Math.max(Math.abs(start), Math.abs(stop));
        for (int steps : new int[] {1, 2, 3, 9, 10, 17}) {
          Float64View view = Float64View.linspace(start, stop, steps + 1);
          assertThat(view.get(0)).isEqualTo(start);
          assertThat(view.get(steps)).isEqualTo(stop);
          BigDecimal distance = new BigDecimal(stop).subtract(new BigDecimal(start));
          for (int i = 0; i <= steps; i++) {
            BigDecimal part = BigDecimal.valueOf(i).divide(BigDecimal.valueOf(steps), EXACT);
            double exact = new BigDecimal(start).add(distance.multiply(part)).doubleValue();
            assertThat(view.get(i)).isWithin(2 * Math.ulp(size)).of(exact);
          }
        }
      }
    }
  }

  @Test
  void javaArraysAreLookedAt() {
    double[] doubles = {1, 2};
    Float64View.wrap(doubles).scale(2);
    assertThat(doubles).isEqualTo(new double[] {2, 4});
    int[] ints = {-1};
    assertThat(Int32View.wrap(ints).get(0)).isEqualTo(-1);
    assertThat(Uint32View.wrap(ints).get(0)).isEqualTo(0xFFFF_FFFFL);
    byte[] bytes = {-1};
    assertThat(Int8View.wrap(bytes).get(0)).isEqualTo((byte) -1);
    Uint8View.wrap(bytes).set(0, 254);
    assertThat(bytes[0]).isEqualTo((byte) -2);
    short[] shorts = {-1};
    assertThat(Int16View.wrap(shorts).get(0)).isEqualTo((short) -1);
    assertThat(Uint16View.wrap(shorts).get(0)).isEqualTo(65535);
    long[] longs = {-1};
    assertThat(Int64View.wrap(longs).get(0)).isEqualTo(-1);
    assertThat(Uint64View.wrap(longs).toString()).isEqualTo("Uint64View[18446744073709551615]");
    assertThat(Float32View.wrap(new float[] {1.5f}).get(0)).isEqualTo(1.5f);
  }

  @Test
  void filesAreMapped() throws IOException {
    Path file = directory.resolve("numbers");
    Files.write(file, new byte[24]);
    try (Arena arena = Arena.ofConfined()) {
      Float64View written = Float64View.mapFile(file, FileChannel.MapMode.READ_WRITE, arena);
      written.fill(1.5);
      Float64View.mapFile(file, FileChannel.MapMode.READ_WRITE, 8, 3, arena).add(1);
    }
    assertThat(Files.size(file)).isEqualTo(32);
    Float64View read = Float64View.mapFile(file);
    assertThat(read).isEqualTo(Float64View.of(1.5, 2.5, 2.5, 1));
    assertThat(read.isReadOnly()).isTrue();
    assertThrows(UnsupportedOperationException.class, () -> read.fill(0));
    assertThat(read.sum()).isEqualTo(7.5);
    try (Arena arena = Arena.ofConfined()) {
      Int16View part = Int16View.mapFile(file, FileChannel.MapMode.READ_ONLY, 6, 2, arena);
      assertThat(part).isEqualTo(Int16View.of((short) 0x3FF8, (short) 0));
      var e =
          assertThrows(
              IOException.class,
              () -> Int16View.mapFile(file, FileChannel.MapMode.READ_ONLY, 6, 20, arena));
      assertThat(e).hasMessageThat().contains("has 32 bytes, which are not 40 from byte 6 on");
    }
    Files.write(file, new byte[5]);
    var odd = assertThrows(IllegalArgumentException.class, () -> Int32View.mapFile(file));
    assertThat(odd)
        .hasMessageThat()
        .isEqualTo(
            file
                + " has 5 bytes, which are no whole number of int32 elements (4 bytes each): map"
                + " part of it, by an offset and a count");
    Path missing = directory.resolve("missing");
    assertThrows(NoSuchFileException.class, () -> Int32View.mapFile(missing));
    try (Arena arena = Arena.ofConfined()) {
      assertThrows(
          NoSuchFileException.class,
          () -> Int32View.mapFile(missing, FileChannel.MapMode.READ_WRITE, arena));
      assertThat(Int32View.mapFile(missing, FileChannel.MapMode.READ_WRITE, 0, 2, arena))
          .isEqualTo(Int32View.of(0, 0));
    }
  }

  /// In a sparse file, so that it costs no memory to speak of.
  @Test
  void viewsMayBeLargerThanAnArray() throws IOException {
    long count = 3L << 30;
    try (Arena arena = Arena.ofConfined()) {
      Int8View view =
          Int8View.mapFile(
              directory.resolve("large"), FileChannel.MapMode.READ_WRITE, 0, count, arena);
      assertThat(view.size()).isEqualTo(count);
      view.slice(count - 1000, count).fill(3);
      Int8View end = view.slice(count - 2000, count);
      end.add(1, Overflow.THROW);
      assertThat(view.get(count - 1)).isEqualTo((byte) 4);
      assertThat(end.greaterThan(1).count()).isEqualTo(1000);
      Int8View ends = view.slice(0, count, count - 1);
      assertThat(ends).isEqualTo(Int8View.of((byte) 0, (byte) 4));
      ends.multiply(5);
      assertThat(view.slice(count - 1, -1, 1 - count)).isEqualTo(Int8View.of((byte) 20, (byte) 0));
      assertThrows(IllegalStateException.class, view::toArray);
    }
  }
}
