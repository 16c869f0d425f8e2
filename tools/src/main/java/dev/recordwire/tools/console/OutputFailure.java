package dev.recordwire.tools.console;

import java.io.IOException;
import java.io.Serial;
import java.util.Objects;

/// The standard output takes no more: the program that read it has ended, or the disk is full.
public final class OutputFailure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  OutputFailure(IOException cause) {
    super("the standard output: " + cause.getMessage(), cause);
  }

  /// Whether a reader such as `head` has what it wants, which is no error.
  boolean isClosedPipe() {
    return Objects.requireNonNullElse(getMessage(), "").endsWith("Broken pipe");
  }
}
