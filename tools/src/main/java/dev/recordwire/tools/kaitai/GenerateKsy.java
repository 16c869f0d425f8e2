package dev.recordwire.tools.kaitai;

import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.OutputFile;
import dev.recordwire.tools.schema.SchemaOptions;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `recordwire generate ksy`: writes a schema for Kaitai Struct.
@Command(
    name = "ksy",
    description = {
      "Writes a schema for Kaitai Struct (.ksy), whose compiler makes parsers in C++, C#, Go,",
      "JavaScript, Lua, Perl, PHP, Python, Ruby and Rust, and whose viewer shows payloads."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  recordwire generate ksy -s app.jar -r Reading -o reading.ksy"})
public final class GenerateKsy implements Callable<Integer> {
  @Mixin private SchemaOptions schema = new SchemaOptions();
  @Mixin private OutputFile file = new OutputFile();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    file.write(new KsyText(schema.read()).text(), spec.commandLine().getOut());
    return ExitStatus.OK;
  }
}
