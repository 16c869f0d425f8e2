package dev.recordwire.benchmarks.inplace;

import dev.recordwire.benchmarks.report.LogScale;
import dev.recordwire.benchmarks.report.Svg;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// The chart of a run: a panel for decoding as a multiple of verifying, and one for the times of
/// peers for single fields as multiples of a view's, on logarithmic scales.
final class PlaceChart {
  private static final int WIDTH = 1040;
  private static final int LABELS = 140;
  private static final int PANEL = 300;
  private static final int TOP = 130;
  private static final int BAR = 9;
  private static final int GAP = 10;
  private static final String PROFILE = PlaceRun.CLEAN;
  private static final List<String> PEERS =
      List.of(PlaceTask.FLATBUFFERS, PlaceTask.SBE, PlaceTask.OURS);
  private static final List<String> NAMES = List.of("FlatBuffers", "SBE", "Recordwire, decoded");

  private static final String STYLES =
      """
      .s0 { fill: #8a5ea8 } .s1 { fill: #b8912f } .s2 { fill: #7cc7c4 }
      .clean { fill: #12908f } .dirty { fill: #7cc7c4 }
      """;

  private final PlaceRun run;
  private final List<String> verified;
  private final List<String> read;
  private final Svg svg;
  private final int bottom;

  private PlaceChart(PlaceRun run) {
    this.run = run;
    this.verified = run.payloads(PlaceOperation.VERIFY);
    this.read = run.payloads(PlaceOperation.FIELDS);
    this.bottom =
        TOP + Math.max(verified.size() * height(2), read.size() * height(PEERS.size())) + 6;
    this.svg = new Svg(WIDTH, bottom + 80, "Records in place", STYLES);
  }

  static String draw(PlaceRun run) {
    return new PlaceChart(run).chart();
  }

  private static int height(int bars) {
    return bars * (BAR + 1) + GAP;
  }

  private String chart() {
    svg.text(
        "note",
        Svg.MARGIN,
        62,
        "longer is better for the view; the peers verify nothing; logarithmic scales");
    int left = Svg.MARGIN + LABELS;
    verification(new LogScale(0.5, 64, left, left + PANEL));
    left += PANEL + 60 + LABELS;
    fields(new LogScale(0.5, 64, left, left + PANEL));
    svg.text("note", Svg.MARGIN, bottom + 46, run.machine().words());
    svg.text("note", Svg.MARGIN, bottom + 62, run.machine().versions());
    return svg.end();
  }

  private void verification(LogScale x) {
    head(
        x,
        "Decoding, as a multiple of verifying",
        List.of("clean", "dirty"),
        List.of("clean", "used"));
    int y = TOP + GAP / 2;
    for (String payload : verified) {
      label(x, y, 2, payload);
      bar("clean", x, y, run.decodeOverVerify(payload, PlaceRun.CLEAN));
      bar("dirty", x, y + BAR + 1, run.decodeOverVerify(payload, PlaceRun.DIRTY));
      y += height(2);
    }
  }

  private void fields(LogScale x) {
    head(x, "Fields, as a multiple of a view's time", List.of("s0", "s1", "s2"), NAMES);
    int y = TOP + GAP / 2;
    for (String payload : read) {
      label(x, y, PEERS.size(), payload);
      for (int i = 0; i < PEERS.size(); i++) {
        bar("s" + i, x, y + i * (BAR + 1), run.fieldsOverOurs(payload, PEERS.get(i), PROFILE));
      }
      y += height(PEERS.size());
    }
  }

  private void head(LogScale x, String title, List<String> styles, List<String> names) {
    svg.text("panel", x.from(), TOP - 44, title);
    double at = x.from();
    for (int i = 0; i < names.size(); i++) {
      svg.bar(styles.get(i), at, TOP - 35, 11, 11);
      svg.text("note", at + 15, TOP - 25, names.get(i));
      at += 30 + names.get(i).length() * 6;
    }
    x.marks()
        .forEach(
            mark -> {
              svg.line(mark == 1 ? "one" : "grid", x.at(mark), TOP - 10, bottom);
              svg.text("tick", x.at(mark), bottom + 14, LogScale.words(mark));
            });
  }

  private void label(LogScale x, int y, int bars, String payload) {
    svg.text("label", x.from() - 10, y + (height(bars) - GAP) / 2.0 + 4, payload);
  }

  private void bar(String style, LogScale x, double y, OptionalDouble measured) {
    if (measured.isEmpty()) {
      return;
    }
    double ratio = measured.getAsDouble();
    double end = x.at(ratio);
    svg.bar(style, Math.min(x.at(1), end), y, Math.abs(end - x.at(1)), BAR);
    svg.text(
        "number",
        Math.max(x.at(1), end) + 5,
        y + BAR - 1,
        String.format(Locale.ROOT, ratio < 10 ? "%.1f" : "%.0f", ratio));
  }
}
