package dev.recordwire.array.internal.npy;

import java.io.IOException;
import java.io.Serial;

/// The exception for a file that is not `.npy`, or holds an array of another kind than asked for.
public final class NpyFormatException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  public NpyFormatException(String message) {
    super(message);
  }

  /// The same fault, of a file.
  NpyFormatException in(Object file) {
    NpyFormatException located = new NpyFormatException(file + ": " + getMessage());
    located.initCause(this);
    return located;
  }
}
