package dev.recordwire.tools;

import java.io.PrintWriter;
import java.io.StringWriter;

/// A run of the command: its status, and what it printed.
public record Run(int status, String out, String err) {
  /// Runs the command.
  public static Run of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int status = Recordwire.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
    return new Run(status, out.toString(), err.toString());
  }
}
