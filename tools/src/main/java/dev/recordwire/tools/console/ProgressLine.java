package dev.recordwire.tools.console;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Tells how far a long work has come: `verify: 43 % of 1.2 GB`. [ProgressOption] makes it.
///
/// Nothing is told in the first half second, in which most works end.
public final class ProgressLine implements AutoCloseable {
  private static final long DELAY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
  private static final String CLEAR = "\r\033[K";

  private final String work;
  private final PrintWriter err;
  private final Form form;
  private final LongSupplier clock;
  private long next;
  private boolean isThere;

  /// How it is told.
  enum Form {
    /// Not at all.
    NONE(0),
    /// By a line of a terminal that is written anew, and taken away at the end.
    REWRITTEN(100),
    /// By lines, as a file keeps them.
    LINES(1_000);

    private final long stepNanos;

    Form(long stepMillis) {
      this.stepNanos = TimeUnit.MILLISECONDS.toNanos(stepMillis);
    }
  }

  /// @param clock the time, in nanoseconds
  ProgressLine(String work, PrintWriter err, Form form, LongSupplier clock) {
    this.work = work;
    this.err = err;
    this.form = form;
    this.clock = clock;
    this.next = clock.getAsLong() + DELAY_NANOS;
  }

  /// Tells how far the work has come, if it is time to.
  public void at(long done, long total) {
    if (form == Form.NONE) {
      return;
    }
    long now = clock.getAsLong();
    if (now - next >= 0) {
      next = now + form.stepNanos;
      double percent = total == 0 ? 100 : 100.0 * done / total;
      String line = String.format(Locale.ROOT, "%s: %.0f %% of %s", work, percent, Bytes.of(total));
      if (form == Form.REWRITTEN) {
        isThere = true;
        err.print(CLEAR + line);
      } else {
        err.println(line);
      }
      err.flush();
    }
  }

  /// Takes the line away.
  @Override
  public void close() {
    if (isThere) {
      isThere = false;
      err.print(CLEAR);
      err.flush();
    }
  }
}
