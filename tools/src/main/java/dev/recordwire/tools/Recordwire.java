package dev.recordwire.tools;

import dev.recordwire.tools.console.Failures;
import dev.recordwire.tools.console.OutputFailure;
import dev.recordwire.tools.console.StandardOutput;
import dev.recordwire.tools.file.FileCommand;
import dev.recordwire.tools.payload.DumpCommand;
import dev.recordwire.tools.payload.FromJsonCommand;
import dev.recordwire.tools.payload.JsonCommand;
import dev.recordwire.tools.schema.DiffCommand;
import dev.recordwire.tools.schema.FingerprintCommand;
import dev.recordwire.tools.schema.LockCommand;
import dev.recordwire.tools.schema.SchemaCommand;
import dev.recordwire.tools.table.TableCommand;
import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.util.Set;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// The command `recordwire`: looks at payloads, schemas and files, and generates code for other
/// languages.
@Command(
    name = "recordwire",
    description = "Looks at payloads, schemas and files of Recordwire.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DumpCommand.class,
      JsonCommand.class,
      FromJsonCommand.class,
      SchemaCommand.class,
      FingerprintCommand.class,
      DiffCommand.class,
      LockCommand.class,
      FileCommand.class,
      TableCommand.class,
      GenerateCommand.class,
      ImportCommand.class,
      GenerateCompletion.class,
      HelpCommand.class
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the command did what it should, and the answer is yes",
      "1:the answer is no: a change that breaks, a file that is damaged",
      "2:the arguments are wrong",
      "3:the input can't be read"
    },
    footer = {
      "",
      "Completion of arguments in bash and zsh:",
      "  source <(recordwire generate-completion)"
    })
public final class Recordwire {
  private Recordwire() {}

  /// Runs the command and exits with its status.
  public static void main(String[] arguments) {
    PrintWriter out = StandardOutput.to(FileDescriptor.out, "stdout.encoding");
    PrintWriter err = StandardOutput.to(FileDescriptor.err, "stderr.encoding");
    int status = run(out, err, arguments);
    try {
      out.flush();
    } catch (OutputFailure failure) {
      status = Failures.of(failure, err);
    }
    err.flush();
    System.exit(status);
  }

  /// Runs the command; returns its status.
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return commandLine().setOut(out).setErr(err).execute(arguments);
  }

  /// The names of its commands.
  static Set<String> commands() {
    return commandLine().getSubcommands().keySet();
  }

  private static CommandLine commandLine() {
    return new CommandLine(new Recordwire())
        .setExecutionExceptionHandler(new Failures())
        .setUsageHelpAutoWidth(true)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }
}
