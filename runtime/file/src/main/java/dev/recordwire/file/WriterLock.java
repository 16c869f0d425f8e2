package dev.recordwire.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The right to write a file, which one writer has at a time, of all processes of the machine.
///
/// The lock is on a file beside it. POSIX ends the locks of a file as soon as the process closes
/// any channel of the file, as a reader does; nobody else opens the file beside it. It stays,
/// because a writer could hold a lock of a file that has been deleted.
final class WriterLock implements Closeable {
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private WriterLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// Takes the lock of a file, which need not exist.
  ///
  /// @throws IOException if another writer has it, or the file of the lock can't be made
  static WriterLock of(Path path) throws IOException {
    Path file = real(path);
    // A process's own locks must not be tried: closing the second channel would end the first lock.
    if (!HELD.add(file)) {
      throw taken(path);
    }
    try {
      return new WriterLock(file, locked(file, path));
    } catch (IOException | RuntimeException e) {
      HELD.remove(file);
      throw e;
    }
  }

  private static FileChannel locked(Path file, Path path) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".lock");
    FileChannel channel =
        FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw taken(path);
      }
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static IOException taken(Path path) {
    return new IOException(
        path
            + " is open for appending elsewhere, and has one writer at a time: close that first, or"
            + " read it with RecordFileReader");
  }

  /// The path by which every writer of the file knows it.
  private static Path real(Path path) throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path absolute = path.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    if (folder == null) {
      return absolute;
    }
    if (Files.notExists(folder)) {
      throw new NoSuchFileException(path.toString(), null, "there is no folder " + folder);
    }
    return folder.toRealPath().resolve(absolute.getFileName());
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      HELD.remove(file);
    }
  }
}
