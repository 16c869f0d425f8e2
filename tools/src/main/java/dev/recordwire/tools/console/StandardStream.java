package dev.recordwire.tools.console;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A standard stream of the process, and what is behind it.
public enum StandardStream {
  /// The standard output.
  OUT(1),
  /// The standard error.
  ERR(2);

  private final int number;

  StandardStream(int number) {
    this.number = number;
  }

  FileDescriptor descriptor() {
    return this == OUT ? FileDescriptor.out : FileDescriptor.err;
  }

  /// The encoding of a terminal behind it.
  Charset terminalCharset() {
    String property = this == OUT ? "stdout.encoding" : "stderr.encoding";
    return Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
  }

  /// Whether a terminal is behind it. Where the system does not tell this of a single stream, all
  /// of them must be terminals.
  public boolean isTerminal() {
    return target()
        .map(name -> name.startsWith("/dev/pts/") || name.startsWith("/dev/tty"))
        .orElseGet(
            () -> Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false));
  }

  /// The file or terminal that Linux names; nothing elsewhere.
  private Optional<String> target() {
    try {
      return Optional.of(Files.readSymbolicLink(Path.of("/proc/self/fd/" + number)).toString());
    } catch (IOException | UnsupportedOperationException _) {
      return Optional.empty();
    }
  }
}
