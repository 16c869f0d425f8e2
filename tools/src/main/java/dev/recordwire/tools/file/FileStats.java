package dev.recordwire.tools.file;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import dev.recordwire.file.RecordFile;
import dev.recordwire.file.RecordFileStatistics;
import dev.recordwire.schema.Schema;
import dev.recordwire.tools.console.Bytes;
import dev.recordwire.tools.console.ExitStatus;
import dev.recordwire.tools.console.ProgressLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import picocli.CommandLine.Command;

/// `recordwire file stats`: prints what a file holds and how large its records are.
@Command(
    name = "stats",
    description = {
      "Prints the record's name, how many records and blocks there are, and their sizes.",
      "It reads all of the file, and checks it on the way."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  recordwire file stats events.rwf"})
final class FileStats extends FileInput {
  @Override
  int run(RecordFile file, PrintWriter out, ProgressLine progress) throws IOException {
    LongSummaryStatistics sizes = file.payloadSizes(progress::at);
    RecordFileStatistics sums = file.statistics();
    progress.close();
    Schema schema = Schema.parse(file.schema());
    row(out, "record", schema.root().name());
    row(out, "fingerprint", schema.fingerprint());
    row(
        out,
        "file",
        Bytes.of(sums.fileBytes()) + (file.isIndexed() ? ", closed in order" : ", not closed"));
    row(out, "records", String.format(Locale.ROOT, "%,d", sums.records()));
    row(out, "blocks", sums.blocks() + " (" + compressions(sums) + ")");
    row(
        out,
        "payloads",
        Bytes.of(sums.payloadBytes()) + ", stored in " + Bytes.of(sums.storedBytes()));
    if (sums.records() > 0) {
      row(
          out,
          "a payload",
          "%s to %s, %s in the mean"
              .formatted(
                  Bytes.of(sizes.getMin()),
                  Bytes.of(sizes.getMax()),
                  Bytes.of(Math.round(sizes.getAverage()))));
    }
    out.flush();
    return ExitStatus.OK;
  }

  private static void row(PrintWriter out, String name, String value) {
    out.printf("%-12s %s%n", name, value);
  }

  private static String compressions(RecordFileStatistics sums) {
    return sums.blocksByCompression().keySet().stream()
        .sorted(naturalOrder())
        .map(
            each ->
                sums.blocksByCompression().get(each) + " " + each.name().toLowerCase(Locale.ROOT))
        .collect(joining(", "));
  }
}
