package dev.recordwire.engines.pipeline;

import dev.recordwire.examples.drawing.Numbers;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/// The table of the figures, a line for each station.
final class Report {
  private static final String ROW = "  %-14s %9s %6s %9s %6s %11s %13s %9s %9s  %s%n";
  private static final int DIFFERENCES = 5;

  private final Result result;
  private final List<String> faults;

  Report(Result result) {
    this.result = result;
    this.faults = result.stations().stream().flatMap(each -> result.faults(each).stream()).toList();
  }

  void print(PrintStream out) {
    out.println();
    out.printf(
        ROW,
        "",
        "flights",
        "late",
        "poisoned",
        "rows",
        "minutes",
        "squares",
        "mean",
        "deviation",
        "");
    print(out, result.judge(), result.expected(), Numbers.grouped(result.poisoned()), "");
    for (Station station : result.stations()) {
      if (station.figures().isPresent()) {
        print(
            out,
            station.name(),
            station.figures().get(),
            station.poisoned().map(Numbers::grouped).orElse(""),
            mark(out, station));
      }
    }
    if (!faults.isEmpty()) {
      out.printf("%n%d differences to %s%n", faults.size(), result.judge());
      faults.stream().limit(DIFFERENCES).forEach(fault -> out.printf("  %s%n", fault));
    }
    result
        .again()
        .filter(_ -> faults.isEmpty())
        .ifPresent(
            count ->
                out.printf(
                    "%nA task manager of Flink was ended midway: %s messages were read again, and"
                        + " none is counted twice.%n",
                    Numbers.grouped(count)));
  }

  /// A mark, in words on a terminal that has no such letter.
  private String mark(PrintStream out, Station station) {
    boolean hasMarks = out.charset().newEncoder().canEncode("✓✗");
    if (result.isSame(station)) {
      return hasMarks ? "✓" : "equal";
    }
    return hasMarks ? "✗" : "differs";
  }

  private static void print(
      PrintStream out, String name, Figures figures, String poisoned, String mark) {
    Totals sum = figures.totals();
    out.printf(
        ROW,
        name,
        Numbers.grouped(figures.flights()),
        Numbers.grouped(figures.late()),
        poisoned,
        figures.hours().size(),
        Numbers.grouped(sum.minutes()),
        Numbers.grouped(sum.squares()),
        Numbers.fixed(figures.mean(), 6),
        Numbers.fixed(figures.deviation(), 6),
        mark);
  }

  /// Fails if a station has other figures.
  ///
  /// @throws IOException naming the first difference
  void requireEqual() throws IOException {
    if (!faults.isEmpty()) {
      throw new IOException(
          "the figures differ, the first of %s; --keep DIRECTORY keeps the files"
              .formatted(faults.getFirst()));
    }
  }
}
