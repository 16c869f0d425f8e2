package dev.recordwire.tools.table;

import dev.recordwire.tools.console.CommandFailure;
import dev.recordwire.tools.console.TextTable;
import dev.recordwire.tools.console.TextTable.Column;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `recordwire table head`: prints rows of a table.
@Command(
    name = "head",
    description = "Prints the first rows of a table, or those from a row on.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  recordwire table head flights.npy",
      "  recordwire table head flights.npy --from 1000000 -n 3 --columns delay,time"
    })
final class TableHead extends TableInput {
  @Option(
      names = {"-n", "--rows"},
      paramLabel = "COUNT",
      description = "How many rows (default: ${DEFAULT-VALUE}).")
  private int count = 10;

  @Option(
      names = "--from",
      paramLabel = "ROW",
      description = "The first row, counted from 0; from the end if negative.")
  private long from;

  @Override
  void print(NpyTable table, List<NpyColumn> columns, PrintWriter out) {
    if (count < 0) {
      throw CommandFailure.usage("--rows is " + count + ": give a number of rows from 0 on");
    }
    List<Column> headings = new ArrayList<>(List.of(new Column("row", true)));
    columns.forEach(column -> headings.add(new Column(column.name(), column.view().isPresent())));
    TextTable text = new TextTable(headings);
    long first = Math.max(0, from < 0 ? table.rows() + from : from);
    for (long row = first; row < Math.min(table.rows(), first + count); row++) {
      List<String> values = new ArrayList<>(List.of(Long.toString(row)));
      for (NpyColumn column : columns) {
        values.add(column.text(row));
      }
      text.add(values);
    }
    text.print(out);
  }
}
