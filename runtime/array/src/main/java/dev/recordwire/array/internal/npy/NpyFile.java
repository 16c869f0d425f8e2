package dev.recordwire.array.internal.npy;

import dev.recordwire.array.internal.storage.Memory;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Whole `.npy` files: a header and the elements behind it.
public final class NpyFile {
  /// How many bytes are handed to the system at a time.
  private static final long PIECE = 1 << 24;

  private NpyFile() {}

  /// Opens a file to read it.
  ///
  /// @throws FileSystemException if it can't be opened, or is a folder
  public static FileChannel open(Path path) throws IOException {
    return Memory.openToRead(path);
  }

  /// The elements of a file to be, piece by piece.
  @FunctionalInterface
  public interface Elements {
    /// The elements from `from` (inclusive) to `to` (exclusive), side by side.
    MemorySegment piece(long from, long to);
  }

  /// Writes a file, in place of one of that name. It is written beside it first, forced to the
  /// device and renamed, so that there is the old file or the new one at any time, and whole.
  ///
  /// @param header for an array of one dimension
  public static void write(Path path, NpyHeader header, Elements elements) throws IOException {
    long count = header.shape().getFirst();
    long some = Math.max(1, PIECE / Math.max(1, header.type().byteSize()));
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new FileSystemException(
          path.toString(), null, "it is a folder or a device, and is not replaced: name a file");
    }
    Path folder = target.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(path.toString(), null, "there is no folder " + folder);
    }
    Path part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (FileChannel file =
          FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
        write(file, MemorySegment.ofArray(header.bytes()));
        for (long from = 0; from < count; from += some) {
          write(file, elements.piece(from, Math.min(count, from + some)));
        }
        file.force(true);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failed(target, "its new content can't be written, and nothing has changed", e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// An exception that says which step of which file failed: the system only says why. Where the
  /// cause names the file itself, or its type tells that the channel was closed, it is the cause.
  public static IOException failed(Path path, String step, IOException cause) {
    if (cause instanceof FileSystemException || cause instanceof ClosedChannelException) {
      return cause;
    }
    IOException failed =
        new FileSystemException(path.toString(), null, step + ": " + cause.getMessage());
    failed.initCause(cause);
    return failed;
  }

  /// Writes all of a segment at the position of a file.
  public static void write(FileChannel file, MemorySegment bytes) throws IOException {
    for (long at = 0; at < bytes.byteSize(); at += PIECE) {
      ByteBuffer piece = ofBytes(piece(bytes, at)).asByteBuffer();
      while (piece.hasRemaining()) {
        file.write(piece);
      }
    }
  }

  /// The same bytes where a channel takes them from: not in a `double[]`, or another array of
  /// numbers.
  private static MemorySegment ofBytes(MemorySegment segment) {
    boolean isTaken = segment.isNative() || segment.heapBase().orElse(null) instanceof byte[];
    return isTaken ? segment : MemorySegment.ofArray(segment.toArray(ValueLayout.JAVA_BYTE));
  }

  /// Fills a segment from a position of a file on.
  ///
  /// @throws NpyFault if the file ends before all is read
  public static void read(FileChannel file, long position, MemorySegment target)
      throws IOException, NpyFault {
    for (long at = 0; at < target.byteSize(); at += PIECE) {
      ByteBuffer piece = piece(target, at).asByteBuffer();
      while (piece.hasRemaining()) {
        if (file.read(piece, position + at + piece.position()) < 0) {
          throw new NpyFault("the file became shorter while it was read");
        }
      }
    }
  }

  private static MemorySegment piece(MemorySegment bytes, long at) {
    return bytes.asSlice(at, Math.min(PIECE, bytes.byteSize() - at));
  }

  /// The header at the beginning of a file; its faults name the file.
  public static NpyHeader header(FileChannel file, Path path) throws IOException, NpyFault {
    try {
      return NpyHeader.read(file);
    } catch (NpyFault e) {
      throw e.in(path);
    }
  }
}
