package dev.recordwire.tools.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/// The standard output and error of the process. No failure of the output goes unnoticed; of one of
/// the error nobody can be told, and the exit status stays what it is.
///
/// They are buffered, and in UTF-8 whatever the locale is, since files and pipes take texts that
/// must not lose a character; only a terminal gets its own encoding.
public final class StandardOutput extends OutputStream {
  private final StandardStream stream;
  private final FileOutputStream target;

  private StandardOutput(StandardStream stream) {
    this.stream = stream;
    this.target = new FileOutputStream(stream.descriptor());
  }

  /// A writer of a stream. The methods of that of the output throw an [OutputFailure] if it takes
  /// no more.
  public static PrintWriter to(StandardStream stream) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(new StandardOutput(stream), charset(stream))));
  }

  /// A terminal is looked for only where its encoding would matter, since that takes time.
  private static Charset charset(StandardStream stream) {
    Charset terminal = stream.terminalCharset();
    return terminal.equals(UTF_8) || !stream.isTerminal() ? UTF_8 : terminal;
  }

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int count) {
    try {
      target.write(bytes, start, count);
    } catch (IOException e) {
      if (stream == StandardStream.OUT) {
        throw new OutputFailure(e);
      }
    }
  }
}
