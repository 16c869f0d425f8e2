package dev.recordwire.engines.pipeline;

import dev.recordwire.examples.drawing.Numbers;
import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.LongConsumer;

/// The lines about stations: on a terminal one that changes while a station works, elsewhere only
/// those that stay.
final class Progress {
  private static final long NANOS_BETWEEN = 100_000_000;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream out;
  private final boolean isTerminal;

  private Progress(PrintStream out, boolean isTerminal) {
    this.out = out;
    this.isTerminal = isTerminal;
  }

  static Progress on(PrintStream out) {
    return new Progress(
        out, Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
  }

  /// Says what a station does now.
  void say(Station.Kind station, String work) {
    if (isTerminal) {
      out.print(CLEAR + line(station.title(), work + " …"));
      out.flush();
    }
  }

  /// Starts to show how many records a station has.
  LongConsumer counting(Station.Kind station, long total) {
    long start = System.nanoTime();
    long[] next = {start + NANOS_BETWEEN};
    return count -> {
      long now = System.nanoTime();
      if (now >= next[0]) {
        next[0] = now + NANOS_BETWEEN;
        long rate = Math.round(count * 1e9 / (now - start));
        say(
            station,
            "%s of %s, %s/s"
                .formatted(Numbers.grouped(count), Numbers.grouped(total), Numbers.grouped(rate)));
      }
    };
  }

  /// Leaves a line about a station.
  void done(Station station) {
    out.println(
        (isTerminal ? CLEAR : "")
            + line(
                station.name(),
                "%s, %s MB, %s s"
                    .formatted(
                        station.work(),
                        Numbers.fixed(station.bytes() / 1e6, 1),
                        Numbers.fixed(station.time().toMillis() / 1e3, 1))));
  }

  private static String line(String station, String text) {
    return "  %-14s %s".formatted(station, text);
  }
}
