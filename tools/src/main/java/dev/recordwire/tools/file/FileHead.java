package dev.recordwire.tools.file;

import dev.recordwire.file.RecordFile;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.payload.SchemaCodec;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.ProgressLine;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `recordwire file head`: prints records of a file as JSON.
@Command(
    name = "head",
    description =
        "Prints the first records of a file, or those from a number on, as lines of JSON.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  recordwire file head events.rwf",
      "  recordwire file head events.rwf --from -1        the last record",
      "  recordwire file head events.rwf --from 0 -n 1000000000 | jq .name"
    })
final class FileHead extends FileInput {
  @Mixin private RecordRange range = new RecordRange();

  @Override
  int run(RecordFile file, PrintWriter out, ProgressLine progress) throws IOException {
    SchemaCodec codec = SchemaCodec.of(Schema.parse(file.schema()));
    range.forEach(
        file,
        (payload, _) -> {
          codec.writeJson(payload, out);
          out.println();
        });
    out.flush();
    return ExitStatus.OK;
  }
}
