package dev.recordwire.tools.console;

import java.io.PrintWriter;
import java.util.Locale;

/// A line on the terminal that tells how far a long work has come: `verify: 43 % of 1.2 GB`.
///
/// It appears once the work has taken half a second, and not at all without a terminal.
public final class ProgressLine implements AutoCloseable {
  private static final long DELAY_NANOS = 500_000_000;
  private static final long STEP_NANOS = 100_000_000;
  private static final String CLEAR = "\r\033[K";

  private final String work;
  private final PrintWriter err;
  private final boolean isShown;
  private long next = System.nanoTime() + DELAY_NANOS;
  private boolean isThere;

  /// @param work what is done, in a word
  public ProgressLine(String work, PrintWriter err) {
    this.work = work;
    this.err = err;
    this.isShown = Terminal.isThere();
  }

  /// Tells how far the work has come.
  public void at(long done, long total) {
    long now = System.nanoTime();
    if (isShown && now - next >= 0) {
      next = now + STEP_NANOS;
      isThere = true;
      double percent = total == 0 ? 100 : 100.0 * done / total;
      String line = String.format(Locale.ROOT, "%s: %.0f %% of %s", work, percent, Bytes.of(total));
      err.print(CLEAR + line);
      err.flush();
    }
  }

  /// Takes the line away.
  @Override
  public void close() {
    if (isThere) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
