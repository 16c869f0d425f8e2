package dev.recordwire.examples.quakes;

import dev.recordwire.examples.command.Command;
import dev.recordwire.examples.drawing.Numbers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The program: reads a week of earthquakes, encodes it, decodes the bytes, prints a report and
/// draws a chart.
public final class Quakes {
  static final String USAGE =
      """
      usage: quakes [--out DIRECTORY] [--help]

        --out DIRECTORY   where quakes.week and quakes.svg go (default: examples/target/quakes)
        --help            say this
      """;

  private static final int STRONGEST = 8;

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Quakes() {}

  /// Runs the program and exits with its status.
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  /// Runs the program; returns 0 if it succeeded, 1 if it could not finish, 2 if its arguments were
  /// wrong.
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    return new Command("quakes", USAGE)
        .run(arguments, out, err, given -> run(given.onlyDirectory("quakes"), out));
  }

  private static void run(Path directory, PrintStream out) throws IOException {
    out.println("Recordwire earthquakes: " + UsgsCsv.SOURCE);
    byte[] csv = UsgsCsv.bytes();
    Week read = UsgsCsv.parse(csv);

    Files.createDirectories(directory);
    Path file = Files.write(directory.resolve("quakes.week"), WeekCodec.encode(read));
    Week week = WeekCodec.decode(Files.readAllBytes(file));

    out.printf(
        "%n%s events: %s bytes of CSV, %s bytes packed; decoded as they were: %s%n",
        Numbers.grouped(week.quakes().size()),
        Numbers.grouped(csv.length),
        Numbers.grouped(Files.size(file)),
        week.equals(read) ? "yes" : "no");
    kinds(week, out);
    strongest(week, out);
    Path chart = Files.writeString(directory.resolve("quakes.svg"), QuakeChart.draw(week));
    out.printf("%nWritten%n  %s%n  %s%n", file, chart);
  }

  private static void kinds(Week week, PrintStream out) {
    Map<Quake.Kind, Long> counts =
        week.quakes().stream()
            .collect(Collectors.groupingBy(Quake::kind, TreeMap::new, Collectors.counting()));
    out.printf("%nEvents by kind%n");
    counts.forEach((kind, count) -> out.printf("  %5s  %s%n", Numbers.grouped(count), kind.code));
    long felt = week.quakes().stream().filter(quake -> quake.felt().isPresent()).count();
    out.printf("  %5s  of any kind, reported as felt%n", Numbers.grouped(felt));
  }

  private static void strongest(Week week, PrintStream out) {
    out.printf("%nThe strongest%n  magnitude   depth  time, UTC         place%n");
    week.quakes().stream()
        .sorted(Comparator.comparingDouble(Quake::magnitude).reversed())
        .limit(STRONGEST)
        .forEach(
            quake ->
                out.printf(
                    "  %9s  %3s km  %s  %s%n",
                    Numbers.fixed(quake.magnitude(), 1),
                    Numbers.fixed(quake.depth(), 0),
                    MINUTE.format(quake.time()),
                    quake.place()));
  }
}
