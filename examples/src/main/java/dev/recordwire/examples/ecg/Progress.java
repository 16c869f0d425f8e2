package dev.recordwire.examples.ecg;

import java.io.PrintStream;
import java.util.Locale;

/// The progress of the program on the terminal: a line for each step, of which the first half is
/// printed before the work and the outcome after it.
final class Progress {
  private final PrintStream out;
  private final int steps;
  private int step;
  private long began;

  Progress(PrintStream out, int steps) {
    this.out = out;
    this.steps = steps;
  }

  /// Prints the start of a step.
  void begin(String what) {
    step++;
    began = System.nanoTime();
    out.printf(Locale.ROOT, "[%d/%d] %-27s", step, steps, what);
    out.flush();
  }

  /// Prints the outcome of the step.
  void end(String outcome) {
    double milliseconds = (System.nanoTime() - began) / 1e6;
    out.printf(Locale.ROOT, " %-44s %6.0f ms%n", outcome, milliseconds);
  }
}
