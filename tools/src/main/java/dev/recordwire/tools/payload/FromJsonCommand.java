package dev.recordwire.tools.payload;

import dev.recordwire.file.FrameFormat;
import dev.recordwire.schema.payload.SchemaCodec;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.TargetFile;
import dev.recordwire.tools.console.TargetStream;
import dev.recordwire.tools.schema.SchemaOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `recordwire from-json`: makes payloads from JSON.
@Command(
    name = "from-json",
    description = {
      "Makes a payload from JSON in the form that recordwire json prints; with --frames, a payload"
          + " of each value in the text, one after the other.",
      "recordwire file from-json makes a record file. A table is no payload: NumPy and the record's"
          + " table write those."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  recordwire from-json -s app.jar -r Reading reading.json -o reading.bin",
      "  recordwire from-json -s app.jar -r Reading --frames plain readings.json -o log",
      "  echo '{\"id\":42}' | recordwire from-json -s point.schema.json -"
    })
public final class FromJsonCommand implements Callable<Integer> {
  @Mixin private SchemaOptions schema = new SchemaOptions();
  @Mixin private JsonInput input = new JsonInput();

  @Option(
      names = "--frames",
      paramLabel = "FORMAT",
      description =
          "Write each payload in a frame, as FrameWriter does: plain or checked (with checksums).")
  private Optional<Frames> frames = Optional.empty();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description =
          "The file to write, in place of one that is there (default: hexadecimal digits on the"
              + " standard output, a line for each payload).")
  private Optional<Path> target = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    SchemaCodec codec = SchemaCodec.of(schema.read());
    if (frames.isPresent()) {
      writeFrames(codec, frames.get().format());
    } else if (target.isPresent()) {
      TargetFile.write(target.get(), input.payload(codec));
    } else {
      print(input.payload(codec));
    }
    return ExitStatus.OK;
  }

  private void writeFrames(SchemaCodec codec, FrameFormat format) throws IOException {
    if (target.isEmpty()) {
      input.forEach(codec, payload -> print(format.frame(payload)));
      return;
    }
    input.requireOther(target.get());
    try (TargetStream out = TargetStream.of(target.get())) {
      input.forEach(codec, payload -> out.write(format.frame(payload)));
    }
  }

  private void print(byte[] bytes) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(HexFormat.of().formatHex(bytes));
  }
}
