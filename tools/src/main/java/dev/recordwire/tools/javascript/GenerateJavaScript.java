package dev.recordwire.tools.javascript;

import dev.recordwire.schema.Schema;
import dev.recordwire.tools.console.CommandFailure;
import dev.recordwire.tools.generate.SchemaGeneration;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `recordwire generate javascript`: writes an ES module and its TypeScript declarations.
@Command(
    name = "javascript",
    description = {
      "Writes an ES module that reads and writes a record, for Node.js and browsers.",
      "Its TypeScript declarations are put beside it: of reading.mjs in reading.d.mts."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  recordwire generate javascript -s app.jar -r Reading -o web/reading.mjs"
    })
public final class GenerateJavaScript extends SchemaGeneration {
  @Option(
      names = "--record-files",
      description =
          "Also put recordfile.js or recordfile.mjs beside it, the reader and writer of record"
              + " files.")
  private boolean recordFiles;

  @Override
  protected String text(Schema schema) {
    return JavaScriptGenerator.generate(schema).source();
  }

  @Override
  protected Map<Path, String> beside(Schema schema, Optional<Path> written) {
    if (written.isEmpty()) {
      if (recordFiles) {
        throw CommandFailure.usage(
            "--record-files puts a second module beside the first: name that with -o");
      }
      return Map.of();
    }
    Path source = written.get();
    Map<Path, String> files = new LinkedHashMap<>();
    files.put(declarationsOf(source), JavaScriptGenerator.generate(schema).declarations());
    if (recordFiles) {
      JavaScriptModule reader = JavaScriptGenerator.recordFiles();
      Path beside = recordFilesBeside(source);
      if (beside.equals(source)) {
        throw CommandFailure.usage(
            source + " is the module of record files itself: give -o another name");
      }
      files.put(beside, reader.source());
      files.put(declarationsOf(beside), reader.declarations());
    }
    return files;
  }

  /// The module of record files ends as the other one does, so that Node.js takes both for modules.
  private static Path recordFilesBeside(Path source) {
    return source.resolveSibling(
        source.toString().endsWith(".mjs") ? "recordfile.mjs" : "recordfile.js");
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
