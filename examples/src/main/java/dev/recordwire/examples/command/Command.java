package dev.recordwire.examples.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/// An example as a command: `--help` prints its usage, and its exit status says how it went.
///
/// @param name the name in front of its errors
/// @param usage the lines about its arguments
public record Command(String name, String usage) {
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  /// The work of a command.
  public interface Body {
    void run(Arguments arguments) throws UsageException, IOException;
  }

  /// Runs a command; returns 0 if it succeeded, 1 if it could not finish, 2 if its arguments were
  /// wrong.
  public int run(String[] arguments, PrintStream out, PrintStream err, Body body) {
    List<String> given = Arrays.asList(arguments);
    if (given.contains("--help") || given.contains("-h")) {
      out.print(usage);
      return 0;
    }
    try {
      body.run(new Arguments(arguments));
      return 0;
    } catch (UsageException e) {
      err.println(name + ": " + e.getMessage());
      err.println();
      err.print(usage);
      return MISUSED;
    } catch (IOException e) {
      out.println();
      err.println(name + ": " + describe(e));
      return FAILED;
    }
  }

  /// The message of a file error, with the kind of error in front: the message itself is often only
  /// a path.
  private static String describe(IOException e) {
    return e.getClass() == IOException.class
        ? String.valueOf(e.getMessage())
        : e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
