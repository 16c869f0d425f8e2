package dev.recordwire.tools.python;

import dev.recordwire.schema.Schema;
import dev.recordwire.tools.generate.SchemaGeneration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `recordwire generate python`: writes a Python module that reads and writes a record's payloads.
@Command(
    name = "python",
    description = {
      "Writes a Python module that reads and writes the payloads of a record.",
      "It needs Python 3.10 or later, and nothing but the standard library."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  recordwire generate python -s app.jar -r Reading -o reading.py"})
public final class GeneratePython extends SchemaGeneration {

  @Option(
      names = "--numpy",
      description =
          "Arrays are arrays of NumPy, which the module then needs, and not memory views.")
  private boolean hasNumpy;

  @Option(
      names = "--record-files",
      description = "The module also has open_file and create_file, for record files.")
  private boolean hasFiles;

  @Override
  protected String text(Schema schema) {
    PythonGenerator generator = hasNumpy ? PythonGenerator.numpy() : PythonGenerator.plain();
    return (hasFiles ? generator.withFiles() : generator).generate(schema);
  }
}
