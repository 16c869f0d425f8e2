package dev.recordwire.tools;

import java.io.PrintWriter;
import java.io.Writer;

/// Runs the command's helps in one process, so that a cache of loaded classes can be made of it.
public final class Training {
  private Training() {}

  /// Runs and prints nothing.
  public static void main(String[] arguments) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    for (String command : Recordwire.commands()) {
      Recordwire.run(nowhere, nowhere, command, "--help");
    }
    Recordwire.run(nowhere, nowhere, "--help");
  }
}
