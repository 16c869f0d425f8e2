package dev.recordwire.array;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Where views get the memory from that they look at without a copy.
final class Memory {
  private static final boolean LITTLE_ENDIAN = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

  private Memory() {}

  static MemorySegment of(byte[] values) {
    return MemorySegment.ofArray(values);
  }

  static MemorySegment of(short[] values) {
    return littleEndian(MemorySegment.ofArray(values));
  }

  static MemorySegment of(int[] values) {
    return littleEndian(MemorySegment.ofArray(values));
  }

  static MemorySegment of(long[] values) {
    return littleEndian(MemorySegment.ofArray(values));
  }

  static MemorySegment of(float[] values) {
    return littleEndian(MemorySegment.ofArray(values));
  }

  static MemorySegment of(double[] values) {
    return littleEndian(MemorySegment.ofArray(values));
  }

  /// The elements of Java's arrays are in the processor's order of bytes.
  private static MemorySegment littleEndian(MemorySegment segment) {
    if (!LITTLE_ENDIAN) {
      throw new UnsupportedOperationException(
          "this processor is big-endian, and views are little-endian: copy the array with of(...)");
    }
    return segment;
  }

  /// All of a file.
  static MemorySegment map(Path file, FileChannel.MapMode mode, Arena arena) throws IOException {
    try (FileChannel channel = open(file, mode, false)) {
      return map(channel, mode, 0, channel.size(), arena);
    }
  }

  /// Part of a file.
  static MemorySegment map(
      Path file, FileChannel.MapMode mode, long offset, long byteSize, Arena arena)
      throws IOException {
    try (FileChannel channel = open(file, mode, true)) {
      if (isReadOnly(mode) && offset + byteSize > channel.size()) {
        throw new IOException(
            file
                + " has "
                + channel.size()
                + " bytes, which are not "
                + byteSize
                + " from byte "
                + offset
                + " on");
      }
      return map(channel, mode, offset, byteSize, arena);
    }
  }

  private static MemorySegment map(
      FileChannel channel, FileChannel.MapMode mode, long offset, long byteSize, Arena arena)
      throws IOException {
    MemorySegment segment = channel.map(mode, offset, byteSize, arena);
    return isReadOnly(mode) ? segment.asReadOnly() : segment;
  }

  private static FileChannel open(Path file, FileChannel.MapMode mode, boolean create)
      throws IOException {
    if (isReadOnly(mode)) {
      return FileChannel.open(file, StandardOpenOption.READ);
    }
    return create
        ? FileChannel.open(
            file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)
        : FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  @SuppressWarnings("ReferenceEquality") // its modes are constants
  private static boolean isReadOnly(FileChannel.MapMode mode) {
    return mode == FileChannel.MapMode.READ_ONLY;
  }
}
