package dev.recordwire.tools.payload;

import dev.recordwire.schema.payload.SchemaCodec;
import dev.recordwire.schema.payload.TableRow;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.Printable;
import dev.recordwire.tools.console.StandardStream;
import dev.recordwire.tools.schema.SchemaOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `recordwire dump`: prints a payload byte by byte with the meaning of each.
@Command(
    name = "dump",
    description = {
      "Prints the bytes of a payload with their meaning: offset, bytes, component, type, value.",
      "A malformed payload is printed up to the fault."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  recordwire dump -s app.jar -r Reading reading.bin",
      "  recordwire dump -s reading.schema.json --hex '2a000000 0500 416c696365 0000000000e05740'",
      "  recordwire dump -s app.jar -r Reading --frames checked readings.log --color always | less"
          + " -R"
    })
public final class DumpCommand implements Callable<Integer> {
  /// When colours are used.
  enum Color {
    /// If the output is a terminal.
    AUTO,
    ALWAYS,
    NEVER
  }

  private static final int FEW = 3;

  @Mixin private SchemaOptions schema = new SchemaOptions();
  @Mixin private PayloadInput input = new PayloadInput();

  @Option(
      names = "--all",
      description =
          "Print every element of an array (default: the first three, and the rest in one line).")
  private boolean all;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto, always or never (default: ${DEFAULT-VALUE}).")
  private Color color = Color.AUTO;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    SchemaCodec codec = SchemaCodec.of(schema.read());
    PrintWriter out = spec.commandLine().getOut();
    Rows rows = new Rows(out, isColored());
    try {
      input.forEach(
          (payload, number) -> {
            if (input.isFramed()) {
              out.printf(
                  "%spayload %d, %d bytes%n", number == 0 ? "" : "\n", number, payload.byteSize());
            }
            codec.table(payload, all ? Long.MAX_VALUE : FEW, rows::print);
          });
    } finally {
      out.flush();
    }
    return ExitStatus.OK;
  }

  private boolean isColored() {
    return switch (color) {
      case AUTO -> Ansi.AUTO.enabled() && StandardStream.OUT.isTerminal();
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }

  /// Prints rows, with colours or without.
  private record Rows(PrintWriter out, boolean isColored) {
    private static final String FAINT = "\033[2m";
    private static final String BYTES = "\033[36m";
    private static final String VALUE = "\033[1m";
    private static final String END = "\033[0m";

    void print(TableRow row) {
      if (isColored) {
        out.println(
            colored(FAINT, "%7d", row.offset())
                + "  "
                + colored(BYTES, "%-24s", row.hex())
                + " "
                + String.format(Locale.ROOT, "%-24s", Printable.of(row.path()))
                + " "
                + colored(FAINT, "%-9s", row.type())
                + " "
                + colored(VALUE, "%s", Printable.of(row.value())));
      } else {
        out.println(Printable.of(row.toString().stripTrailing()));
      }
    }

    private static String colored(String code, String format, Object value) {
      return code + String.format(Locale.ROOT, format, value) + END;
    }
  }
}
