package dev.recordwire.engines.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The folder of a run with all its files, and the processes that work in it. When it is closed,
/// and when the program is interrupted, the processes end, and then the folder goes unless it is
/// to be kept. A temporary folder whose run was killed is deleted by the next run.
final class RunFolder implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("dev.recordwire.engines.pipeline");
  private static final String PREFIX = "flights-pipeline";
  private static final Pattern NAME = Pattern.compile(PREFIX + "\\d+");

  private final Path folder;

  /// The lock of a temporary folder; a folder without one is kept.
  private final Optional<RunLock> lock;

  private final Deque<StationProcess> processes = new ArrayDeque<>();
  private volatile boolean hasEnded;

  private RunFolder(Path folder, Optional<RunLock> lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /// Makes the folder of a run.
  ///
  /// @param kept a new or empty folder that stays, or nothing for a temporary one
  /// @throws IOException if it can't be made or has files
  static RunFolder open(Optional<Path> kept) throws IOException {
    if (kept.isEmpty()) {
      return temporary(Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath());
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
    return start(new RunFolder(folder, Optional.empty()));
  }

  /// Makes a folder that goes with its run, and deletes those of runs that were killed before they
  /// could do so.
  static RunFolder temporary(Path where) throws IOException {
    Path folder = Files.createTempDirectory(where, PREFIX);
    RunFolder run = start(new RunFolder(folder, Optional.of(RunLock.take(folder))));
    try (Stream<Path> others = Files.list(where)) {
      others
          .filter(each -> NAME.matcher(each.getFileName().toString()).matches())
          .filter(each -> !each.equals(folder))
          .forEach(each -> deleteEnded(each, folder));
    }
    return run;
  }

  /// Deletes the folder of a run that has ended, by the same user.
  private static void deleteEnded(Path folder, Path own) {
    try {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
          || !Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own))) {
        return;
      }
      Optional<RunLock> lock = RunLock.ofEnded(folder);
      if (lock.isPresent()) {
        try (RunLock _ = lock.get();
            DirectoryStream<Path> files =
                Files.newDirectoryStream(
                    folder, file -> !file.getFileName().toString().equals(RunLock.NAME))) {
          for (Path file : files) {
            FolderDeletion.delete(file);
          }
        }
        FolderDeletion.delete(folder); // last the lock, by which the next run finds the folder
      }
    } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "%s of a run that was killed can't be deleted, the next run tries again: %s"
              .formatted(folder, e));
    }
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
      if (lock.isPresent()) {
        lock.get().close(); // first, since some systems delete no open file
      }
      FolderDeletion.delete(lock.isEmpty() ? temporary() : folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the files of the run can't be deleted: " + e.getMessage(), e);
    }
  }
}
