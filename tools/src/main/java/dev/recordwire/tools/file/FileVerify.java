package dev.recordwire.tools.file;

import dev.recordwire.file.DamagedRange;
import dev.recordwire.file.RecordFile;
import dev.recordwire.tools.console.Count;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.ProgressLine;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/// `recordwire file verify`: checks every block of a file, and the schema in its header.
@Command(
    name = "verify",
    description = {
      "Checks the checksum and the structure of every block, and the schema in the header.",
      "The exit status is 1 if a block is damaged, or the schema is none."
    },
    mixinStandardHelpOptions = true)
final class FileVerify extends FileInput {
  @Override
  int run(RecordFile file, PrintWriter out, ProgressLine progress) {
    List<DamagedRange> damaged = file.verify(progress::at);
    progress.close();
    Optional<String> schemaFault = HeaderSchema.fault(file);
    schemaFault.ifPresent(out::println);
    damaged.forEach(range -> out.println(Damage.text(range)));
    out.println(
        Count.of(file.count(), "record")
            + " in "
            + Count.of(file.blocks(), "block")
            + ", "
            + (damaged.isEmpty() ? "all sound" : damaged.size() + " of them damaged"));
    return damaged.isEmpty() && schemaFault.isEmpty() ? ExitStatus.OK : ExitStatus.NO;
  }
}
