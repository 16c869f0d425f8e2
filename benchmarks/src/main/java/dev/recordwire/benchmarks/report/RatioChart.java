package dev.recordwire.benchmarks.report;

import static dev.recordwire.benchmarks.report.CodecComparison.OPERATIONS;
import static dev.recordwire.benchmarks.report.CodecComparison.OURS;

import java.util.List;
import java.util.Map;

/// The chart of a run of codecs: a panel for each operation with a row for each payload and a dot
/// for each candidate, on a logarithmic scale on which 1 is the fastest peer.
final class RatioChart {
  private static final int WIDTH = 1120;
  private static final int LABELS = 150;
  private static final int PANEL = 290;
  private static final int GAP = 18;
  private static final int ROW = 22;
  private static final int HEADER = 130;
  private static final int FOOTER = 100;
  private static final int NOTE_LENGTH = 170;
  private static final LogScale SCALE = new LogScale(0.1, 64, 0, PANEL);

  private static final Map<String, String> COLOURS =
      Map.of(
          "fory", "#c2571a",
          "protobuf", "#4a6fa5",
          "flatbuffers", "#8a5ea8",
          "sbe", "#b8912f",
          "avro", "#6b7884",
          "kryo", "#a33b52",
          "memory", "#24303c");

  private static final String STYLES =
      """
      .band { fill: #f4f6f8 }
      .range { stroke: #12908f; stroke-opacity: .35; stroke-width: 5; stroke-linecap: round }
      """;

  private final CodecComparison run;
  private final Svg svg;

  private RatioChart(CodecComparison run, Svg svg) {
    this.run = run;
    this.svg = svg;
  }

  static String draw(CodecComparison run) {
    int height = HEADER + FOOTER + ROW * run.payloads().size();
    Svg svg = new Svg(WIDTH, height, "Time as a multiple of the fastest peer's", STYLES);
    return new RatioChart(run, svg).chart(height);
  }

  private String chart(int height) {
    legend();
    rows();
    for (int i = 0; i < OPERATIONS.size(); i++) {
      panel(OPERATIONS.get(i), Svg.MARGIN + LABELS + i * (PANEL + GAP));
    }
    footer(height - FOOTER + 30);
    return svg.end();
  }

  private void legend() {
    int x = Svg.MARGIN + 6;
    for (String library : List.of(OURS, "fory", "protobuf", "flatbuffers", "sbe", "avro", "kryo")) {
      dot(library, x, 62, library.equals(OURS) ? 6 : 4);
      svg.text("note", x + 10, 66, library.equals(OURS) ? "Recordwire" : library);
      x += 40 + library.length() * 6;
    }
    svg.text(
        "note",
        x,
        66,
        "· hollow: with recommended flags, or another way to use the library · left is faster");
  }

  private void rows() {
    int y = HEADER;
    int index = 0;
    for (String payload : run.payloads()) {
      if (index++ % 2 == 0) {
        svg.add(
            "<rect class=\"band\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n",
            Svg.MARGIN, y, WIDTH - 2 * Svg.MARGIN, ROW);
      }
      svg.text("label", Svg.MARGIN + LABELS - 10, y + 15, payload);
      y += ROW;
    }
  }

  private void panel(String operation, int left) {
    svg.text("panel", left, HEADER - 30, operation);
    int bottom = HEADER + ROW * run.payloads().size();
    for (double tick : new double[] {0.125, 0.25, 0.5, 1, 2, 4, 8, 16, 32}) {
      double x = left + SCALE.at(tick);
      svg.line(tick == 1 ? "one" : "grid", x, HEADER - 4, bottom);
      svg.text("tick", x, HEADER - 10, tick < 1 ? "1/" + (int) (1 / tick) : "" + (int) tick);
    }
    int y = HEADER + ROW / 2;
    for (String payload : run.payloads()) {
      row(payload, operation, left, y);
      y += ROW;
    }
  }

  private void row(String payload, String operation, int left, int y) {
    double reference = run.fastestPeer(payload, operation).map(Score::nanos).orElse(Double.NaN);
    if (Double.isNaN(reference)) {
      return;
    }
    run.score(payload, operation, OURS)
        .ifPresent(
            ours ->
                svg.add(
                    "<line class=\"range\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>\n",
                    left + SCALE.at(ours.low() / reference),
                    left + SCALE.at(ours.high() / reference),
                    y,
                    y));
    for (Score score : run.scores(payload, operation)) {
      if (!score.candidate().equals(OURS)) {
        dot(score.candidate(), left + SCALE.at(score.nanos() / reference), y, 4);
      }
    }
    run.score(payload, operation, OURS)
        .ifPresent(ours -> dot(OURS, left + SCALE.at(ours.nanos() / reference), y, 6));
  }

  private void dot(String candidate, double x, double y, int radius) {
    String library = candidate.split("[+ -]", 2)[0];
    String colour = COLOURS.getOrDefault(library, "#12908f");
    boolean hollow = !candidate.equals(library);
    svg.add(
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%d\" fill=\"%s\""
            + " stroke=\"%s\"><title>%s</title></circle>\n",
        x, y, radius, hollow ? "none" : colour, hollow ? colour : "#ffffff", candidate);
  }

  private void footer(int top) {
    Machine machine = run.machine();
    int y = top;
    for (String note : Svg.lines(NOTE_LENGTH, run.method(), machine.words(), machine.versions())) {
      svg.text("note", Svg.MARGIN, y, note);
      y += 16;
    }
  }
}
