package dev.recordwire.engines.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The folder of a run with all its files, and the processes that work in it. When it is closed,
/// and when the program is interrupted, the processes end, and then the folder goes unless it is
/// to be kept.
final class RunFolder implements AutoCloseable {
  private static final int TRIES = 20;

  private final Path folder;
  private final boolean isKept;
  private final Deque<StationProcess> processes = new ArrayDeque<>();
  private volatile boolean hasEnded;

  private RunFolder(Path folder, boolean isKept) {
    this.folder = folder;
    this.isKept = isKept;
  }

  /// Makes the folder of a run.
  ///
  /// @param kept a new or empty folder that stays, or nothing for a temporary one
  /// @throws IOException if it can't be made or has files
  static RunFolder open(Optional<Path> kept) throws IOException {
    if (kept.isEmpty()) {
      return start(new RunFolder(Files.createTempDirectory("flights-pipeline"), false));
    }
    Path folder = kept.get().toAbsolutePath();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException(folder + " is a file: name a new or empty folder after --keep");
    }
    Files.createDirectories(folder);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      if (files.iterator().hasNext()) {
        throw new IOException(folder + " has files: name a new or empty folder after --keep");
      }
    }
    return start(new RunFolder(folder, true));
  }

  private static RunFolder start(RunFolder run) throws IOException {
    Runtime.getRuntime().addShutdownHook(new Thread(run::close, "end of the run"));
    Files.createDirectory(run.temporary());
    Files.createDirectory(run.resolve("logs"));
    return run;
  }

  Path resolve(String name) {
    return folder.resolve(name);
  }

  /// Where the processes put files that nobody keeps.
  Path temporary() {
    return folder.resolve("tmp");
  }

  /// Starts a process of the run.
  StationProcess start(Launch launch) throws IOException {
    synchronized (processes) {
      if (hasEnded) {
        throw new IOException("the run was interrupted");
      }
      StationProcess process = StationProcess.start(launch, temporary(), folder.resolve("logs"));
      processes.push(process);
      return process;
    }
  }

  /// Ends the processes, and deletes what is not to be kept; a second call waits for the first.
  @Override
  public synchronized void close() {
    if (hasEnded) {
      return;
    }
    synchronized (processes) {
      hasEnded = true;
      processes.forEach(StationProcess::kill);
    }
    try {
      deleteAgainAndAgain(isKept ? temporary() : folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the files of the run can't be deleted: " + e.getMessage(), e);
    }
  }

  /// Deletes a folder into which an interrupted program may still write.
  private static void deleteAgainAndAgain(Path folder) throws IOException {
    for (int left = TRIES; left > 0; left--) {
      try {
        delete(folder);
        return;
      } catch (DirectoryNotEmptyException e) {
        if (left == 1) {
          throw e;
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE; // its process deleted it
            }
            throw failure;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            Files.deleteIfExists(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
