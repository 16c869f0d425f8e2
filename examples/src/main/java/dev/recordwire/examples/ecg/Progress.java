package dev.recordwire.examples.ecg;

import java.io.PrintStream;
import java.util.Locale;

/// Says what the program is doing: a line for every step, its beginning before the work and its
/// outcome after, so that it reads well on a terminal and in a file.
final class Progress {
  private final PrintStream out;
  private final int steps;
  private int step;
  private long began;

  Progress(PrintStream out, int steps) {
    this.out = out;
    this.steps = steps;
  }

  /// A step begins.
  void begin(String what) {
    step++;
    began = System.nanoTime();
    out.printf(Locale.ROOT, "[%d/%d] %-27s", step, steps, what);
    out.flush();
  }

  /// The step that began is over.
  void end(String outcome) {
    double milliseconds = (System.nanoTime() - began) / 1e6;
    out.printf(Locale.ROOT, " %-44s %6.0f ms%n", outcome, milliseconds);
  }
}
