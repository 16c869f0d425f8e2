package dev.recordwire.array.internal.npy;

import java.io.Serial;
import java.util.Objects;

/// Something that is wrong with an `.npy` file. The packages of users throw it as the
/// `NpyFormatException` that they have for it.
public final class NpyFault extends Exception {
  @Serial private static final long serialVersionUID = 1;

  NpyFault(String message) {
    super(message);
  }

  /// The same fault, of a file.
  NpyFault in(Object file) {
    NpyFault located = new NpyFault(file + ": " + getMessage());
    located.initCause(this);
    return located;
  }

  /// The message, which every fault has.
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
