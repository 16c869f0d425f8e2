package dev.recordwire.benchmarks.table;

import dev.recordwire.benchmarks.report.Machine;
import java.util.Locale;
import java.util.OptionalDouble;

/// The Markdown page of a run of tables: the chart, a table for each number of rows, and the
/// conditions.
final class TablePage {
  private static final String OURS = TableCandidate.RECORDWIRE.words();

  private final StringBuilder page = new StringBuilder();
  private final TableRun run;

  private TablePage(TableRun run) {
    this.run = run;
  }

  static String write(TableRun run) {
    return new TablePage(run).page();
  }

  private String page() {
    page.append(
        """
        # Tables

        ![How many times as fast as NumPy, by operation](tables.svg)

        Rows of 12 bytes, {int16, uint16, float64}. Recordwire and NumPy map the same `.npy` file; DuckDB has
        the rows in a file of its own, and Arrow's vectors are in memory, both with each column by itself.
        A ratio says how many times as fast as NumPy's `memmap` a candidate is: above 1 it is faster. One
        thread each, but for *parallel*. Times are medians; only ratios within this run count.
        """);
    run.sizes().forEach(this::table);
    appended();
    conditions();
    return page.toString();
  }

  private void table(int rows) {
    line("");
    line("## " + TableChart.words(rows));
    line("");
    line("| | ms | over NumPy | scalar | parallel | DuckDB | DuckDB, parallel | Arrow, loops |");
    line("|---|---:|---:|---:|---:|---:|---:|---:|");
    for (TableOperation operation : run.operations()) {
      OptionalDouble nanos = run.nanos(operation, OURS, rows);
      if (nanos.isPresent() && operation != TableOperation.APPEND) {
        StringBuilder row = new StringBuilder("| " + operation.words() + " | ");
        row.append(number(nanos.getAsDouble() / 1e6));
        for (TableCandidate candidate :
            new TableCandidate[] {
              TableCandidate.RECORDWIRE,
              TableCandidate.RECORDWIRE_SCALAR,
              TableCandidate.RECORDWIRE_PARALLEL,
              TableCandidate.DUCKDB,
              TableCandidate.DUCKDB_PARALLEL,
              TableCandidate.ARROW
            }) {
          row.append(" | ").append(number(run.overNumPy(operation, candidate.words(), rows)));
        }
        line(row.append(" |").toString());
      }
    }
  }

  private void appended() {
    line("");
    line("## Rows appended to a new file, which is forced to the device");
    line("");
    line("| | million rows a second |");
    line("|---|---:|");
    run.cells().stream()
        .filter(cell -> cell.operation() == TableOperation.APPEND)
        .forEach(
            cell ->
                line(
                    "| "
                        + cell.candidate()
                        + " | "
                        + number(1e3 * cell.rows() / cell.nanos())
                        + " |"));
  }

  private void conditions() {
    Machine machine = run.machine();
    line("");
    line("## Conditions");
    line("");
    line("- " + MeasureTables.method());
    line("- NumPy " + run.numpy() + ", one thread, interleaved with the others");
    line("- " + machine.words());
    line("- " + machine.versions());
  }

  private static String number(OptionalDouble number) {
    return number.isEmpty() ? "–" : number(number.getAsDouble());
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
