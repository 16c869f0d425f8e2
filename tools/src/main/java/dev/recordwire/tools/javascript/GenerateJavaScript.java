package dev.recordwire.tools.javascript;

import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.OutputFile;
import dev.recordwire.tools.schema.SchemaOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `recordwire generate javascript`: writes an ES module and its TypeScript declarations.
@Command(
    name = "javascript",
    description = {
      "Writes an ES module that reads and writes a record, for Node.js and browsers.",
      "Its TypeScript declarations are put beside it: of reading.js in reading.d.ts."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  recordwire generate javascript -s app.jar -r Reading -o web/reading.js"
    })
public final class GenerateJavaScript implements Callable<Integer> {
  @Mixin private SchemaOptions schema = new SchemaOptions();
  @Mixin private OutputFile file = new OutputFile();

  @Option(
      names = "--record-files",
      description = "Also put recordfile.js beside it, the reader of record files.")
  private boolean recordFiles;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    JavaScriptModule module = JavaScriptGenerator.generate(schema.read());
    file.write(module.source(), spec.commandLine().getOut());
    if (file.path().isPresent()) {
      Path source = file.path().get();
      Files.writeString(declarationsOf(source), module.declarations());
      if (recordFiles) {
        JavaScriptModule reader = JavaScriptGenerator.recordFiles();
        Path beside = source.resolveSibling("recordfile.js");
        Files.writeString(beside, reader.source());
        Files.writeString(declarationsOf(beside), reader.declarations());
      }
    }
    return ExitStatus.OK;
  }

  /// `reading.d.ts` of `reading.js`, and `reading.d.mts` of `reading.mjs`.
  static Path declarationsOf(Path source) {
    String name = String.valueOf(source.getFileName());
    String declarations =
        name.endsWith(".mjs")
            ? name.substring(0, name.length() - 4) + ".d.mts"
            : name.replaceFirst("\\.js$", "") + ".d.ts";
    return source.resolveSibling(declarations);
  }
}
