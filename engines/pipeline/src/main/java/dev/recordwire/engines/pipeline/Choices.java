package dev.recordwire.engines.pipeline;

import java.nio.file.Path;
import java.util.Optional;

/// The choices of a command line.
///
/// @param flights a file in place of the example's
/// @param records how many flights at most
/// @param kills whether a task manager of Flink is ended midway
/// @param kept the folder in which the files of the run stay
/// @param out the folder of the picture
record Choices(Optional<Path> flights, int records, boolean kills, Optional<Path> kept, Path out) {
  static final int MIN_RECORDS = 1_000;

  static final Choices DEFAULT =
      new Choices(
          Optional.empty(),
          Integer.MAX_VALUE,
          false,
          Optional.empty(),
          Path.of("engines", "pipeline", "target", "flights-pipeline"));

  Choices withFlights(Path file) {
    return new Choices(Optional.of(file), records, kills, kept, out);
  }

  Choices withRecords(int most) {
    return new Choices(flights, most, kills, kept, out);
  }

  Choices withKill() {
    return new Choices(flights, records, true, kept, out);
  }

  Choices withKept(Path folder) {
    return new Choices(flights, records, kills, Optional.of(folder), out);
  }

  Choices withOut(Path folder) {
    return new Choices(flights, records, kills, kept, folder);
  }
}
