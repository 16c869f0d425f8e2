package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.report.Machine;
import java.util.List;
import java.util.Locale;

/// The result as a page.
final class FlinkReport {
  private static final double NANOS_IN_SECOND = 1e9;

  private FlinkReport() {}

  /// The page.
  ///
  /// @param method the method of measuring, for readers
  static String page(Machine machine, String method, List<FlinkCell> cells) {
    StringBuilder page = new StringBuilder("# Flink, beside other serializers\n\n");
    page.append("![Elements a second by type, as multiples of those with a POJO](flink.svg)\n\n");
    page.append(method).append(". Medians; the parentheses have the quartiles.\n\n");
    page.append(machine.words()).append(" · ").append(machine.versions()).append("\n\n");
    page.append(
        """
        The serializers write to Flink's buffers and read from them, in a loop in the process that runs the job. `pojo` and `kryo` have
        the payload as a class with public fields, `avro` as its generated class; `kryo` is what Flink takes for classes that are no
        POJO. Together are writing, reading and copying, as an element costs that goes to another task and through one that is
        chained there; `×` is the time by that of `recordwire`. A record in which nothing can change is its own copy,
        and with `sharing` every record is, for jobs that change no array or list of a record.
        """);
    String payload = "";
    FlinkCell ours = cells.getFirst();
    for (FlinkCell cell : cells) {
      if (!cell.payload().equals(payload)) {
        payload = cell.payload();
        ours = cell;
        page.append("\n## ").append(payload).append("\n\n");
        page.append(
            """
            | type | bytes | serialize ns | deserialize ns | copy ns | together | × | job, elements a second | job × |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|
            """);
      }
      page.append(row(cell, ours));
    }
    return page.toString();
  }

  private static String row(FlinkCell cell, FlinkCell ours) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.0f | %.0f | %.0f | %.0f (%.0f–%.0f) | %.2f | %,.0f (%,.0f–%,.0f) | %.2f |\n",
        cell.format(),
        cell.bytes(),
        cell.serialize().median(),
        cell.deserialize().median(),
        cell.copy().median(),
        cell.all().median(),
        cell.all().low(),
        cell.all().high(),
        cell.all().median() / ours.all().median(),
        rate(cell.job().median()),
        rate(cell.job().high()),
        rate(cell.job().low()),
        cell.job().median() / ours.job().median());
  }

  private static double rate(double nanos) {
    return NANOS_IN_SECOND / nanos;
  }
}
