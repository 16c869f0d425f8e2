package dev.recordwire.tools.payload;

import dev.recordwire.schema.payload.SchemaCodec;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.schema.SchemaOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `recordwire dump`: prints a payload byte by byte with the meaning of each.
@Command(
    name = "dump",
    description = {
      "Prints the bytes of a payload with their meaning: offset, bytes, component, type, value.",
      "A malformed payload is printed up to the fault."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  recordwire dump -s app.jar -r Reading reading.bin",
      "  recordwire dump -s reading.schema.json --hex '2a000000 0500 416c696365 0000000000e05740'",
      "  recordwire dump -s app.jar -r Reading --frames checked readings.log --color always | less"
          + " -R"
    })
public final class DumpCommand implements Callable<Integer> {
  @Mixin private SchemaOptions schema = new SchemaOptions();
  @Mixin private PayloadInput input = new PayloadInput();
  @Mixin private DumpOptions options = new DumpOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    SchemaCodec codec = SchemaCodec.of(schema.read());
    PrintWriter out = spec.commandLine().getOut();
    Consumer<MemorySegment> printer = options.printer(codec, out);
    try {
      input.forEach(
          (payload, number) -> {
            if (input.isFramed()) {
              out.printf(
                  "%spayload %d, %d bytes%n", number == 0 ? "" : "\n", number, payload.byteSize());
            }
            printer.accept(payload);
          });
    } finally {
      out.flush();
    }
    return ExitStatus.OK;
  }
}
