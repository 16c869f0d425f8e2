package dev.recordwire.tools.console;

import java.io.Console;
import java.util.Optional;

/// The terminal that the command may run on.
public final class Terminal {
  private Terminal() {}

  /// Whether the command reads from and writes to a terminal.
  public static boolean isThere() {
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }
}
