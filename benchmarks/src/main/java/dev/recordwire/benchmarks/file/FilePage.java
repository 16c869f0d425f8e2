package dev.recordwire.benchmarks.file;

import dev.recordwire.benchmarks.report.Machine;
import java.util.Locale;
import java.util.OptionalDouble;

/// The Markdown page of a run of files: the chart, a table for each operation, the sizes of the
/// files, and the conditions.
final class FilePage {
  private final StringBuilder page = new StringBuilder();
  private final FileRun run;

  private FilePage(FileRun run) {
    this.run = run;
  }

  static String write(FileRun run) {
    return new FilePage(run).page();
  }

  private String page() {
    page.append(
        """
        # Files of records

        ![How many times as fast as a plain channel, by operation](files.svg)

        Records of market data, each with two trades. The *plain channel* is the limit and no peer: payloads of
        our codec in a buffer of 64 KiB, which goes to a `FileChannel` when it is full, with a CRC32C; nothing
        tells where a record ends. A ratio says how many times as fast as this a candidate is: above 1 it is
        faster. Recordwire, its frames and Kafka compare checksums when they read; Avro and Protocol Buffers
        have none. Frames are mapped, as record files are; the others are read through streams. *By bytes* is
        the ratio of the bytes of a file that are checked in a second: a record file has 4 bytes for each record
        beside its payload, and checks them, too. Records are added to files that are open; opening and
        closing, which may force the file, is no part of it. Times are medians; only ratios within this run
        count.

        Chronicle Queue is not among the candidates: on Java 17 and later its makers ask for a list of
        `--add-exports` and `--add-opens` flags (chronicle.software/chronicle-support-java-17), and the
        others need none.
        """);
    run.operations().forEach(this::table);
    sizes();
    conditions();
    return page.toString();
  }

  private void table(FileOperation operation) {
    line("");
    line(
        "## "
            + operation.words().substring(0, 1).toUpperCase(Locale.ROOT)
            + operation.words().substring(1));
    line("");
    boolean readsBytes = operation == FileOperation.CHECK;
    line("| | ns for a record | over the plain channel |" + (readsBytes ? " by bytes |" : ""));
    line("|---|---:|---:|" + (readsBytes ? "---:|" : ""));
    for (String candidate : run.candidates()) {
      OptionalDouble nanos = run.nanos(operation, candidate);
      if (nanos.isPresent()) {
        line(
            "| %s | %s | %s |"
                    .formatted(
                        candidate,
                        number(nanos.getAsDouble() / operation.records()),
                        number(run.overPlain(operation, candidate)))
                + (readsBytes ? " %s |".formatted(number(run.bytesOverPlain(candidate))) : ""));
      }
    }
  }

  private void sizes() {
    line("");
    line("## The files");
    line("");
    line("| | bytes for a record |");
    line("|---|---:|");
    run.fileBytes()
        .forEach(
            (candidate, bytes) ->
                line(
                    "| %s | %s |"
                        .formatted(
                            candidate, number((double) bytes / FileOperation.READ.records()))));
    line("");
    line("All records are equal, so compression shows its best.");
  }

  private void conditions() {
    Machine machine = run.machine();
    line("");
    line("## Conditions");
    line("");
    line("- " + MeasureFiles.method());
    line("- " + machine.words());
    line("- " + machine.versions());
  }

  private static String number(OptionalDouble number) {
    return number.isEmpty() ? "–" : number(number.getAsDouble());
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.0f", number);
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
