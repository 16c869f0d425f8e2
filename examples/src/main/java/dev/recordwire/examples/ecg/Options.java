package dev.recordwire.examples.ecg;

import dev.recordwire.examples.command.Arguments;
import dev.recordwire.examples.command.UsageException;
import java.nio.file.Path;

/// The options of the command line.
///
/// @param directory the directory of the written files
/// @param from the start of the drawn ten seconds, in seconds from the start of the recording
/// @param packet the number of the packet whose bytes are shown
record Options(Path directory, int from, int packet) {
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
  static Options parse(Arguments arguments) throws UsageException {
    Path directory = Path.of("examples", "target", "ecg");
    int from = 150;
    int packet = 0;
    while (arguments.hasNext()) {
      String option = arguments.next();
      switch (option) {
        case "--out" -> directory = arguments.path(option);
        case "--from" -> from = arguments.number(option, LAST_FROM);
        case "--packet" -> packet = arguments.number(option, LAST_PACKET);
        default -> throw UsageException.unknown(option);
      }
    }
    return new Options(directory, from, packet);
  }
}
