package dev.recordwire.tools.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.schema.Schema;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.OutputFile;
import dev.recordwire.tools.console.TargetFile;
import dev.recordwire.tools.schema.SchemaOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A command that writes a text which is generated from a schema: `recordwire generate …`.
public abstract class SchemaGeneration implements Callable<Integer> {
  @Mixin private SchemaOptions schema = new SchemaOptions();
  @Mixin private OutputFile file = new OutputFile();
  @Spec private CommandSpec spec = CommandSpec.create();

  /// The generated text.
  protected abstract String text(Schema schema);

  /// The texts of other files, by the paths that they are written to.
  ///
  /// @param written the file of the text; empty if it goes to the standard output
  protected Map<Path, String> beside(Schema schema, Optional<Path> written) {
    return Map.of();
  }

  @Override
  public final Integer call() throws IOException {
    Schema read = schema.read();
    String text = text(read);
    Map<Path, String> beside = beside(read, file.path());
    file.write(text, spec.commandLine().getOut());
    for (Map.Entry<Path, String> other : beside.entrySet()) {
      TargetFile.write(other.getKey(), other.getValue().getBytes(UTF_8));
    }
    return ExitStatus.OK;
  }
}
