package dev.recordwire.tools.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Rows of texts in aligned columns, with a heading.
public final class TextTable {
  /// The longest text that a column is as wide as.
  private static final int MAX_WIDTH = 60;

  private static final String GAP = "  ";

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /// A column of a table.
  ///
  /// @param isNumeric whether its texts are aligned at their ends
  public record Column(String heading, boolean isNumeric) {}

  /// A table without rows.
  public TextTable(List<Column> columns) {
    this.columns =
        columns.stream()
            .map(column -> new Column(Printable.of(column.heading()), column.isNumeric()))
            .toList();
  }

  /// Adds a row of as many texts as there are columns.
  public void add(List<String> texts) {
    if (texts.size() != columns.size()) {
      throw new IllegalArgumentException(texts.size() + " texts, " + columns.size() + " columns");
    }
    rows.add(texts.stream().map(Printable::of).toList());
  }

  /// Prints the heading and the rows.
  public void print(PrintWriter out) {
    int[] widths = widths();
    printRow(out, widths, columns.stream().map(Column::heading).toList());
    rows.forEach(row -> printRow(out, widths, row));
    out.flush();
  }

  private int[] widths() {
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int widest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
      widths[i] = Math.max(columns.get(i).heading().length(), Math.min(widest, MAX_WIDTH));
    }
    return widths;
  }

  private void printRow(PrintWriter out, int[] widths, List<String> texts) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String text = texts.get(i);
      String room = " ".repeat(Math.max(0, widths[i] - text.length()));
      line.append(i == 0 ? "" : GAP);
      line.append(columns.get(i).isNumeric() ? room + text : text + room);
    }
    out.println(line.toString().stripTrailing());
  }
}
