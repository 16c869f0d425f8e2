package dev.recordwire.examples.command;

/// The error in a command line, as a message for the user.
public final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  public UsageException(String message) {
    super(message);
  }

  /// The error of an argument that the program does not know.
  public static UsageException unknown(String argument) {
    return new UsageException("unknown argument '" + argument + "'");
  }
}
