package dev.recordwire.benchmarks.report;

import static dev.recordwire.benchmarks.report.CodecComparison.COPY;
import static dev.recordwire.benchmarks.report.CodecComparison.DECODE;
import static dev.recordwire.benchmarks.report.CodecComparison.ENCODE;
import static dev.recordwire.benchmarks.report.CodecComparison.ENCODE_REUSED;
import static dev.recordwire.benchmarks.report.CodecComparison.FIELDS;
import static dev.recordwire.benchmarks.report.CodecComparison.OPERATIONS;
import static dev.recordwire.benchmarks.report.CodecComparison.OURS;

import com.google.errorprone.annotations.FormatMethod;
import dev.recordwire.benchmarks.codec.Payload;
import dev.recordwire.benchmarks.codec.Payloads;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The Markdown page of a run of codecs.
final class CodecPage {
  private final CodecComparison run;
  private final StringBuilder page = new StringBuilder();

  private CodecPage(CodecComparison run) {
    this.run = run;
  }

  static String write(CodecComparison run) {
    CodecPage written = new CodecPage(run);
    written.all();
    return written.page.toString();
  }

  private void all() {
    page.append("# Codecs: every payload, every peer");
    page.append(run.name().endsWith("-dirty") ? ", in used processes\n\n" : "\n\n");
    page.append("![").append(run.name()).append("](").append(run.name()).append(".svg)\n\n");
    page.append(
        """
        Only the ratios count: they compare rows of one run on one machine. [benchmarks/README.md](../../benchmarks/README.md)
        describes the rows, the payloads and the way to repeat the run. Rows with `+flags` run with the JVM flags that their
        libraries recommend; no other row has a flag that it runs without.
        """);
    means();
    againstFastest();
    variants();
    memoryCopy();
    allocation();
    fields();
    everything();
    conditions();
  }

  private void means() {
    page.append("\n## The peers' time as a multiple of ours\n\n");
    page.append(
        "Geometric means over the payloads that a peer carries; their number is in brackets.\n\n");
    head("peer", OPERATIONS);
    for (String peer : run.peers()) {
      page.append("| ").append(peer).append(" |");
      for (String operation : OPERATIONS) {
        page.append(
            run.meanAgainst(peer, operation)
                .map(mean -> format(" %.2f (%d) |", mean.value(), mean.count()))
                .orElse(" – |"));
      }
      page.append("\n");
    }
  }

  private void againstFastest() {
    page.append("\n## Our time as a fraction of the fastest peer's\n\n");
    page.append(
        "Below 1 we are faster than every peer that builds an object; above 1 is **bold**. ");
    page.append("The second number counts the `+flags` rows as peers.\n\n");
    head("payload", OPERATIONS);
    for (String payload : run.payloads()) {
      page.append("| ").append(payload).append(" |");
      for (String operation : OPERATIONS) {
        page.append(" ").append(fraction(payload, operation)).append(" |");
      }
      page.append("\n");
    }
  }

  private String fraction(String payload, String operation) {
    Optional<Score> ours = run.score(payload, operation, OURS);
    Optional<Score> peer = run.fastestPeer(payload, operation);
    if (ours.isEmpty() || peer.isEmpty()) {
      return "–";
    }
    double plain = ours.get().nanos() / peer.get().nanos();
    double flagged =
        run.fastestPeerWithFlags(payload, operation)
            .map(score -> ours.get().nanos() / score.nanos())
            .orElse(plain);
    String number = format("%.2f", plain);
    return (plain > 1 ? "**" + number + "**" : number)
        + format(" of %s", peer.get().candidate())
        + (flagged > plain ? format(", %.2f", flagged) : "");
  }

  /// Our other layouts, carriers and profiles, as multiples of our plain row.
  private void variants() {
    Set<String> variants = new LinkedHashSet<>();
    run.cells()
        .forEach(
            (payload, operations) ->
                operations.values().stream()
                    .flatMap(scores -> scores.keySet().stream())
                    .filter(name -> CodecComparison.isOurs(name) && !name.equals(OURS))
                    .forEach(name -> variants.add(payload + "/" + name)));
    if (variants.isEmpty()) {
      return;
    }
    page.append("\n## Our variants, as a multiple of our plain row\n\n");
    head("payload, variant", OPERATIONS);
    for (String variant : variants) {
      String[] parts = variant.split("/", 2);
      page.append("| ").append(parts[0]).append(", ").append(parts[1]).append(" |");
      for (String operation : OPERATIONS) {
        page.append(" ").append(ratio(parts[0], operation, parts[1], OURS)).append(" |");
      }
      page.append("\n");
    }
  }

