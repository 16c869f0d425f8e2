package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CreationTest {
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
      Float64View written = Float64View.map(file, FileChannel.MapMode.READ_WRITE, arena);
      written.fill(1.5);
      Float64View.map(file, FileChannel.MapMode.READ_WRITE, 8, 3, arena).add(1);
    }
    assertThat(Files.size(file)).isEqualTo(32);
    Float64View read = Float64View.map(file);
    assertThat(read).isEqualTo(Float64View.of(1.5, 2.5, 2.5, 1));
    assertThat(read.isReadOnly()).isTrue();
    assertThrows(UnsupportedOperationException.class, () -> read.fill(0));
    assertThat(read.sum()).isEqualTo(7.5);
    try (Arena arena = Arena.ofConfined()) {
      Int16View part = Int16View.map(file, FileChannel.MapMode.READ_ONLY, 6, 2, arena);
      assertThat(part).isEqualTo(Int16View.of((short) 0x3FF8, (short) 0));
      var e =
          assertThrows(
              IOException.class,
              () -> Int16View.map(file, FileChannel.MapMode.READ_ONLY, 6, 20, arena));
      assertThat(e).hasMessageThat().contains("has 32 bytes, which are not 40 from byte 6 on");
    }
    Files.write(file, new byte[5]);
    assertThrows(IllegalArgumentException.class, () -> Int32View.map(file));
    Path missing = directory.resolve("missing");
    assertThrows(NoSuchFileException.class, () -> Int32View.map(missing));
    try (Arena arena = Arena.ofConfined()) {
      assertThrows(
          NoSuchFileException.class,
          () -> Int32View.map(missing, FileChannel.MapMode.READ_WRITE, arena));
      assertThat(Int32View.map(missing, FileChannel.MapMode.READ_WRITE, 0, 2, arena))
          .isEqualTo(Int32View.of(0, 0));
    }
  }

  /// In a sparse file, so that it costs no memory to speak of.
  @Test
  void viewsMayBeLargerThanAnArray() throws IOException {
    long count = 3L << 30;
    try (Arena arena = Arena.ofConfined()) {
      Int8View view =
          Int8View.map(directory.resolve("large"), FileChannel.MapMode.READ_WRITE, 0, count, arena);
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
