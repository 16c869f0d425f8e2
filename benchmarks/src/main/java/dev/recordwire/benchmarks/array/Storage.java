package dev.recordwire.benchmarks.array;

import dev.recordwire.array.Float64View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The kinds of memory that received numbers can lie in.
enum Storage {
  /// A `byte[]` at an odd offset, as after a header of one byte.
  BYTES {
    @Override
    Float64View view(double[] values) {
      byte[] bytes = new byte[1 + values.length * Double.BYTES];
      fill(MemorySegment.ofArray(bytes).asSlice(1), values);
      return Float64View.wrap(bytes, 1, values.length);
    }
  },

  /// Memory outside the heap.
  NATIVE {
    @Override
    Float64View view(double[] values) {
      MemorySegment segment = Arena.ofAuto().allocate(values.length * (long) Double.BYTES, 64);
      fill(segment, values);
      return Float64View.wrap(segment);
    }
  },

  /// A mapped file.
  MAPPED {
    @Override
    Float64View view(double[] values) {
      MemorySegment segment = map(values.length * (long) Double.BYTES);
      fill(segment, values);
      return Float64View.wrap(segment);
    }
  },

  /// A mapped file of rows of an int16, a uint16 and a float64, which is the number.
  COLUMN {
    @Override
    Float64View view(double[] values) {
      MemorySegment rows = map(values.length * ROW);
      Float64View column = Float64View.strided(rows, 4, values.length, ROW);
      for (int i = 0; i < values.length; i++) {
        column.set(i, values[i]);
      }
      return column;
    }
  };

  private static final long ROW = 12;

  private static final ValueLayout.OfDouble LITTLE_ENDIAN =
      ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  /// A view on a copy of the values in this kind of memory.
  abstract Float64View view(double[] values);

  private static void fill(MemorySegment segment, double[] values) {
    MemorySegment.copy(values, 0, segment, LITTLE_ENDIAN, 0, values.length);
  }

  private static MemorySegment map(long bytes) {
    try {
      Path file = Files.createTempFile("recordwire", ".bin");
      try (FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE)) {
        return channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes, Arena.ofAuto());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
