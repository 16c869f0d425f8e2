package dev.recordwire.examples.ecg;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// The options of the command line.
///
/// @param directory the directory of the written files
/// @param from the start of the drawn ten seconds, in seconds from the start of the recording
/// @param packet the number of the packet whose bytes are shown
/// @param help whether only the usage is printed
record Options(Path directory, int from, int packet, boolean help) {
  static final String USAGE =
      """
      usage: ecg [--out DIRECTORY] [--from SECOND] [--packet NUMBER] [--help]

        --out DIRECTORY   where ecg.packets and ecg.svg go (default: examples/target/ecg)
        --from SECOND     draw the ten seconds from here on, 0 to 290 (default: 150)
        --packet NUMBER   show the bytes of this packet, 0 to 299 (default: 0)
        --help            say this
      """;

  private static final int LAST_FROM = 290;
  private static final int LAST_PACKET = 299;

  /// Reads the arguments of the program.
  ///
  /// @throws UsageException if an argument is unknown, or its value is missing or out of range
  static Options parse(String... arguments) throws UsageException {
    Options options = new Options(Path.of("examples", "target", "ecg"), 150, 0, false);
    for (int i = 0; i < arguments.length; i++) {
      String option = arguments[i];
      options =
          switch (option) {
            case "--help", "-h" -> options.withHelp();
            case "--out" -> options.withDirectory(path(option, value(arguments, ++i)));
            case "--from" -> options.withFrom(number(option, value(arguments, ++i), LAST_FROM));
            case "--packet" ->
                options.withPacket(number(option, value(arguments, ++i), LAST_PACKET));
            default -> throw new UsageException("unknown argument '" + option + "'");
          };
    }
    return options;
  }

  /// The error in a command line, as a message for the user.
  static final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    private UsageException(String message) {
      super(message);
    }
  }

  private Options withDirectory(Path chosen) {
    return new Options(chosen, from, packet, help);
  }

  private Options withFrom(int chosen) {
    return new Options(directory, chosen, packet, help);
  }

  private Options withPacket(int chosen) {
    return new Options(directory, from, chosen, help);
  }

  private Options withHelp() {
    return new Options(directory, from, packet, true);
  }

  private static String value(String[] arguments, int index) throws UsageException {
    if (index == arguments.length) {
      throw new UsageException(arguments[index - 1] + " needs a value after it");
    }
    return arguments[index];
  }

  private static Path path(String option, String value) throws UsageException {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new UsageException(option + " '" + value + "' is no path: " + e.getReason());
    }
  }

  private static int number(String option, String value, int last) throws UsageException {
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
}
