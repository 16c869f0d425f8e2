package dev.recordwire.examples.quakes;

import dev.recordwire.examples.drawing.Numbers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The program: reads a week of earthquakes, encodes it, decodes the bytes, prints a report and
/// draws a chart.
public final class Quakes {
  private static final int STRONGEST = 8;

  private Quakes() {}

  /// Runs the program; its optional argument is the directory of the files that it writes.
  public static void main(String[] arguments) throws IOException {
    Path directory =
        Path.of(arguments.length > 0 ? arguments[0] : "examples/target/quakes").toAbsolutePath();
    run(directory, System.out);
  }

  static void run(Path directory, PrintStream out) throws IOException {
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
    out.println();
    counts.forEach((kind, count) -> out.printf("%6d  %s%n", count, kind.code));
    long felt = week.quakes().stream().filter(quake -> quake.felt().isPresent()).count();
    out.printf("%6d  felt by someone%n", felt);
  }

  private static void strongest(Week week, PrintStream out) {
    out.printf("%nThe strongest%n");
    week.quakes().stream()
        .sorted(Comparator.comparingDouble(Quake::magnitude).reversed())
        .limit(STRONGEST)
        .forEach(
            quake ->
                out.printf(
                    "  %s  %6s km  %s  %s%n",
                    Numbers.fixed(quake.magnitude(), 1),
                    Numbers.fixed(quake.depth(), 0),
                    quake.time(),
                    quake.place()));
  }
}
