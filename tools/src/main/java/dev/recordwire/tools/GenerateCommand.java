package dev.recordwire.tools;

import dev.recordwire.tools.ffire.GenerateFfire;
import dev.recordwire.tools.python.GeneratePython;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// `recordwire generate`: writes sources and schemas for other languages and tools.
@Command(
    name = "generate",
    description = "Writes readers, writers and schemas for other languages and tools.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "LANGUAGE",
    subcommands = {GenerateFfire.class, GeneratePython.class, HelpCommand.class})
final class GenerateCommand {}
