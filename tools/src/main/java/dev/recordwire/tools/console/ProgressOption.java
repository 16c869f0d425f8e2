package dev.recordwire.tools.console;

import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The option that says whether a long work tells how far it has come.
public final class ProgressOption {
  @Option(
      names = "--progress",
      negatable = true,
      description =
          "Tell on the standard error how far the work has come, or do not (default: where that is"
              + " a terminal).")
  private Optional<Boolean> wanted = Optional.empty();

  /// The line of a work.
  ///
  /// @param work what is done, in a word
  public ProgressLine line(String work, PrintWriter err) {
    boolean isTerminal = StandardStream.ERR.isTerminal();
    ProgressLine.Form form =
        !wanted.orElse(isTerminal)
            ? ProgressLine.Form.NONE
            : isTerminal ? ProgressLine.Form.REWRITTEN : ProgressLine.Form.LINES;
    return new ProgressLine(work, err, form, System::nanoTime);
  }
}
