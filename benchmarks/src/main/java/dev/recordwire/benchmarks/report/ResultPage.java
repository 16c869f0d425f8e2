package dev.recordwire.benchmarks.report;

import dev.recordwire.benchmarks.report.Comparison.Panel;
import dev.recordwire.benchmarks.report.Comparison.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/// The Markdown page of a comparison: the chart, a table for each operation, the conditions, and
/// what was written by hand.
public final class ResultPage {
  /// The text below this line is written by hand, and stays when the results are renewed.
  private static final String NOTES = "<!-- written by hand from here on -->";

  private ResultPage() {}

  static String write(Comparison comparison) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(comparison.name()).append("\n\n");
    page.append("![").append(comparison.name()).append("](");
    page.append(comparison.name()).append(".svg)\n\n");
    page.append("Only the ratios count: they compare rows of one run on one machine. Less is ");
    page.append("better; 1.00 is the fastest peer. *Dirty* means that the same JVM had used the ");
    page.append(
        "library on every kind of storage and on other records before. Times are medians of ");
    page.append("all iterations, with their quartiles; *quickest* is the ratio of the quickest ");
    page.append("iterations, which other work on the machine disturbs least.\n");
    for (Panel panel : comparison.panels()) {
      table(page, panel);
    }
    Machine machine = comparison.machine();
    page.append("\n## Conditions\n\n");
    page.append("- ").append(comparison.method()).append("\n");
    page.append("- ").append(machine.cpu()).append(", ").append(machine.cores());
    page.append(" cores; ").append(machine.system()).append("; ").append(machine.date());
    page.append("\n- ").append(machine.versions()).append("\n");
    return page.toString();
  }

  /// Writes a page in place of that of an earlier run, and keeps what was written by hand below it.
  public static void renew(Path file, String page) throws IOException {
    String notes = Files.exists(file) ? notes(Files.readString(file)) : "";
    Files.writeString(file, page + "\n" + NOTES + "\n" + notes);
  }

  private static String notes(String page) {
    int start = page.indexOf(NOTES);
    return start < 0 ? "" : page.substring(start + NOTES.length() + 1);
  }

  private static void table(StringBuilder page, Panel panel) {
    page.append("\n## ").append(panel.operation()).append("\n\n");
    page.append(
        "| | ratio, clean | ratio, dirty | ns, clean | ns, dirty | B allocated | quickest |\n");
    page.append("|---|---:|---:|---:|---:|---:|---:|\n");
    for (Row row : panel.rows()) {
      String name = row.ours() ? "**" + row.candidate() + "**" : row.candidate();
      page.append("| ").append(name).append(" | ");
      page.append(ratio(row, "clean", panel)).append(" | ");
      page.append(ratio(row, "dirty", panel)).append(" | ");
      page.append(time(row, "clean")).append(" | ");
      page.append(time(row, "dirty")).append(" | ");
      page.append(allocated(row)).append(" | ");
      page.append(String.format(Locale.ROOT, "%.2f", row.quickest() / panel.quickest()))
          .append(" |\n");
    }
  }

  private static String ratio(Row row, String profile, Panel panel) {
    Score score = row.scores().get(profile);
    return score == null
        ? "–"
        : String.format(Locale.ROOT, "%.2f", score.nanos() / panel.reference());
  }

  private static String time(Row row, String profile) {
    Score score = row.scores().get(profile);
    return score == null
        ? "–"
        : String.format(
            Locale.ROOT,
            score.nanos() < 100_000 ? "%,.1f (%,.1f–%,.1f)" : "%,.0f (%,.0f–%,.0f)",
            score.nanos(),
            score.low(),
            score.high());
  }

  /// The allocated bytes: one number, or two if they differ between the profiles.
  private static String allocated(Row row) {
    return row.scores().values().stream()
        .map(Score::bytes)
        .map(bytes -> Double.isNaN(bytes) ? "–" : String.format(Locale.ROOT, "%.0f", bytes))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
