package dev.recordwire.tools.table;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// `recordwire table`: looks at tables in `.npy` files.
@Command(
    name = "table",
    description = "Looks at a table, or any .npy file of one dimension.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {TableHead.class, TableStats.class, HelpCommand.class})
public final class TableCommand {}
