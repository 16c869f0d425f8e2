package dev.recordwire.tools.file;

import dev.recordwire.file.RecordFile;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.ProgressLine;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/// `recordwire file count`: prints how many records a file has.
@Command(
    name = "count",
    description = "Prints how many records a file has.",
    mixinStandardHelpOptions = true)
final class FileCount extends FileInput {
  @Override
  int run(RecordFile file, PrintWriter out, ProgressLine progress) {
    out.println(file.count());
    return ExitStatus.OK;
  }
}
