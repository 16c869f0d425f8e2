package dev.recordwire.tools.ffire;

import dev.recordwire.schema.Schema;
import dev.recordwire.tools.generate.SchemaGeneration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
public final class GenerateFfire extends SchemaGeneration {

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description =
          "canonical: the other side sorts fields, as ffire's generators do, so that the record"
              + " must have that order; declared: it does not (default: ${DEFAULT-VALUE}).")
  private ImportFfire.Order order = ImportFfire.Order.CANONICAL;

  @Override
  protected String text(Schema schema) {
    return new FfireText(schema, order == ImportFfire.Order.CANONICAL).text();
  }
}
