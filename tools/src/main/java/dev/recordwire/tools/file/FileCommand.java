package dev.recordwire.tools.file;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// `recordwire file`: looks at record files, makes them, and saves damaged ones.
@Command(
    name = "file",
    description =
        "Looks at record files, makes them from JSON, and saves what can be read of damaged ones.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      FileHead.class,
      FileDump.class,
      FileCount.class,
      FileStats.class,
      FileVerify.class,
      FileFromJson.class,
      FileSalvage.class,
      HelpCommand.class
    })
public final class FileCommand {}
