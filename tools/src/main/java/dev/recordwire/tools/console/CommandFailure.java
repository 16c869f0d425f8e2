package dev.recordwire.tools.console;

import java.io.Serial;

/// The end of a command that can't go on, with the message for its user and the exit status.
public final class CommandFailure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final int status;

  private CommandFailure(int status, String message) {
    super(message);
    this.status = status;
  }

  /// Arguments that make no sense together, or name nothing.
  public static CommandFailure usage(String message) {
    return new CommandFailure(ExitStatus.USAGE, message);
  }

  /// Input that can't be read.
  public static CommandFailure input(String message) {
    return new CommandFailure(ExitStatus.INPUT, message);
  }

  /// Output that can't be written.
  public static CommandFailure output(String message) {
    return new CommandFailure(ExitStatus.INPUT, message);
  }

  int status() {
    return status;
  }
}
