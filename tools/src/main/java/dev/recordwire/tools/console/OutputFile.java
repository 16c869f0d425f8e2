package dev.recordwire.tools.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Where a generated text goes: a file, or the standard output.
public final class OutputFile {
  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "The file to write, in place of one that is there (default: standard output).")
  private Optional<Path> file = Optional.empty();

  /// Writes the text, in UTF-8 with the line ends that it has.
  public void write(String text, PrintWriter out) throws IOException {
    if (file.isEmpty()) {
      out.print(text);
      out.flush();
      return;
    }
    Path folder = file.get().toAbsolutePath().getParent();
    if (folder != null) {
      TargetFile.makeFolder(folder);
    }
    TargetFile.write(file.get(), text.getBytes(UTF_8));
  }

  /// The file, unless the text goes to the standard output.
  public Optional<Path> path() {
    return file;
  }
}
