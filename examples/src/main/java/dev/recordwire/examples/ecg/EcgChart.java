package dev.recordwire.examples.ecg;

import dev.recordwire.examples.drawing.Numbers;
import dev.recordwire.examples.drawing.Svg;

/// The chart of a recording: ten seconds of the signal with its beats, and the heart rate of the
/// whole recording.
final class EcgChart {
  private static final int LEFT = 76;
  private static final int RIGHT = 29;
  private static final int HEADER = 138;
  private static final int BETWEEN = 112;
  private static final int FOOTER = 92;

  private static final String STYLE =
      """
      text { font-family: 'Inter', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif; fill: #24303f }
      .background { fill: #ffffff }
      .title { font-size: 26px; font-weight: 600 }
      .subtitle { font-size: 14px; fill: #5a6878 }
      .panel { font-size: 16px; font-weight: 600 }
      .legend, .tick, .axis { font-size: 12px; fill: #44515f }
      .source { font-size: 11px; fill: #7b8794 }
      .middle { text-anchor: middle }
      .end { text-anchor: end }
      .paper { fill: #fffaf8; stroke: #e0a09a }
      .grid-small { fill: none; stroke: #f6d9d5; stroke-width: .6 }
      .grid-large { fill: none; stroke: #ecb4ae; stroke-width: .8 }
      .signal { fill: none; stroke: #16202c; stroke-width: 1.5; stroke-linejoin: round }
      .beat, .mark { fill: #0b63c5 }
      .drop { stroke: #0b63c5; stroke-width: .8; stroke-opacity: .6; stroke-dasharray: 2 3 }
      .interval { font-size: 11px; fill: #0b63c5 }
      .plot { fill: #fbfcfd; stroke: #cfd7df }
      .window { fill: #ffd98a; fill-opacity: .55 }
      .rule { stroke: #dde3e9; stroke-width: 1 }
      .dot { fill: #0b63c5; fill-opacity: .38 }
      .beyond { fill: none; stroke: #0b63c5; stroke-width: 1.2 }
      .median { fill: none; stroke: #0a3f7f; stroke-width: 2.2; stroke-linejoin: round }
      .mean { fill: none; stroke: #b4472e; stroke-width: 1.4; stroke-dasharray: 6 4 }
      """;

  private EcgChart() {}

  /// Draws a recording, with the ten seconds of signal from the given second on.
  static String draw(Recording recording, int[] peaks, int fromSecond) {
    HeartRate heart = new HeartRate(peaks, recording.rate());
    SignalPanel signal = new SignalPanel(recording, peaks, fromSecond, LEFT, HEADER);
    double rateTop = HEADER + signal.height() + BETWEEN;
    HeartRatePanel rate = new HeartRatePanel(recording, heart, fromSecond, LEFT, rateTop);
    int width = (int) Math.ceil(LEFT + SignalPanel.WIDTH + RIGHT);
    int height = (int) Math.ceil(rateTop + rate.height() + FOOTER);

    String title = "Electrocardiogram, MIT-BIH record 208, lead " + recording.lead();
    Svg svg = new Svg(width, height, title, STYLE);
    svg.rectangle("background", 0, 0, width, height);
    svg.label("title", LEFT, 46, title);
    svg.label("subtitle", LEFT, 72, subtitle(recording, heart));
    double from = recording.start() + fromSecond;
    svg.label(
        "panel",
        LEFT,
        HEADER - 12,
        "Ten seconds, " + Numbers.clock(from) + " to " + Numbers.clock(from + SignalPanel.SECONDS));
    signal.draw(svg);
    svg.label("panel", LEFT, rateTop - 12, "Heart rate");
    rate.draw(svg);
    svg.label("source", LEFT, height - 22, source());
    return svg.finish();
  }

  private static String subtitle(Recording recording, HeartRate heart) {
    return "%s samples at %d Hz, %s to %s · %d beats · %s beats a minute on average"
        .formatted(
            Numbers.grouped(recording.length()),
            recording.rate(),
            Numbers.clock(recording.start()),
            Numbers.clock(recording.start() + recording.seconds()),
            heart.beats(),
            Numbers.fixed(heart.mean().orElse(0), 1));
  }

  private static String source() {
    return "Paper: 25 mm/s, 20 mm/mV. Beats: Pan & Tompkins 1985."
        + " Data: MIT-BIH Arrhythmia Database, PhysioNet"
        + " (Moody & Mark 2001; Goldberger et al. 2000), ODC-BY 1.0.";
  }
}