  private void memoryCopy() {
    List<String> copied =
        run.payloads().stream().filter(p -> run.score(p, ENCODE_REUSED, COPY).isPresent()).toList();
    if (copied.isEmpty()) {
      return;
    }
    page.append("\n## Fraction of the bandwidth of a memory copy\n\n");
    page.append("The copy moves as many bytes, in the same run, into the same kind of memory.\n\n");
    head("payload", OPERATIONS);
    for (String payload : copied) {
      page.append("| ").append(payload).append(" |");
      for (String operation : OPERATIONS) {
        page.append(" ").append(ratio(payload, operation, COPY, OURS)).append(" |");
      }
      page.append("\n");
    }
  }

  private String ratio(String payload, String operation, String of, String to) {
    Optional<Score> numerator = run.score(payload, operation, of);
    Optional<Score> denominator = run.score(payload, operation, to);
    return numerator.isPresent() && denominator.isPresent()
        ? format("%.2f", numerator.get().nanos() / denominator.get().nanos())
        : "–";
  }

  private void allocation() {
    page.append("\n## Bytes that we allocate, and the bytes that are needed\n\n");
    page.append(
        "A new array needs 16 bytes of header and the payload; a decoded object needs its ");
    page.append("records, texts, arrays, lists and boxes, in the layout of this JVM.\n\n");
    page.append("| payload | new array | needed | reused | decode | needed |\n");
    page.append("|---|---:|---:|---:|---:|---:|\n");
    for (Payload<?> payload : Payloads.all()) {
      Optional<Score> encode = run.score(payload.name(), ENCODE, OURS);
      if (encode.isEmpty()) {
        continue;
      }
      MinAllocation needed = MinAllocation.of(payload);
      page.append(
          format(
              "| %s | %s | %d | %s | %s | %d |\n",
              payload.name(),
              bytes(encode),
              needed.encoded(),
              bytes(run.score(payload.name(), ENCODE_REUSED, OURS)),
              bytes(run.score(payload.name(), DECODE, OURS)),
              needed.decoded()));
    }
  }

  private static String bytes(Optional<Score> score) {
    return score
        .filter(there -> !Double.isNaN(there.bytes()))
        .map(there -> format("%.0f", there.bytes()))
        .orElse("–");
  }

  private void fields() {
    Set<String> readers = new TreeSet<>();
    for (String payload : run.payloads()) {
      run.scores(payload, FIELDS).forEach(score -> readers.add(score.candidate()));
    }
    if (readers.isEmpty()) {
      return;
    }
    page.append("\n## Reading a few fields\n\n");
    page.append(
        "Nanoseconds. The peers read the fields in the bytes; `recordwire` decodes"
            + " everything.\n\n");
    head("payload", readers);
    for (String payload : run.payloads()) {
      if (run.scores(payload, FIELDS).isEmpty()) {
        continue;
      }
      page.append("| ").append(payload).append(" |");
      for (String reader : readers) {
        page.append(" ").append(nanos(run.score(payload, FIELDS, reader))).append(" |");
      }
      page.append("\n");
    }
  }

  private void everything() {
    page.append("\n## Every cell\n\n");
    page.append("Nanoseconds a call: median, quartiles in brackets; bytes allocated.\n");
    for (Map.Entry<String, Map<String, Map<String, Score>>> payload : run.cells().entrySet()) {
      Set<String> candidates = new LinkedHashSet<>();
      OPERATIONS.forEach(
          operation ->
              run.scores(payload.getKey(), operation).stream()
                  .sorted(Comparator.comparingDouble(Score::nanos))
                  .map(Score::candidate)
                  .forEach(candidates::add));
      page.append("\n### ").append(payload.getKey()).append("\n\n");
      head("", OPERATIONS);
      for (String candidate : candidates) {
        boolean ours = CodecComparison.isOurs(candidate);
        page.append(ours ? "| **" : "| ").append(candidate).append(ours ? "** |" : " |");
        for (String operation : OPERATIONS) {
          page.append(" ").append(cell(payload.getKey(), operation, candidate)).append(" |");
        }
        page.append("\n");
      }
    }
  }

  private String cell(String payload, String operation, String candidate) {
    return run.score(payload, operation, candidate)
        .map(
            score ->
                format(
                    "%s (%s–%s); %s B",
                    number(score.nanos()),
                    number(score.low()),
                    number(score.high()),
                    bytes(Optional.of(score))))
        .orElse("–");
  }

  private static String nanos(Optional<Score> score) {
    return score.map(there -> number(there.nanos())).orElse("–");
  }

  private static String number(double nanos) {
    return format(nanos < 100 ? "%.1f" : "%.0f", nanos);
  }

  private void conditions() {
    Machine machine = run.machine();
    page.append("\n## Conditions\n\n- ").append(run.method());
    page.append("\n- ").append(machine.words());
    page.append("\n- ").append(machine.versions()).append("\n");
  }

  private void head(String first, Iterable<String> columns) {
    page.append("| ").append(first).append(" |");
    columns.forEach(column -> page.append(" ").append(column).append(" |"));
    page.append("\n|---|");
    columns.forEach(column -> page.append("---:|"));
    page.append("\n");
  }

  @FormatMethod
  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
