package dev.recordwire.tools.console;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Writes files, and names them in all that goes wrong, which the JDK's exceptions do for some.
public final class TargetFile {
  private TargetFile() {}

  /// Returns a path whose folder is there.
  ///
  /// @throws CommandFailure if it is not
  public static Path inFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw CommandFailure.output(
          file + " can't be written: there is no folder " + folder + ": make it");
    }
    return file;
  }

  /// Makes a folder and those around it, unless they are there.
  ///
  /// @throws CommandFailure if something else is in their place
  public static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw CommandFailure.output(
          e.getFile() + ": this is a file where a folder is to be made: name another place");
    } catch (NoSuchFileException e) {
      throw CommandFailure.output(folder + ": no folder can be made there: name another place");
    }
  }

  /// Writes a file into a folder that is there, in place of one of its name.
  ///
  /// @throws CommandFailure if there is no such folder, or a write fails
  public static void write(Path file, byte[] content) throws IOException {
    try {
      Files.write(inFolder(file), content);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  /// Returns or throws the exception for a write that failed.
  ///
  /// @throws FileSystemException the cause, if it names the file itself
  static CommandFailure failed(Path file, IOException cause) throws FileSystemException {
    if (cause instanceof FileSystemException named) {
      throw named;
    }
    return CommandFailure.output(file + " can't be written: " + cause.getMessage());
  }
}
