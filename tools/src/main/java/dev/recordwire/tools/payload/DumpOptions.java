package dev.recordwire.tools.payload;

import dev.recordwire.schema.payload.SchemaCodec;
import dev.recordwire.schema.payload.TableRow;
import dev.recordwire.tools.console.Printable;
import dev.recordwire.tools.console.StandardStream;
import java.io.PrintWriter;
import java.lang.foreign.MemorySegment;
import java.util.Locale;
import java.util.function.Consumer;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/// How payloads are printed byte by byte.
public final class DumpOptions {
  /// When colours are used.
  enum Color {
    /// If the output is a terminal.
    AUTO,
    ALWAYS,
    NEVER
  }

  private static final int FEW = 3;

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

  /// Returns what prints the bytes of payloads with their meaning.
  public Consumer<MemorySegment> printer(SchemaCodec codec, PrintWriter out) {
    Rows rows = new Rows(out, isColored());
    long elements = all ? Long.MAX_VALUE : FEW;
    return payload -> codec.table(payload, elements, rows::print);
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
