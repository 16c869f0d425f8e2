package dev.recordwire.array.internal.storage;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Where views get the memory from that they look at without a copy.
public final class Memory {
  private static final boolean LITTLE_ENDIAN = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

  private Memory() {}

  public static MemorySegment of(byte[] values) {
    return MemorySegment.ofArray(values);
  }

  public static MemorySegment of(short[] values) {
    return littleEndian(MemorySegment.ofArray(values));
  }

  public static MemorySegment of(char[] values) {
    return littleEndian(MemorySegment.ofArray(values));
  }

  public static MemorySegment of(int[] values) {
    return littleEndian(MemorySegment.ofArray(values));
  }

  public static MemorySegment of(long[] values) {
    return littleEndian(MemorySegment.ofArray(values));
  }

  public static MemorySegment of(float[] values) {
    return littleEndian(MemorySegment.ofArray(values));
  }

  public static MemorySegment of(double[] values) {
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
  public static MemorySegment map(Path file, FileChannel.MapMode mode, Arena arena)
      throws IOException {
    try (FileChannel channel = open(file, mode)) {
      return map(channel, mode, 0, channel.size(), arena);
    }
  }

  /// Part of a file, which is longer or new afterwards only if it is mapped to be written.
  ///
  /// @throws IllegalArgumentException if `offset` is negative, or the end more than a number says
  public static MemorySegment map(
      Path file, FileChannel.MapMode mode, long offset, long byteSize, Arena arena)
      throws IOException {
    if (offset < 0 || offset > Long.MAX_VALUE - byteSize) {
      throw new IllegalArgumentException(
          "no file has "
              + byteSize
              + " bytes from byte "
              + offset
              + " on: pass an offset from 0 on");
    }
    if (isReadWrite(mode)) {
      return mapToWrite(file, offset, byteSize, arena);
    }
    try (FileChannel channel = open(file, mode)) {
      if (offset + byteSize > channel.size()) {
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

  private static MemorySegment mapToWrite(Path file, long offset, long byteSize, Arena arena)
      throws IOException {
    boolean exists = Files.exists(file);
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
      long sizeBefore = channel.size();
      try {
        return map(channel, FileChannel.MapMode.READ_WRITE, offset, byteSize, arena);
      } catch (IOException | RuntimeException | OutOfMemoryError e) {
        // Java makes the file longer before it maps it.
        if (channel.size() == offset + byteSize) {
          channel.truncate(sizeBefore);
        }
        if (!exists && channel.size() == 0) {
          Files.delete(file);
        }
        throw e;
      }
    }
  }

  private static MemorySegment map(
      FileChannel channel, FileChannel.MapMode mode, long offset, long byteSize, Arena arena)
      throws IOException {
    MemorySegment segment = channel.map(mode, offset, byteSize, arena);
    return isReadOnly(mode) ? segment.asReadOnly() : segment;
  }

  /// Opens a file to read it.
  ///
  /// @throws FileSystemException if it can't be opened, or is a folder, which Linux opens as if it
  ///     were a file
  public static FileChannel openToRead(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "it is a folder: name a file");
    }
    return FileChannel.open(file, StandardOpenOption.READ);
  }

  private static FileChannel open(Path file, FileChannel.MapMode mode) throws IOException {
    return isReadOnly(mode)
        ? openToRead(file)
        : FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  @SuppressWarnings("ReferenceEquality") // its modes are constants
  private static boolean isReadWrite(FileChannel.MapMode mode) {
    return mode == FileChannel.MapMode.READ_WRITE;
  }

  @SuppressWarnings("ReferenceEquality") // its modes are constants
  private static boolean isReadOnly(FileChannel.MapMode mode) {
    return mode == FileChannel.MapMode.READ_ONLY;
  }
}
