package dev.recordwire.tools.table;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.tools.console.TextTable;
import dev.recordwire.tools.console.TextTable.Column;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Command;

/// `recordwire table stats`: prints figures of the columns of a table.
@Command(
    name = "stats",
    description = "Prints the type, least, greatest and mean value of each column.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  recordwire table stats flights.npy"})
final class TableStats extends TableInput {
  private static final List<Column> HEADINGS =
      List.of(
          new Column("column", false),
          new Column("type", false),
          new Column("min", true),
          new Column("max", true),
          new Column("mean", true),
          new Column("std", true));

  /// Kept, since a logger that nobody holds loses its level. It would say that the kernels run
  /// without vectors.
  private static final Logger KERNELS = Logger.getLogger("dev.recordwire");

  @Override
  void print(NpyTable table, List<NpyColumn> columns, PrintWriter out) {
    KERNELS.setLevel(Level.WARNING);
    TextTable text = new TextTable(HEADINGS);
    for (NpyColumn column : columns) {
      String type = column.type().toString().replace("'", "");
      List<String> figures =
          table.rows() == 0
              ? List.of("", "", "", "")
              : column.view().map(TableStats::figures).orElse(List.of("", "", "", ""));
      text.add(
          List.of(
              column.name(), type, figures.get(0), figures.get(1), figures.get(2), figures.get(3)));
    }
    text.print(out);
  }

  private static List<String> figures(ArrayView view) {
    return view instanceof BoolView bools
        ? List.of(
            Boolean.toString(bools.all()),
            Boolean.toString(bools.any()),
            rounded((double) bools.count() / bools.size()),
            "")
        : List.of(
            NpyColumn.text(view, view.argMin()),
            NpyColumn.text(view, view.argMax()),
            rounded(view.mean()),
            rounded(view.std()));
  }

  private static String rounded(double value) {
    return String.format(Locale.ROOT, "%.6g", value);
  }
}
