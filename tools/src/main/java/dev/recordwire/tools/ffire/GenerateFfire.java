package dev.recordwire.tools.ffire;

import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.OutputFile;
import dev.recordwire.tools.schema.SchemaOptions;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `recordwire generate ffire`: writes an ffire schema with the bytes of a record.
@Command(
    name = "ffire",
    description = {
      "Writes an ffire schema (.ffi) with the bytes of a packed record under 16-bit lengths.",
      "ffire has generators for Go, C++, Swift, Rust, C#, Dart, Zig and others."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  recordwire generate ffire -s app.jar -r DeviceList -o devices.ffi"
    })
public final class GenerateFfire implements Callable<Integer> {
  @Mixin private SchemaOptions schema = new SchemaOptions();
  @Mixin private OutputFile file = new OutputFile();

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description =
          "canonical: the other side sorts fields, as ffire's generators do, so that the record"
              + " must have that order; declared: it does not (default: ${DEFAULT-VALUE}).")
  private ImportFfire.Order order = ImportFfire.Order.CANONICAL;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    String text = new FfireText(schema.read(), order == ImportFfire.Order.CANONICAL).text();
    file.write(text, spec.commandLine().getOut());
    return ExitStatus.OK;
  }
}
