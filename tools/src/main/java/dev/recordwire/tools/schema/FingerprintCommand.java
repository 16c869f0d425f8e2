package dev.recordwire.tools.schema;

import dev.recordwire.schema.Schema;
import dev.recordwire.tools.console.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `recordwire fingerprint`: prints what `Codec.fingerprint()` returns.
@Command(
    name = "fingerprint",
    description =
        "Prints the fingerprints of the schemas of a place, as Codec.fingerprint() gives them.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  recordwire fingerprint app.jar Reading"})
public final class FingerprintCommand implements Callable<Integer> {
  @Mixin private SchemaArguments arguments = new SchemaArguments();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (Schema schema : arguments.read()) {
      out.println(schema.fingerprint() + "  " + schema.root().name());
    }
    return ExitStatus.OK;
  }
}
