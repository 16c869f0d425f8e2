package dev.recordwire.examples.ecg;

import dev.recordwire.examples.drawing.Numbers;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// The report of the monitor, in tables that fit on a screen.
final class Report {
  private static final int STRETCH_SECONDS = 30;

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  /// Prints the statistics of the whole recording.
  void printWhole(Statistics whole) {
    out.printf("%nThe recording%n");
    line("samples", Numbers.grouped(whole.count()));
    line("mean", millivolts(whole.mean()) + " mV");
    line("minimum", millivolts(whole.min()) + " mV");
    line("maximum", millivolts(whole.max()) + " mV");
    line("standard deviation", millivolts(whole.std()) + " mV");
  }

  void printHeart(HeartRate heart) {
    out.printf("%nThe heart%n");
    line("beats", Integer.toString(heart.beats()));
    line("mean rate", rate(heart.mean()) + " a minute, first beat to last");
    line("median rate", rate(heart.median()) + " a minute, from beat to beat");
  }

  /// Prints a row for each half minute: the combined statistics of its packets, and its beats.
  void printStretches(Recording recording, List<Statistics> perPacket, HeartRate heart) {
    out.printf("%nHalf a minute at a time, in millivolts and beats%n");
    row("from", "to", "mean", "min", "max", "std", "beats", "/ min");
    for (int from = 0; from < perPacket.size(); from += STRETCH_SECONDS) {
      int to = Math.min(perPacket.size(), from + STRETCH_SECONDS);
      Statistics statistics =
          perPacket.subList(from, to).stream().reduce(Statistics::combine).orElseThrow();
      row(
          Numbers.clock(recording.start() + from),
          Numbers.clock(recording.start() + to),
          millivolts(statistics.mean()),
          millivolts(statistics.min()),
          millivolts(statistics.max()),
          millivolts(statistics.std()),
          Integer.toString(heart.beats(from, to)),
          rate(heart.mean(from, to)));
    }
  }

  void printPacket(EcgPacket packet, byte[] payload) {
    out.printf("%nPacket %d on the wire, %d bytes%n", packet.id(), payload.length);
    new PacketAnatomy(payload).table().lines().forEach(line -> out.println("  " + line));
  }

  void printDamage(List<DamagedPacket> damaged) {
    out.printf("%nThe same packet, damaged%n");
    for (DamagedPacket packet : damaged) {
      out.printf("  %s:%n    %s%n", packet.damage(), packet.answer());
    }
  }

  private void line(String what, String value) {
    out.printf(Locale.ROOT, "  %-19s %s%n", what, value);
  }

  private void row(Object... cells) {
    out.printf("  %5s  %5s  %9s  %8s  %8s  %8s  %6s  %7s%n", cells);
  }

  /// Millivolts to a thousandth; the steps of the recorder are 0.005 mV.
  private static String millivolts(double value) {
    return Numbers.fixed(value, 3);
  }

  private static String rate(OptionalDouble rate) {
    return rate.isPresent() ? Numbers.fixed(rate.getAsDouble(), 1) : "-";
  }
}
