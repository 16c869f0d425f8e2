package dev.recordwire.tools;

import dev.recordwire.tools.ffire.ImportFfire;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// `recordwire import`: writes records for the schemas of others.
@Command(
    name = "import",
    description = "Writes Java records for the schemas of other tools.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "FORMAT",
    subcommands = {ImportFfire.class, HelpCommand.class})
final class ImportCommand {}
