package dev.recordwire.tools;

import dev.recordwire.tools.console.Failures;
import dev.recordwire.tools.console.OutputFailure;
import dev.recordwire.tools.console.StandardOutput;
import dev.recordwire.tools.console.StandardStream;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/// The command `recordwire`: looks at payloads, schemas and files, and generates code for other
/// languages.
@Command(
    name = "recordwire",
    description = "Looks at payloads, schemas and files of Recordwire.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the command did what it should, and the answer is yes",
      "1:the answer is no: a change that breaks, a file that is damaged",
      "2:the arguments are wrong",
      "3:the input can't be read, or the output not written",
      "141:the program that reads the output has ended, as head does"
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
    PrintWriter out = StandardOutput.to(StandardStream.OUT);
    PrintWriter err = StandardOutput.to(StandardStream.ERR);
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
    return commandLine(List.of(arguments)).setOut(out).setErr(err).execute(arguments);
  }

  private static CommandLine commandLine(List<String> arguments) {
    CommandLine root = new CommandLine(new Recordwire());
    Commands.add(root, arguments);
    return root.setExecutionStrategy(Recordwire::execute)
        .setExecutionExceptionHandler(new Failures())
        .setUsageHelpAutoWidth(StandardStream.OUT.isTerminal())
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  /// Picocli takes a help that can't be printed for a fault of the program, other than a command's
  /// output.
  private static int execute(ParseResult parsed) {
    try {
      return new RunLast().execute(parsed);
    } catch (OutputFailure failure) {
      throw new ExecutionException(
          parsed.commandSpec().commandLine(), "the help can't be printed", failure);
    }
  }
}
