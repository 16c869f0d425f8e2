package dev.recordwire.tools.file;

import dev.recordwire.file.RecordFile;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.payload.SchemaCodec;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.ProgressLine;
import dev.recordwire.tools.payload.DumpOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `recordwire file dump`: prints records of a file byte by byte with the meaning of each.
@Command(
    name = "dump",
    description = {
      "Prints the bytes of the first records of a file, or of those from a number on, with their"
          + " meaning: offset in the payload, bytes, component, type, value.",
      "A malformed payload is printed up to the fault."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  recordwire file dump events.rwf --from 4711 -n 1"})
final class FileDump extends FileInput {
  @Mixin private RecordRange range = new RecordRange();
  @Mixin private DumpOptions options = new DumpOptions();

  @Override
  int run(RecordFile file, PrintWriter out, ProgressLine progress) throws IOException {
    SchemaCodec codec = SchemaCodec.of(Schema.parse(file.schema()));
    Consumer<MemorySegment> printer = options.printer(codec, out);
    range.forEach(
        file,
        (payload, record) -> {
          out.printf("record %d, %d bytes%n", record, payload.byteSize());
          printer.accept(payload);
          out.println();
        });
    out.flush();
    return ExitStatus.OK;
  }
}
