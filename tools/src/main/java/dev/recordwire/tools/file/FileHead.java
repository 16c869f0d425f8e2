package dev.recordwire.tools.file;

import dev.recordwire.file.RecordFile;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.payload.SchemaCodec;
import dev.recordwire.tools.console.CommandFailure;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.ProgressLine;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
  @Option(
      names = {"-n", "--records"},
      paramLabel = "COUNT",
      description = "How many records (default: ${DEFAULT-VALUE}).")
  private long count = 10;

  @Option(
      names = "--from",
      paramLabel = "NUMBER",
      description = "The number of the first record, from 0; from the end if negative.")
  private long from;

  @Override
  int run(RecordFile file, PrintWriter out, ProgressLine progress) throws IOException {
    if (count < 0) {
      throw CommandFailure.usage("--records is " + count + ": give a number from 0 on");
    }
    SchemaCodec codec = SchemaCodec.of(Schema.parse(file.schema()));
    long first = Math.max(0, from < 0 ? file.count() + from : from);
    long end = Math.min(file.count(), first + Math.min(count, file.count()));
    for (long record = first; record < end; record++) {
      codec.writeJson(file.payload(record), out);
      out.println();
    }
    out.flush();
    return ExitStatus.OK;
  }
}
