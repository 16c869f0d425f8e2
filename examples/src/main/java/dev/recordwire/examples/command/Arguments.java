package dev.recordwire.examples.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// The arguments of a program, taken one after the other.
public final class Arguments {
  private final String[] arguments;
  private int next;

  public Arguments(String... arguments) {
    this.arguments = arguments.clone();
  }

  public boolean hasNext() {
    return next < arguments.length;
  }

  public String next() {
    return arguments[next++];
  }

  /// Takes the path behind an option.
  ///
  /// @throws UsageException if there is none
  public Path path(String option) throws UsageException {
    String value = value(option);
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new UsageException(option + " '" + value + "' is no path: " + e.getReason());
    }
  }

  /// Takes all arguments of an example that has no option but `--out`, for the directory that it
  /// writes to; without it, that is its own under `examples/target`.
  ///
  /// @throws UsageException if there is another option, or no path
  public Path onlyDirectory(String example) throws UsageException {
    Path directory = Path.of("examples", "target", example);
    while (hasNext()) {
      String option = next();
      if (!option.equals("--out")) {
        throw UsageException.unknown(option);
      }
      directory = path(option);
    }
    return directory.toAbsolutePath();
  }

  /// Takes the number behind an option, from 0 to `last`.
  ///
  /// @throws UsageException if there is none in this range
  public int number(String option, int last) throws UsageException {
    String value = value(option);
    try {
      int number = Integer.parseInt(value);
      if (number >= 0 && number <= last) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below, as a number out of range is.
    }
    throw new UsageException(
        "%s must be a whole number from 0 to %d, not '%s'".formatted(option, last, value));
  }

  private String value(String option) throws UsageException {
    if (!hasNext()) {
      throw new UsageException(option + " needs a value after it");
    }
    return next();
  }
}
