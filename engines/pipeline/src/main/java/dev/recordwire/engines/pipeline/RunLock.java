package dev.recordwire.engines.pipeline;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The lock in a temporary folder, which its run holds as long as it lives, and the system takes
/// from it however it ends.
final class RunLock implements AutoCloseable {
  static final String NAME = "lock";

  /// The locks of this process. Some systems take a lock away when its process opens and closes the
  /// file again, so nobody tries these.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private RunLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// Locks a new folder. The file gets its name when it is locked, so that no other run finds it
  /// before.
  static RunLock take(Path folder) throws IOException {
    Path first = folder.resolve("unlocked");
    Path file = folder.resolve(NAME);
    HELD.add(file);
    FileChannel channel =
        FileChannel.open(first, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    channel.lock();
    Files.move(first, file, StandardCopyOption.ATOMIC_MOVE);
    return new RunLock(file, channel);
  }

  /// Takes the lock of a run that has ended; nothing of one that lives, or has no lock yet.
  static Optional<RunLock> ofEnded(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file) || !HELD.add(file)) {
      return Optional.empty();
    }
    RunLock own;
    try {
      own = new RunLock(file, FileChannel.open(file, StandardOpenOption.WRITE));
    } catch (IOException e) {
      HELD.remove(file);
      throw e;
    }
    try {
      if (own.channel.tryLock() != null) {
        return Optional.of(own);
      }
    } catch (IOException e) {
      own.close();
      throw e;
    }
    own.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD.remove(file);
  }
}
