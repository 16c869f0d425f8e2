package dev.recordwire.tools.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Checks the kinds of files that commands read, of which the JDK's exceptions don't say enough.
public final class InputFile {
  private InputFile() {}

  /// Returns a path that is no folder; it may be a pipe, or nothing.
  ///
  /// @throws CommandFailure if it is a folder
  public static Path stream(Path path) {
    if (Files.isDirectory(path)) {
      throw CommandFailure.input(path + ": this is a folder: name a file");
    }
    return path;
  }

  /// Returns whether a path is the hyphen that stands for the standard input.
  public static boolean isStandardInput(Path path) {
    return path.toString().equals("-");
  }

  /// Opens a file or a pipe, or the standard input if that is what the path stands for.
  ///
  /// @throws CommandFailure if it is a folder
  /// @throws IOException if it can't be opened
  public static InputStream open(Path path) throws IOException {
    return isStandardInput(path) ? System.in : Files.newInputStream(stream(path));
  }

  /// Returns a path that can be read in any order; it may be nothing.
  ///
  /// @throws CommandFailure if it is a folder or a pipe
  public static Path mapped(Path path) {
    if (Files.exists(stream(path)) && !Files.isRegularFile(path)) {
      throw CommandFailure.input(
          path
              + ": this is a pipe or a device, and the file is read in any order: copy it to a"
              + " file");
    }
    return path;
  }
}
