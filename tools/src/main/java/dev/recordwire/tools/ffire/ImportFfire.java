package dev.recordwire.tools.ffire;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.tools.console.CommandFailure;
import dev.recordwire.tools.console.Count;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.TargetFile;
import dev.recordwire.tools.console.TextFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `recordwire import ffire`: writes Java records that have the bytes of an ffire schema.
@Command(
    name = "ffire",
    description = "Writes Java records that have the bytes of an ffire schema (.ffi).",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  recordwire import ffire audio.ffi --package com.example.audio -d src/main/java"
    })
public final class ImportFfire implements Callable<Integer> {
  /// The order of fields on the wire.
  enum Order {
    /// As ffire's generators sort them.
    CANONICAL,
    /// As the schema declares them.
    DECLARED
  }

  @Parameters(paramLabel = "FILE", description = "The schema.")
  private Path file = Path.of("");

  @Option(
      names = {"-d", "--directory"},
      required = true,
      paramLabel = "FOLDER",
      description = "The folder of the sources, to which the package's folders are added.")
  private Path folder = Path.of("");

  @Option(
      names = "--package",
      paramLabel = "NAME",
      description = "The package in Java (default: the schema's).")
  private Optional<String> packageName = Optional.empty();

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description =
          "canonical: fields are sorted on the wire, as ffire's generators do; declared: they have"
              + " the order of the schema (default: ${DEFAULT-VALUE}).")
  private Order order = Order.CANONICAL;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    FfireSchema schema = FfireParser.parse(TextFile.read(file, "schema of ffire"), file.toString());
    String java = packageName.orElse(schema.packageName());
    if (!SourceVersion.isName(java)) {
      throw CommandFailure.usage(
          "'" + java + "' can't be a package of Java: name one with --package");
    }
    Map<String, String> sources =
        new FfireRecords(schema, file.toString(), order == Order.CANONICAL, java).sources();
    Path target = folder.resolve(java.replace('.', '/'));
    refuseToReplace(target, sources);
    TargetFile.makeFolder(target);
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path written = target.resolve(source.getKey() + ".java");
      TargetFile.write(written, source.getValue().getBytes(UTF_8));
    }
    out.println(Count.of(sources.size(), "record") + " in " + target);
    return ExitStatus.OK;
  }

  /// Sources are written once and then changed by hand.
  private static void refuseToReplace(Path target, Map<String, String> sources) {
    for (String name : sources.keySet()) {
      Path source = target.resolve(name + ".java");
      if (Files.exists(source)) {
        throw CommandFailure.usage(
            source + " exists already: move it away, or name another folder or package");
      }
    }
  }
}
