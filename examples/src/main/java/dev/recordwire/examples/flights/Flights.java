package dev.recordwire.examples.flights;

import dev.recordwire.array.Int16View;
import dev.recordwire.examples.command.Command;
import dev.recordwire.examples.drawing.Numbers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The program: appends flights to a table's file, maps the file, prints figures of its columns and
/// draws the delays.
public final class Flights {
  static final String USAGE =
      """
      usage: flights [--out DIRECTORY] [--help]

        --out DIRECTORY   where flights.npy and flights.svg go (default: examples/target/flights)
        --help            say this
      """;

  private static final short LATE = 60;

  private Flights() {}

  /// Runs the program and exits with its status.
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  /// Runs the program; returns 0 if it succeeded, 1 if it could not finish, 2 if its arguments were
  /// wrong.
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    return new Command("flights", USAGE)
        .run(arguments, out, err, given -> run(given.onlyDirectory("flights"), out));
  }

  private static void run(Path directory, PrintStream out) throws IOException {
    out.println("Recordwire flights: " + FlightsCsv.SOURCE);
    Files.createDirectories(directory);
    Path file = directory.resolve("flights.npy");
    Files.deleteIfExists(file);
    try (FlightTable table = FlightTable.create(file)) {
      FlightsCsv.appendTo(table);
    }

    FlightTable flights = FlightTable.map(file);
    out.printf(
        "%n%s flights of %d bytes, mapped: %s%n",
        Numbers.grouped(flights.size()), flights.rowBytes(), flights.dtype());
    delays(flights, out);
    Delays byHour = Delays.byHour(flights);
    out.printf("%nMean delay by the hour of departure%n");
    for (Delays.Group hour : byHour.groups()) {
      out.printf(
          "  %2d h  %6s min  %7s flights%n",
          hour.number(), Numbers.fixed(hour.mean(), 2), Numbers.grouped(hour.count()));
    }

    Path chart =
        Files.writeString(directory.resolve("flights.svg"), FlightsChart.draw(flights, byHour));
    out.printf("%nWritten%n  %s%n  %s%n", file, chart);
    out.printf(
        "%nThe same in Python: np.load(\"%s\", mmap_mode=\"r\")[\"delay\"].mean()%n",
        file.getFileName());
  }

  private static void delays(FlightTable flights, PrintStream out) {
    Int16View delay = flights.delay();
    out.printf(
        "%nDelay in minutes%n  mean %s, standard deviation %s, median %s, from %d to %d%n",
        Numbers.fixed(delay.mean(), 6),
        Numbers.fixed(delay.std(), 6),
        Numbers.fixed(delay.median(), 1),
        delay.min(),
        delay.max());
    FlightTable late = flights.where(delay.greaterThan(LATE));
    out.printf(
        "  %s flights more than an hour late, over %s miles on average%n",
        Numbers.grouped(late.size()), Numbers.fixed(late.distance().mean(), 3));
    Flight latest = flights.get(delay.argMax());
    out.printf("  the latest: %d minutes, after %d miles%n", latest.delay(), latest.distance());
  }
}
