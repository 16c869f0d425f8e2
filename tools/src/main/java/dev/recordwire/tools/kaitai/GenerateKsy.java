package dev.recordwire.tools.kaitai;

import dev.recordwire.schema.Schema;
import dev.recordwire.tools.generate.SchemaGeneration;
import picocli.CommandLine.Command;

/// `recordwire generate ksy`: writes a schema for Kaitai Struct.
@Command(
    name = "ksy",
    description = {
      "Writes a schema for Kaitai Struct (.ksy).",
      "Its compiler makes parsers in C++, C#, Go, JavaScript, Lua, Perl, PHP, Python, Ruby and"
          + " Rust; its viewer shows payloads."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  recordwire generate ksy -s app.jar -r Reading -o reading.ksy"})
public final class GenerateKsy extends SchemaGeneration {
  @Override
  protected String text(Schema schema) {
    return new KsyText(schema).text();
  }
}
