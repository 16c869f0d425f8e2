package dev.recordwire.tools.console;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that is written piece by piece, and named in all that goes wrong.
public final class TargetStream implements Closeable {
  private final Path file;
  private final OutputStream out;

  private TargetStream(Path file, OutputStream out) {
    this.file = file;
    this.out = out;
  }

  /// Opens a file in a folder that is there, in place of one of its name.
  ///
  /// @throws CommandFailure if there is no such folder
  public static TargetStream of(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(TargetFile.inFolder(file));
    return new TargetStream(file, new BufferedOutputStream(out, 1 << 16));
  }

  /// Writes bytes.
  ///
  /// @throws CommandFailure if that fails
  public void write(byte[] bytes) throws IOException {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw TargetFile.failed(file, e);
    }
  }

  /// Writes what is collected, and closes the file.
  ///
  /// @throws CommandFailure if that fails
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } catch (IOException e) {
      throw TargetFile.failed(file, e);
    }
  }
}
