package dev.recordwire.table.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// An existing file that is opened to be written.
final class WritableFile {
  private WritableFile() {}

  /// Opens a file to read and write it.
  ///
  /// @throws AccessDeniedException if this program may not write it
  static FileChannel open(Path path) throws IOException {
    try {
      return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (AccessDeniedException e) {
      AccessDeniedException fault =
          new AccessDeniedException(
              path.toString(), null, "it can't be written: map it to read, with map(file)");
      fault.initCause(e);
      throw fault;
    }
  }
}
