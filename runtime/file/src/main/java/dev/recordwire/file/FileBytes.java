package dev.recordwire.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Reads and writes whole ranges of a file, however few bytes a single call of its channel
/// takes.
final class FileBytes {
  private FileBytes() {}

  /// Opens a file to read it.
  ///
  /// @throws FileSystemException if it can't be opened, or is a folder
  static FileChannel open(Path file) throws IOException {
    requireNoFolder(file);
    return FileChannel.open(file);
  }

  /// Refuses a folder, which Linux opens as if it were a file.
  static void requireNoFolder(Path file) throws FileSystemException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "it is a folder: name a file");
    }
  }

  /// The content of a file that is open.
  static FileContent of(FileChannel channel) {
    return (position, target, count) -> read(channel, position, target, count);
  }

  /// The `count` bytes from a position on, or fewer if the file ends before.
  static byte[] read(FileChannel channel, long at, int count) throws IOException {
    return read(of(channel), at, count);
  }

  /// The `count` bytes from a position on, or fewer if the file ends before.
  static byte[] read(FileContent content, long at, int count) throws IOException {
    byte[] bytes = new byte[count];
    int there = content.read(at, bytes, count);
    return there == count ? bytes : Arrays.copyOf(bytes, there);
  }

  /// Reads up to `count` bytes from a position on; returns how many are there.
  static int read(FileChannel channel, long at, byte[] target, int count) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(target, 0, count);
    while (rest.hasRemaining() && channel.read(rest, at + rest.position()) >= 0) {}
    return rest.position();
  }

  /// Writes the remaining bytes of a buffer from a position on.
  ///
  /// @throws IOException if the channel fails, or takes no more bytes
  static void write(FileChannel channel, long at, ByteBuffer bytes) throws IOException {
    long base = at - bytes.position();
    while (bytes.hasRemaining()) {
      if (channel.write(bytes, base + bytes.position()) == 0) {
        throw new IOException("the file takes no more bytes, " + bytes.remaining() + " are left");
      }
    }
  }

  /// Makes the entry of a file in its folder durable, where the operating system can do so.
  static void forceFolder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder)) {
        channel.force(true);
      }
    }
  }
}
