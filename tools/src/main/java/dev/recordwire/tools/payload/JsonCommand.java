package dev.recordwire.tools.payload;

import dev.recordwire.schema.payload.SchemaCodec;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.schema.SchemaOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `recordwire json`: prints payloads as JSON.
@Command(
    name = "json",
    description = {
      "Prints a payload as a line of JSON; with --frames, a line for each payload.",
      "recordwire from-json makes the same bytes of it again."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  recordwire json -s app.jar -r Reading reading.bin | jq ."})
public final class JsonCommand implements Callable<Integer> {
  @Mixin private SchemaOptions schema = new SchemaOptions();
  @Mixin private PayloadInput input = new PayloadInput();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    SchemaCodec codec = SchemaCodec.of(schema.read());
    PrintWriter out = spec.commandLine().getOut();
    try {
      input.forEach(
          (payload, _) -> {
            codec.writeJson(payload, out);
            out.println();
          });
    } finally {
      out.flush();
    }
    return ExitStatus.OK;
  }
}
