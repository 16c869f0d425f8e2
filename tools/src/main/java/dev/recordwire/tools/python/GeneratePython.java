package dev.recordwire.tools.python;

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

/// `recordwire generate python`: writes a Python module that reads and writes a record's payloads.
@Command(
    name = "python",
    description = {
      "Writes a Python module that reads and writes the payloads of a record.",
      "It needs Python 3.10 or later, and nothing but the standard library."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  recordwire generate python -s app.jar -r Reading -o reading.py"})
public final class GeneratePython implements Callable<Integer> {
  @Mixin private SchemaOptions schema = new SchemaOptions();
  @Mixin private OutputFile file = new OutputFile();

  @Option(
      names = "--numpy",
      description =
          "Arrays are arrays of NumPy, which the module then needs, and not memory views.")
  private boolean hasNumpy;

  @Option(
      names = "--record-files",
      description = "The module also has open_file and create_file, for record files.")
  private boolean hasFiles;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PythonGenerator generator = hasNumpy ? PythonGenerator.numpy() : PythonGenerator.plain();
    generator = hasFiles ? generator.withFiles() : generator;
    file.write(generator.generate(schema.read()), spec.commandLine().getOut());
    return ExitStatus.OK;
  }
}
