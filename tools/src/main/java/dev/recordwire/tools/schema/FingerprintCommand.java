package dev.recordwire.tools.schema;

import dev.recordwire.schema.Schema;
import dev.recordwire.tools.console.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `recordwire fingerprint`: prints what `Codec.fingerprint()` returns.
@Command(
    name = "fingerprint",
    description =
        "Prints the fingerprints of the schemas of a place, as Codec.fingerprint() gives them.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  recordwire fingerprint app.jar Reading"})
public final class FingerprintCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "PLACE",
      description = "The text of a schema, a jar, or a folder of classes.")
  private Path place = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      description = "The record or union (default: all); the end of its name is enough.")
  private Optional<String> name = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    SchemaPlace schemas = SchemaPlace.read(place);
    List<Schema> shown = name.isPresent() ? List.of(schemas.schema(name)) : schemas.all();
    for (Schema schema : shown) {
      out.println(schema.fingerprint() + "  " + schema.root().name());
    }
    return ExitStatus.OK;
  }
}
