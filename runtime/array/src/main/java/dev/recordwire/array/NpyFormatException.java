package dev.recordwire.array;

import java.io.IOException;
import java.io.Serial;

/// The exception for a file that is not `.npy`, was cut, or holds something else than was asked
/// for. Its message names the file and the remedy. To read the file again does not help, as it may
/// after another [IOException].
public final class NpyFormatException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  /// @param message what is wrong, of which file, and what to do about it
  public NpyFormatException(String message) {
    super(message);
  }

  /// @param message what is wrong, of which file, and what to do about it
  public NpyFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
