package dev.recordwire.tools.console;

/// The exit statuses of the command.
public final class ExitStatus {
  /// The command did what it should, and the answer is yes.
  public static final int OK = 0;

  /// The answer is no: a change that breaks, a file that is damaged.
  public static final int NO = 1;

  /// The arguments are wrong.
  public static final int USAGE = 2;

  /// The input can't be read, or the output not written.
  public static final int INPUT = 3;

  /// The reader of the output has ended, as for a program that `SIGPIPE` ends.
  static final int CLOSED = 141;

  private ExitStatus() {}
}
