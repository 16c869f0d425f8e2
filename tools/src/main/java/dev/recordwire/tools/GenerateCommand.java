package dev.recordwire.tools;

import dev.recordwire.tools.ffire.GenerateFfire;
import dev.recordwire.tools.javascript.GenerateJavaScript;
import dev.recordwire.tools.kaitai.GenerateKsy;
import dev.recordwire.tools.python.GeneratePython;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// `recordwire generate`: writes sources and schemas for other languages and tools.
@Command(
    name = "generate",
    description = "Writes readers, writers and schemas for other languages and tools.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "LANGUAGE",
    subcommands = {
      GeneratePython.class,
      GenerateKsy.class,
      GenerateJavaScript.class,
      GenerateFfire.class,
      HelpCommand.class
    })
final class GenerateCommand {}
