package dev.recordwire.examples.quakes;

import dev.recordwire.examples.drawing.Numbers;
import dev.recordwire.examples.drawing.Svg;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The chart of a week: a map of the events, and their magnitudes by time.
final class QuakeChart {
  private static final int LEFT = 64;
  private static final int WIDTH = 1080;
  private static final int HEADER = 126;
  private static final int BETWEEN = 72;
  private static final int FOOTER = 64;

  private static final String STYLE =
      """
      text { font-family: 'Inter', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif; fill: #24303f }
      .background { fill: #ffffff }
      .title { font-size: 26px; font-weight: 600 }
      .subtitle { font-size: 14px; fill: #5a6878 }
      .panel { font-size: 16px; font-weight: 600 }
      .legend, .tick { font-size: 12px; fill: #44515f }
      .source { font-size: 11px; fill: #7b8794 }
      .name { font-size: 11px; font-weight: 600; paint-order: stroke; stroke: #ffffff; stroke-opacity: .85; \
      stroke-width: 3px; stroke-linejoin: round }
      .middle { text-anchor: middle }
      .end { text-anchor: end }
      .plot { fill: #fbfcfd; stroke: #cfd7df }
      .sea { fill: #eef3f7 }
      .land { fill: #d8dfe0; stroke: #b7c2c8; stroke-width: .7; stroke-linejoin: round }
      .frame { fill: none; stroke: #b9c4ce }
      .rule { stroke: #c3ced8; stroke-opacity: .6; stroke-width: .8 }
      .equator { stroke: #9aa8b5; stroke-width: 1 }
      """;

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private QuakeChart() {}

  static String draw(Week week) throws IOException {
    QuakeMap map = new QuakeMap(week, LEFT, HEADER, WIDTH);
    double timelineTop = HEADER + map.height() + BETWEEN;
    double height = timelineTop + QuakeTimeline.HEIGHT + FOOTER;
    int right = 36;
    Svg svg =
        new Svg(
            LEFT + WIDTH + right,
            (int) Math.ceil(height),
            "A week of earthquakes",
            STYLE + QuakeMarks.STYLE);
    svg.rectangle("background", 0, 0, LEFT + WIDTH + right, height);
    svg.label("title", LEFT, 46, "A week of earthquakes");
    svg.label("subtitle", LEFT, 72, subtitle(week));
    new QuakeMarks(svg).legend(LEFT, 104);
    map.draw(svg);
    svg.label("panel", LEFT, timelineTop - 12, "Magnitude by time, UTC");
    new QuakeTimeline(week, LEFT, timelineTop, WIDTH).draw(svg);
    svg.label(
        "source",
        LEFT,
        height - 20,
        "Events: " + week.source() + ". Land: " + Land.SOURCE + ". Both in the public domain.");
    return svg.finish();
  }

  private static String subtitle(Week week) {
    return Numbers.grouped(week.quakes().size())
        + " events in the seven days up to "
        + MINUTE.format(week.quakes().getFirst().time())
        + " UTC, the strongest with their magnitudes";
  }
}
