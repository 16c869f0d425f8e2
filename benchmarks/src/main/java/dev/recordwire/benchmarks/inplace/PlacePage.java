package dev.recordwire.benchmarks.inplace;

import static dev.recordwire.benchmarks.inplace.PlaceRun.CLEAN;
import static dev.recordwire.benchmarks.inplace.PlaceRun.DIRTY;

import dev.recordwire.benchmarks.report.Machine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// The Markdown page of a run: the chart, the log, verification beside decoding, single fields
/// beside peers, and the conditions.
final class PlacePage {
  private final StringBuilder page = new StringBuilder();
  private final PlaceRun run;

  private PlacePage(PlaceRun run) {
    this.run = run;
  }

  static String write(PlaceRun run) {
    return new PlacePage(run).page();
  }

  private String page() {
    page.append(
        """
        # Records in place

        ![Decoding beside verifying, and peers beside views](records-in-place.svg)

        A view reads the components of a record in the bytes of a payload. *Clean*: the process has done
        nothing else; *dirty*: it has used its library for all payloads and kinds of storage before. Times
        are medians; only ratios within this run count. Allocated bytes are those of a call.
        """);
    log();
    verification();
    fields();
    conditions();
    return page.toString();
  }

  private void log() {
    Optional<PlaceCell> decode =
        run.cell(PlaceTask.LOG, PlaceOperation.DECODE_AND_READ, PlaceTask.OURS, CLEAN);
    if (decode.isEmpty()) {
      return;
    }
    line("");
    line(
        "## A log of 10 000 records, "
            + number("%,d", run.logBytes()).replace(',', ' ')
            + " bytes");
    line("");
    line("| | ms, clean | B allocated | of decode and read | ms, dirty | B allocated |");
    line("|---|---:|---:|---:|---:|---:|");
    for (PlaceOperation operation : PlaceOperation.values()) {
      Optional<PlaceCell> clean = run.cell(PlaceTask.LOG, operation, PlaceTask.OURS, CLEAN);
      Optional<PlaceCell> dirty = run.cell(PlaceTask.LOG, operation, PlaceTask.OURS, DIRTY);
      if (clean.isPresent()) {
        row(
            operation.words(),
            number("%.2f", clean.get().nanos() / 1e6),
            bytes(clean),
            number("%.2f", clean.get().nanos() / decode.get().nanos()),
            dirty.map(cell -> number("%.2f", cell.nanos() / 1e6)).orElse("–"),
            bytes(dirty));
      }
    }
  }

  private void verification() {
    line("");
    line("## Verify, beside decode");
    line("");
    line(
        "| payload | decode, ns | verify, ns | decode over verify | dirty | verify allocates, B |");
    line("|---|---:|---:|---:|---:|---:|");
    for (String payload : run.payloads(PlaceOperation.VERIFY)) {
      row(
          payload,
          nanos(run.cell(payload, PlaceOperation.DECODE, PlaceTask.OURS, CLEAN)),
          nanos(run.cell(payload, PlaceOperation.VERIFY, PlaceTask.OURS, CLEAN)),
          ratio(run.decodeOverVerify(payload, CLEAN)),
          ratio(run.decodeOverVerify(payload, DIRTY)),
          bytes(run.cell(payload, PlaceOperation.VERIFY, PlaceTask.OURS, CLEAN)));
    }
  }

  private void fields() {
    List<String> payloads = run.payloads(PlaceOperation.FIELDS);
    if (payloads.isEmpty()) {
      return;
    }
    line("");
    line("## Two or three fields");
    line("");
    line(
        "The peers' time as a multiple of an unverified view's: above 1 the view is faster."
            + " FlatBuffers and SBE verify nothing; *verified* verifies the payload in each call,"
            + " and *decoded* decodes it. `sbe+flags` reads without bounds checks.");
    for (String profile : List.of(CLEAN, DIRTY)) {
      line("");
      line(
          "| "
              + profile
              + " | view, ns | B | flatbuffers | sbe | sbe+flags | verified | decoded |");
      line("|---|---:|---:|---:|---:|---:|---:|---:|");
      for (String payload : payloads) {
        Optional<PlaceCell> view =
            run.cell(payload, PlaceOperation.FIELDS, PlaceTask.IN_PLACE, profile);
        row(
            payload,
            nanos(view),
            bytes(view),
            ratio(run.fieldsOverOurs(payload, PlaceTask.FLATBUFFERS, profile)),
            ratio(run.fieldsOverOurs(payload, PlaceTask.SBE, profile)),
            ratio(run.fieldsOverOurs(payload, "sbe+flags", profile)),
            ratio(run.fieldsOverOurs(payload, PlaceTask.VERIFIED, profile)),
            ratio(run.fieldsOverOurs(payload, PlaceTask.OURS, profile)));
      }
    }
  }

  private void conditions() {
    Machine machine = run.machine();
    line("");
    line("## Conditions");
    line("");
    line("- " + MeasureInPlace.method());
    line("- " + machine.words());
    line("- " + machine.versions());
  }

  private void row(String... values) {
    line("| " + String.join(" | ", values) + " |");
  }

  private static String nanos(Optional<PlaceCell> cell) {
    return cell.map(each -> number(each.nanos() < 1_000 ? "%.1f" : "%.0f", each.nanos()))
        .orElse("–");
  }

  private static String bytes(Optional<PlaceCell> cell) {
    return cell.map(each -> number("%.0f", each.bytes())).orElse("–");
  }

  private static String ratio(OptionalDouble ratio) {
    return ratio.isEmpty() ? "–" : number("%.2f", ratio.getAsDouble());
  }

  private static String number(String format, Number value) {
    return String.format(Locale.ROOT, format, value);
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
